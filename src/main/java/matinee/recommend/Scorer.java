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
   * What this model is made of, for its trainer to restore it from ({@link Trainer#restore}). Every
   * model that goes live gives it.
   */
  default Parts parts() {
    throw new UnsupportedOperationException("This model cannot be kept: " + getClass().getName());
  }

  /**
   * Whether scores of films that nobody had rated say something: those of a model that knows more
   * of films than ratings. A {@link Blend} asks nobody else about such films.
   */
  default boolean placesUnrated() {
    return false;
  }
}
