package matinee.recommend;

/**
 * A scorer whose scores are stars, and which says how sure it is.
 *
 * <p>Guesses may lie beyond the scale: of two films that deserve more than five stars one is still
 * the better, and an answer's influence must not vanish there. {@link #onScale} brings a guess to
 * the scale where it is shown or compared with a rating.
 */
public interface RatingPredictor extends Scorer {
  /** The least that can be given. */
  double LEAST = 0.5;

  /** The most that can be given. */
  double MOST = 5;

  /**
   * Predicts {@code profile}'s stars for a few items.
   *
   * @param items positions
   * @param stars out: expected stars, not held to the scale, one for each of {@code items}
   * @param spread out: the standard deviation of the rating around {@code stars}, in stars
   */
  void predict(Profile profile, int[] items, double[] stars, double[] spread);

  /**
   * Predicts {@code profile}'s stars for a few items as they would be without each of its answers
   * in turn, as {@link #predict} does for {@link Profile#without}. A model that can take an answer
   * out of its sums does so, instead of going through all other answers again.
   *
   * @param items positions
   * @param stars out: answers × items, the stars without answer n in row n, not held to the scale
   */
  default void predictWithoutEach(Profile profile, int[] items, double[][] stars) {
    double[] spread = new double[items.length];
    for (int answer = 0; answer < profile.size(); answer++) {
      predict(profile.without(answer), items, stars[answer], spread);
    }
  }

  /** The stars on the scale, 0.5 … 5, that are nearest to {@code stars}. */
  static double onScale(double stars) {
    return Math.max(LEAST, Math.min(MOST, stars));
  }
}
