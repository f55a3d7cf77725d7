package matinee.catalog;

/**
 * How often a film was rated, and how well.
 *
 * @param count number of ratings
 * @param sum of all its stars
 */
public record Tally(int count, double sum) {
  /** Of a film that nobody rated. */
  public static final Tally NONE = new Tally(0, 0);

  /** The mean rating in stars, NaN where there is none. */
  public double mean() {
    return sum / count;
  }
}
