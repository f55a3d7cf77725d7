package matinee.tmdb;

import java.time.Duration;

/**
 * The worker's times.
 *
 * @param first after one failure
 * @param longest after many in a row
 * @param look how often it looks whether the site is open
 * @param rest after every film has been asked about
 */
record Rhythm(Duration first, Duration longest, Duration look, Duration rest) {
  /** Five seconds after a failure, doubled up to an hour; every hour it looks for work. */
  static final Rhythm DEFAULT =
      new Rhythm(
          Duration.ofSeconds(5), Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofHours(1));
}
