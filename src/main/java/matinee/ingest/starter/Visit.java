package matinee.ingest.starter;

/**
 * The time in which one person gives his ratings: mostly one long first sitting, the rest spread
 * until he stops coming.
 *
 * @param start seconds since 1970-01-01T00:00:00Z
 * @param end seconds since 1970-01-01T00:00:00Z, after the start
 */
record Visit(long start, long end) {
  /** 2015-01-01T00:00:00Z. */
  static final long OPENING = 1_420_070_400L;

  /** 2025-12-31T23:59:59Z. */
  static final long CLOSING = 1_767_225_599L;

  private static final long DAY = 86_400;
  private static final double YEAR = 365.2425 * DAY;

  /** Draws when a person first comes and how long he keeps coming. */
  static Visit draw(Dice dice) {
    long start = (long) dice.between(OPENING, CLOSING - 60 * DAY);
    double stay = 30 * DAY * StrictMath.exp(2 * dice.gaussian());
    return new Visit(start, Math.min(CLOSING, start + 2 * DAY / 24 + (long) stay));
  }

  /**
   * Draws the second of one rating.
   *
   * @param released the film's year; nobody rates a film before November of it
   */
  long moment(int released, Dice dice) {
    double drawn = dice.uniform();
    boolean firstSitting = dice.uniform() < 0.6;
    long moment = start + (long) (drawn * (firstSitting ? DAY / 12 : end - start));
    long available = (long) ((released + 10 / 12.0 - 1970) * YEAR);
    if (moment < available) {
      // A film newer than the visit: the person came back for it, some time until the end.
      moment = available + (long) (drawn * (CLOSING - available));
    }
    return Math.min(moment, CLOSING);
  }
}
