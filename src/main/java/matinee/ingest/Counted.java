package matinee.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells a task how many bytes were read. */
final class Counted extends FilterInputStream {
  private final Progress.Task task;

  Counted(InputStream in, Progress.Task task) {
    super(in);
    this.task = task;
  }

  /** Opens a file and starts the task of reading it. */
  static Counted open(DataSetSource source, String file, String doing, Progress progress) {
    InputStream in = source.open(file);
    return new Counted(
        in, progress.start(doing + " " + file, source.size(file), Progress.Unit.BYTES));
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    task.step(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    task.step(Math.max(0, count));
    return count;
  }

  @Override
  public void close() throws IOException {
    task.close();
    super.close();
  }
}
