package matinee.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A zip entry being read, which may not grow beyond all measure. */
final class GuardedStream extends FilterInputStream {
  private final String what;
  private long room;

  /** Reads {@code in} until {@code room} bytes have come. */
  GuardedStream(InputStream in, String what, long room) {
    super(in);
    this.what = what;
    this.room = room;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    take(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    take(count);
    return count;
  }

  private void take(int count) {
    room -= Math.max(0, count);
    if (room < 0) {
      throw new ImportException(
          what + " unpacks to far more than it should. If you trust it, unpack it yourself.");
    }
  }
}
