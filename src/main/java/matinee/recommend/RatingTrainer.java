package matinee.recommend;

/** A trainer whose model predicts stars. */
public interface RatingTrainer extends Trainer {
  @Override
  RatingPredictor train(TrainingSet set);
}
