package matinee.ingest;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** A zip entry being read, which may not grow beyond all measure and has to be whole. */
final class GuardedStream extends FilterInputStream {
  private final String what;
  private final long checksum;
  private final CRC32 seen = new CRC32();
  private long room;

  /**
   * Reads {@code in} until {@code room} bytes have come.
   *
   * @param checksum the CRC-32 of all of it, negative where unknown
   */
  GuardedStream(InputStream in, String what, long room, long checksum) {
    super(in);
    this.what = what;
    this.room = room;
    this.checksum = checksum;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = unpack(bytes, offset, length);
    if (count >= 0) {
      seen.update(bytes, offset, count);
      take(count);
    } else if (checksum >= 0 && checksum != seen.getValue()) {
      throw new ImportException(damaged("its checksum is another"));
    }
    return count;
  }

  private int unpack(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (ZipException | EOFException e) {
      throw new ImportException(damaged(String.valueOf(e.getMessage())), e);
    }
  }

  private String damaged(String how) {
    return what + " is damaged (" + how + "). Fetch the zip again.";
  }

  private void take(int count) {
    room -= count;
    if (room < 0) {
      throw new ImportException(
          what + " unpacks to far more than it should. If you trust it, unpack it yourself.");
    }
  }
}
