package matinee.recommend;

/**
 * One visitor's answers in, one score per item out: every trained model is that. Immutable and safe
 * for any number of threads.
 */
@FunctionalInterface
public interface Scorer {
  /**
   * Folds {@code profile} in and writes a score for every item, higher meaning better; NaN where
   * the model has no opinion. Scores of one scorer compare with each other only.
   *
   * @param scores length: items
   */
  void score(Profile profile, float[] scores);

  /**
   * Whether scores of films that nobody had rated say something: those of a model that knows more
   * of films than ratings. A {@link Blend} asks nobody else about such films.
   */
  default boolean placesUnrated() {
    return false;
  }
}
