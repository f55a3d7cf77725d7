package matinee.recommend;

/**
 * A scorer to which a person is one vector: folded in once, kept, and read again for as long as the
 * model lives.
 */
public interface VectorScorer extends Scorer {
  /** The vector of the person who gave these answers; it means something to this model alone. */
  float[] foldIn(Profile profile);

  /**
   * The scores of the person whose vector is {@code vector}: those of {@link #score(Profile,
   * float[])} for the profile that was folded in.
   *
   * @param scores length: items
   */
  void score(float[] vector, float[] scores);

  @Override
  default void score(Profile profile, float[] scores) {
    score(foldIn(profile), scores);
  }

  /** Tells this model from others: equal for equal bits, and hardly ever else. */
  long fingerprint();
}
