package matinee;

import matinee.ingest.Progress;
import matinee.training.Readiness;

/** Progress on the console and, at the same time, on the page that people see meanwhile. */
record ShownProgress(Progress console, Readiness readiness) implements Progress {
  @Override
  public Task start(String name, long total, Unit unit) {
    readiness.begin(name);
    Task shown = console.start(name, total, unit);
    return new Task() {
      private long done;

      @Override
      public void step(long amount) {
        shown.step(amount);
        done += amount;
        if (total > 0) {
          readiness.percent((int) (100 * done / total));
        }
      }

      @Override
      public void close() {
        shown.close();
      }
    };
  }
}
