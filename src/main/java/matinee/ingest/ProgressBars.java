package matinee.ingest;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Progress as a moving bar on a terminal's error stream. */
public final class ProgressBars implements Progress {
  private static final long MEGABYTE = 1 << 20;

  @Override
  public Task start(String name, long total, Unit unit) {
    ProgressBarBuilder builder = new ProgressBarBuilder().setTaskName(name).setInitialMax(total);
    if (unit == Unit.BYTES) {
      builder.setUnit(" MB", MEGABYTE);
    }
    return new Bar(builder.build());
  }

  private record Bar(ProgressBar bar) implements Task {
    @Override
    public void step(long amount) {
      bar.stepBy(amount);
    }

    @Override
    public void doing(String what) {
      bar.setExtraMessage(" " + what);
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
