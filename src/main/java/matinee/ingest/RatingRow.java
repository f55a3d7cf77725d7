package matinee.ingest;

/**
 * One rating as a data set tells of it.
 *
 * @param user the rater's number in the data set
 * @param movie the film's number in the data set
 * @param halfStars 1 … 10
 * @param time when, in seconds since 1970; 0 where the data set does not say
 */
record RatingRow(long user, long movie, int halfStars, long time) {
  // 9999-12-31T23:59:59Z: what lies beyond is no second but a millisecond.
  private static final long LAST_TIME = 253_402_300_799L;

  RatingRow {
    if (halfStars < 1 || halfStars > 10) {
      throw new IllegalArgumentException("half stars off the scale: " + halfStars);
    }
    if (time < 0 || time > LAST_TIME) {
      throw new IllegalArgumentException("the time " + time + " is no second since 1970");
    }
  }

  /**
   * A row of fields as they stand in the file.
   *
   * @throws IllegalArgumentException with the reason, for a bad row
   */
  static RatingRow parse(String user, String movie, String stars, String time) {
    return new RatingRow(
        number(user), number(movie), halfStars(stars), time.isEmpty() ? 0 : number(time));
  }

  /** Stars 0.5 … 5 in half stars; a hundredth off is rounding, more is another scale. */
  static int halfStars(String stars) {
    double twice;
    try {
      twice = 2 * Double.parseDouble(stars);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("the rating '" + stars + "' is no number", e);
    }
    long half = Math.round(twice);
    if (half < 1 || half > 10 || Math.abs(twice - half) > 0.02) {
      throw new IllegalArgumentException(
          "the rating " + stars + " is not on the scale 0.5, 1 … 5 stars");
    }
    return (int) half;
  }

  /**
   * The whole number that {@code text} is.
   *
   * @throws IllegalArgumentException with a reason for people, where it is none
   */
  static long number(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is no whole number", e);
    }
  }
}
