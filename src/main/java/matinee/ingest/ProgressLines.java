package matinee.ingest;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Progress as plain lines, for logs and pipes: at most one every five seconds and, where the end is
 * known, at most one for each tenth of the work. Quick work says nothing.
 */
public final class ProgressLines implements Progress {
  private static final long PAUSE_NANOS = 5_000_000_000L;

  private final Consumer<String> out;
  private final LongSupplier nanoTime;

  /** Lines that go to {@code out}. */
  public ProgressLines(Consumer<String> out) {
    this(out, System::nanoTime);
  }

  ProgressLines(Consumer<String> out, LongSupplier nanoTime) {
    this.out = out;
    this.nanoTime = nanoTime;
  }

  @Override
  public Task start(String name, long total, Unit unit) {
    return new Line(name, total, unit);
  }

  private final class Line implements Task {
    private final String name;
    private final long total;
    private final Unit unit;
    private long done;
    private long tenths;
    private String what = "";
    private long said = nanoTime.getAsLong();

    Line(String name, long total, Unit unit) {
      this.name = name;
      this.total = total;
      this.unit = unit;
    }

    @Override
    public void step(long amount) {
      done += amount;
      long reached = total > 0 ? Math.min(10, done * 10 / total) : tenths + 1;
      long now = nanoTime.getAsLong();
      if (reached > tenths && now - said >= PAUSE_NANOS) {
        tenths = reached;
        said = now;
        out.accept(name + ": " + (total > 0 ? reached * 10 + " %" : amount()) + what);
      }
    }

    @Override
    public void doing(String what) {
      this.what = ", " + what;
    }

    private String amount() {
      return switch (unit) {
        case BYTES -> String.format(Locale.ROOT, "%.1f MB", done / 1e6);
        case ROWS -> String.format(Locale.ROOT, "%,d rows", done);
      };
    }
  }
}
