package matinee;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import matinee.ingest.Progress;
import matinee.training.Readiness;

/**
 * Progress on the console and, at the same time, on the page that people see meanwhile.
 *
 * @param stopping whether the work shall end; it does at its next step
 */
record ShownProgress(Progress console, Readiness readiness, BooleanSupplier stopping)
    implements Progress {
  @Override
  public Task start(String name, long total, Unit unit) {
    readiness.begin(name);
    Task shown = console.start(name, total, unit);
    return new Task() {
      private long done;

      @Override
      public void step(long amount) {
        if (stopping.getAsBoolean()) {
          throw new CancellationException("The site is being stopped");
        }
        shown.step(amount);
        done += amount;
        if (total > 0) {
          readiness.percent((int) (100 * done / total));
        }
      }

      @Override
      public void doing(String what) {
        shown.doing(what);
      }

      @Override
      public void close() {
        shown.close();
      }
    };
  }
}
