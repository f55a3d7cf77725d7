package matinee.tmdb;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Keeps requests apart, so that no second sees more than so many. For one thread. */
final class Pace {
  private final long gap;
  private long next = System.nanoTime();

  Pace(int perSecond) {
    this.gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
  }

  /** Waits for one's turn. */
  void await() {
    long now = System.nanoTime();
    while (next - now > 0) {
      LockSupport.parkNanos(next - now);
      now = System.nanoTime();
    }
    next = now + gap;
  }
}
