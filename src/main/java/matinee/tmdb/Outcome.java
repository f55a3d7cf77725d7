package matinee.tmdb;

import java.time.Duration;
import java.util.Locale;

/** What came of asking about a film. */
enum Outcome {
  /** TMDB told of it. Where films can be watched changes by the month. */
  FOUND(Duration.ofDays(30)),
  /** TMDB has no such film. */
  UNKNOWN(Duration.ofDays(30)),
  /** What it answered could not be read. */
  BROKEN(Duration.ofDays(1));

  private final Duration fresh;

  Outcome(Duration fresh) {
    this.fresh = fresh;
  }

  /** As it is stored. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** After which it is asked about again. */
  Duration fresh() {
    return fresh;
  }
}
