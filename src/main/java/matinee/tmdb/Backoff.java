package matinee.tmdb;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When to ask again after failures: twice as long after each in a row, up to a limit, and never
 * sooner than the server asks. For one thread.
 */
final class Backoff {
  private static final int MOST_DOUBLINGS = 20;

  private final Duration first;
  private final Duration longest;
  private int failures;
  private Instant notBefore = Instant.MIN;

  /**
   * @param first after a single failure
   * @param longest after many
   */
  Backoff(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
  }

  void succeeded() {
    failures = 0;
    notBefore = Instant.MIN;
  }

  /**
   * @param asked what the server wants to be given, if it says so
   */
  void failed(Instant now, Optional<Duration> asked) {
    Duration wait = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    failures++;
    if (wait.compareTo(longest) > 0) {
      wait = longest;
    }
    Duration least = asked.orElse(Duration.ZERO);
    notBefore = now.plus(wait.compareTo(least) < 0 ? least : wait);
  }

  /** The time of the next try; long past where all is well. */
  Instant notBefore() {
    return notBefore;
  }

  boolean waiting(Instant now) {
    return now.isBefore(notBefore);
  }
}
