package matinee;

import java.time.Clock;
import java.util.concurrent.Callable;
import matinee.ingest.Progress;
import matinee.recommend.Verdict;
import matinee.store.Database;
import matinee.store.HomeException;
import matinee.training.LiveModels;
import matinee.training.RunStore;
import matinee.training.Training;
import matinee.training.TrainingProgress;
import matinee.training.TrainingRun;
import matinee.training.TrainingRun.Found;
import matinee.training.TrainingRun.Reason;
import matinee.training.TrainingRun.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code train}: trains the live models, checks them, and says what the check found. */
@Command(
    name = "train",
    description = {
      "Trains the models on what is stored, checks them, and keeps them for the next start.",
      "Exit 1 where they are no better than the most rated films or worse than the live ones.",
      "The site must be stopped meanwhile; while it runs it trains by itself: see --train-every."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TrainCommand implements Callable<Integer> {
  @Mixin private ConfigOptions options = new ConfigOptions();

  @Override
  public Integer call() {
    Config config = options.config();
    TrainingSettings settings = TrainingSettings.of(config);
    try (Database database = open(config);
        Progress.Task task = Console.progress().start("Training", 100, Progress.Unit.ROWS)) {
      Training training =
          settings.training(
              database,
              new RunStore(database, Clock.systemUTC()),
              new LiveModels(),
              new Shown(task)::tell);
      training.load();
      return training.run(Reason.COMMAND, null).map(TrainCommand::tell).orElse(1);
    }
  }

  private static Database open(Config config) {
    try {
      return Database.open(config.home());
    } catch (HomeException.InUse e) {
      throw CommandException.failed(
          e.getMessage()
              + "\nIf that is the site: it trains by itself, every so many hours (train-every) and"
              + " when an admin asks for it.");
    }
  }

  private static int tell(TrainingRun run) {
    Found found = run.found();
    if (run.state() == State.FAILED || found == null) {
      throw CommandException.failed(run.message() == null ? "It was stopped." : run.message());
    }
    Verdict verdict = found.verdict();
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
    if (run.message() != null) {
      System.out.println(run.message());
    }
    return run.state() == State.PUBLISHED && verdict.passed() ? 0 : 1;
  }

  /** Tells the console of every percent. Mutable. */
  private static final class Shown {
    private final Progress.Task task;
    private int shown;

    Shown(Progress.Task task) {
      this.task = task;
    }

    synchronized void tell(TrainingProgress now) {
      if (now.percent() > shown) {
        task.step(now.percent() - shown);
        shown = now.percent();
      }
    }
  }
}
