package matinee.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends a read that waits too long, by closing the stream under it. */
final class Patience implements AutoCloseable {
  private static final int LOOKS = 10;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "download-patience");
            thread.setDaemon(true);
            return thread;
          });
  private final InputStream in;
  private final FetchLimits limits;
  private final long begun = System.nanoTime();
  private volatile long heard = begun;
  private volatile String ended = "";

  Patience(InputStream in, FetchLimits limits) {
    this.in = in;
    this.limits = limits;
    long pause = Math.max(1, limits.idle().toMillis() / LOOKS);
    var unused = clock.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    if (now - heard > limits.idle().toNanos()) {
      end("the server fell silent");
    } else if (now - begun > limits.total().toNanos()) {
      end("it takes too long");
    }
  }

  private void end(String reason) {
    ended = reason;
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads, and says why if patience ran out. */
  int read(byte[] buffer) throws IOException {
    try {
      int count = in.read(buffer);
      heard = System.nanoTime();
      if (!ended.isEmpty()) {
        throw new IOException(ended);
      }
      return count;
    } catch (IOException e) {
      throw ended.isEmpty() ? e : new IOException(ended, e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
