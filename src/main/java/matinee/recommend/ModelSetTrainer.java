package matinee.recommend;

import java.util.List;
import java.util.concurrent.ExecutorService;

/**
 * Trains a {@link ModelSet}: the models, the blend's weights, and the check. Equal data and
 * settings give equal bits, however many threads work.
 */
public final class ModelSetTrainer {
  private final List<Trainer> rankers;
  private final RatingTrainer predictor;
  private final long seed;

  /**
   * A trainer of these models.
   *
   * @param rankers models that order films, names distinct
   * @param predictor the model that guesses stars
   * @param seed for the simulated forms
   */
  public ModelSetTrainer(List<Trainer> rankers, RatingTrainer predictor, long seed) {
    this.rankers = List.copyOf(rankers);
    this.predictor = predictor;
    this.seed = seed;
  }

  /**
   * Trains on {@code set}; the models side by side on {@code threads}, which stays open.
   *
   * @throws InterruptedException where the waiting thread is interrupted; nothing keeps running
   */
  public ModelSet train(TrainingSet set, ExecutorService threads) throws InterruptedException {
    throw new UnsupportedOperationException("Not yet: " + rankers + predictor + seed);
  }
}
