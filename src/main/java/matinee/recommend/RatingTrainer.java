package matinee.recommend;

/** A trainer whose model predicts stars. */
public interface RatingTrainer extends Trainer {
  @Override
  RatingPredictor train(TrainingSet set);

  /**
   * Learns from {@code set} to score and no more: bit for bit the scores of {@link #train}, without
   * what only the spread needs.
   */
  default Scorer trainToScore(TrainingSet set) {
    return train(set);
  }
}
