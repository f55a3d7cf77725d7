package matinee;

import java.util.concurrent.Callable;
import matinee.recommend.Verdict;
import matinee.store.Database;
import matinee.training.LiveModels;
import matinee.training.Training;
import matinee.training.TrainingStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code train}: trains the live models, checks them, and says what the check found. */
@Command(
    name = "train",
    description = {
      "Trains the models on what is stored and checks them against the most rated films.",
      "The site trains by itself when it starts."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TrainCommand implements Callable<Integer> {
  @Mixin private ConfigOptions options = new ConfigOptions();

  @Override
  public Integer call() throws InterruptedException {
    Config config = options.config();
    try (Database database = Database.open(config.home())) {
      Verdict verdict =
          new Training(
                  new TrainingStore(database),
                  App.trainer(config),
                  new LiveModels(),
                  App.threads(config))
              .run();
      if (verdict.cases() == 0) {
        throw CommandException.failed(
            "There is too little to train on: import a data set first. See import --help.");
      }
      System.out.printf(
          "%s: of five picks for %d people left out, %.1f %% were liked; of the most rated %.1f %%%n",
          verdict.passed() ? "Good" : "No better than the most rated",
          verdict.cases(),
          100 * verdict.precision(),
          100 * verdict.popular());
      return verdict.passed() ? 0 : 1;
    }
  }
}
