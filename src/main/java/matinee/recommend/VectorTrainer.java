package matinee.recommend;

/** A trainer of stars to whose model a person is one vector. */
public interface VectorTrainer extends RatingTrainer {
  @Override
  VectorScorer trainToScore(TrainingSet set);

  /** As {@link #restore}: the fingerprint stays, and with it what was kept of people. */
  VectorScorer restoreToScore(Parts parts);
}
