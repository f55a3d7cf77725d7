package matinee;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.model.Lineup;
import matinee.store.Database;
import matinee.training.KeptModels;
import matinee.training.LiveModels;
import matinee.training.RunStore;
import matinee.training.Schedule;
import matinee.training.Training;
import matinee.training.TrainingProgress;
import matinee.training.TrainingStore;

/**
 * What, how and when to train, as the settings say.
 *
 * @param home the home folder
 * @param trainer of the live models
 * @param threads that train
 * @param every how long after the end of a training the next begins; zero: never
 * @param after how many new ratings set off a training; 0: never
 */
record TrainingSettings(
    Path home, ModelSetTrainer trainer, int threads, Duration every, int after) {
  private static final int MOST_THREADS = 64;
  private static final int MOST_HOURS = 100_000;

  /**
   * Reads the settings.
   *
   * @throws CommandException for one that makes no sense
   */
  static TrainingSettings of(Config config) {
    return new TrainingSettings(
        config.home(),
        Lineup.live(config.number("seed", Integer.MIN_VALUE, Integer.MAX_VALUE)),
        threads(config),
        Duration.ofHours(config.number("train-every", 0, MOST_HOURS)),
        config.number("train-after", 0, Integer.MAX_VALUE));
  }

  /** By default one processor is left to pages. */
  private static int threads(Config config) {
    int threads = config.number("training-threads", 0, MOST_THREADS);
    return threads > 0 ? threads : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  }

  /** What trains the models of the home. */
  Training training(
      Database database, RunStore runs, LiveModels live, Consumer<TrainingProgress> watch) {
    TrainingStore store = new TrainingStore(database);
    KeptModels kept = new KeptModels(home.resolve("models"), runs, store, trainer);
    return new Training(store, runs, kept, trainer, live, threads, Clock.systemUTC(), watch);
  }

  /** What has {@code training} train when it is due; {@code published} follows new live models. */
  Schedule schedule(Training training, RunStore runs, Runnable published) {
    return new Schedule(training, runs, Clock.systemUTC(), every, after, published);
  }
}
