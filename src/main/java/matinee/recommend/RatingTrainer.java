package matinee.recommend;

/** A trainer whose model predicts stars. */
public interface RatingTrainer extends Trainer {
  @Override
  RatingPredictor train(TrainingSet set);

  @Override
  default RatingPredictor restore(Parts parts) {
    throw new UnsupportedOperationException("Models of " + name() + " cannot be restored");
  }

  /**
   * Learns from {@code set} to score and no more: bit for bit the scores of {@link #train}, without
   * what only the spread needs.
   */
  default Scorer trainToScore(TrainingSet set) {
    return train(set);
  }
}
