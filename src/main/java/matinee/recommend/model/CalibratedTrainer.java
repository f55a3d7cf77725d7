package matinee.recommend.model;

import matinee.math.SparseMatrix;
import matinee.recommend.RatingPredictor;
import matinee.recommend.RatingTrainer;
import matinee.recommend.Scorer;
import matinee.recommend.TrainingSet;

/** A trainer whose models' spreads are widened until they cover what {@link Calibration} asks. */
interface CalibratedTrainer extends RatingTrainer {
  /** Whatever is drawn by lot follows from it, the held-out people too. */
  long seed();

  /** Trains on {@code ratings}; every spread is {@code scale} times its root of variances. */
  RatingPredictor fit(SparseMatrix ratings, double scale);

  /** The same by scale 1, as exactly as it takes to find the scale. */
  default RatingPredictor rough(SparseMatrix ratings) {
    return fit(ratings, 1);
  }

  @Override
  default RatingPredictor train(TrainingSet set) {
    return fit(set.ratings(), Calibration.scale(this::rough, set.ratings(), seed()));
  }

  @Override
  default Scorer trainToScore(TrainingSet set) {
    return fit(set.ratings(), 1);
  }
}
