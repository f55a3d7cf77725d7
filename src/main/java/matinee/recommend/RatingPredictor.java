package matinee.recommend;

/** A scorer whose scores are stars, and which says how sure it is. */
public interface RatingPredictor extends Scorer {
  /**
   * Predicts {@code profile}'s stars for a few items.
   *
   * @param items positions
   * @param stars out: expected stars, 0.5 … 5, one for each of {@code items}
   * @param spread out: the standard deviation of the rating around {@code stars}, in stars
   */
  void predict(Profile profile, int[] items, double[] stars, double[] spread);
}
