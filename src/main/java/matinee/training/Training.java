package matinee.training;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import matinee.recommend.ModelSet;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.TrainingSet;
import matinee.training.TrainingRun.Reason;
import matinee.training.TrainingRun.Size;
import matinee.training.TrainingRun.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Training: load, train, check, keep, publish; each run recorded. And what else makes models live:
 * the kept ones at start, and an earlier run's by choice.
 *
 * <p>Whatever fails, what was live stays live, and the record says what happened.
 *
 * <p>Mutable: it knows what is under way, so that no two trainings run at once, and that one can be
 * watched and cancelled. Thread-safe.
 */
public final class Training {
  private static final Logger LOG = LoggerFactory.getLogger(Training.class);

  private static final int READ = 5;
  private static final int TRAINED = 95;

  private final TrainingStore store;
  private final RunStore runs;
  private final KeptModels kept;
  private final ModelSetTrainer trainer;
  private final Publication publication;
  private final int threads;
  private final Clock clock;
  private final Consumer<TrainingProgress> watch;
  private volatile @Nullable TrainingProgress progress;
  private @Nullable Computation underWay;
  private boolean closed;

  /**
   * @param threads that train
   * @param watch told of every step of the progress, in whatever thread
   */
  public Training(
      TrainingStore store,
      RunStore runs,
      KeptModels kept,
      ModelSetTrainer trainer,
      LiveModels live,
      int threads,
      Clock clock,
      Consumer<TrainingProgress> watch) {
    this.store = store;
    this.runs = runs;
    this.kept = kept;
    this.trainer = trainer;
    publication = new Publication(store, runs, kept, live);
    this.threads = threads;
    this.clock = clock;
    this.watch = watch;
  }

  /**
   * At start: ends the record of what a killed process left, and puts the models live that went
   * live last, where there are any on disk. Whether anything is live now.
   */
  public boolean load() {
    runs.endLeftovers("Matinee ended before the training did.");
    kept.sweep();
    return publication.load();
  }

  /**
   * Trains on all that is stored, and puts the models in the place of the live ones, unless the
   * check finds them no better than the most rated films, or worse than the live ones by more than
   * noise. Where nothing is live yet they go live all the same: they are all there is.
   *
   * @param orderedBy the account that asks for it, by name; null where none does
   * @return what was recorded; empty where another training is under way
   */
  public Optional<TrainingRun> run(Reason reason, @Nullable String orderedBy) {
    return turn().map(turn -> turn.run(reason, orderedBy));
  }

  /** Takes the turn to train; empty while somebody else has it. */
  synchronized Optional<Turn> turn() {
    if (underWay != null) {
      return Optional.empty();
    }
    Turn turn = new Turn(new Computation(trainer, threads));
    underWay = turn.computation;
    if (closed) {
      underWay.cancel();
    }
    return Optional.of(turn);
  }

  /** Whether somebody has the turn: a training is under way, or about to begin. */
  synchronized boolean isUnderWay() {
    return underWay != null;
  }

  /** The turn to train, which one at a time has until it has trained. */
  final class Turn {
    private final Computation computation;

    private Turn(Computation computation) {
      this.computation = computation;
    }

    /** Trains as {@link Training#run} says; to be called once. What was recorded. */
    TrainingRun run(Reason reason, @Nullable String orderedBy) {
      try {
        runs.endLeftovers("How it ended could not be recorded; the log says why.");
        long run = runs.begin(reason, orderedBy, trainer.toString());
        attempt(run, reason, computation);
        return runs.find(run).orElseThrow();
      } finally {
        leave();
      }
    }
  }

  /** Everything that can fail, and what is recorded where it does. */
  private void attempt(long run, Reason reason, Computation computation) {
    Instant started = clock.instant();
    Steps steps = (stage, percent) -> tell(run, reason, started, stage, percent);
    try {
      ModelSet models = train(run, computation, steps);
      steps.at("Checking the models", TRAINED);
      @Nullable String trouble = publication.judge(run, models.check());
      steps.at("Keeping the models", TRAINED + 1);
      publication.conclude(run, models, trouble, computation);
    } catch (Throwable broken) {
      // Errors too: for want of memory, say, the training ends, and not the site.
      if (!computation.settle()) {
        LOG.info("Training {} was cancelled", run);
        runs.end(run, isClosed() ? State.INTERRUPTED : State.CANCELLED, null, null);
      } else if (broken instanceof NothingToTrainOn) {
        runs.end(run, State.FAILED, broken.getMessage(), null);
      } else {
        LOG.error("Training {} broke off", run, broken);
        runs.end(run, State.FAILED, "It broke off: " + root(broken), null);
      }
      kept.sweep();
    }
  }

  /** Pools wrap what is thrown in their threads, and lose its message. */
  private static Throwable root(Throwable trouble) {
    Throwable root = trouble;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** There are no films. */
  private static final class NothingToTrainOn extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NothingToTrainOn() {
      super("There is nothing to train on: import a data set first.");
    }
  }

  /** Takes note of how far a training is. */
  private interface Steps {
    void at(String stage, int percent);
  }

  private ModelSet train(long run, Computation computation, Steps steps)
      throws InterruptedException {
    steps.at("Reading the ratings", 0);
    TrainingSet set = store.load();
    runs.size(run, size(set));
    if (set.items().size() == 0) {
      throw new NothingToTrainOn();
    }
    steps.at("Training the models", READ);
    return computation.train(
        set, share -> steps.at("Training the models", READ + (int) (share * (TRAINED - READ))));
  }

  private static Size size(TrainingSet set) {
    return new Size(set.ratings().entries(), set.users().size(), set.items().size());
  }

  /**
   * Puts the models of an earlier run live again, until the next training publishes its own; they
   * are the ones that are loaded at start meanwhile.
   *
   * @return false where they are not on disk any more or cannot be read; what was live stays
   */
  public boolean choose(long run) {
    return publication.choose(run);
  }

  /** How far the training under way has come; empty while there is none. */
  public Optional<TrainingProgress> progress() {
    return Optional.ofNullable(progress);
  }

  /**
   * Cancels the training under way: it ends at its next step, and its models do not go live. False
   * where there is none, or where how it ends is being recorded already.
   */
  public synchronized boolean cancel() {
    return underWay != null && underWay.cancel();
  }

  /** Cancels what is under way, and lets nothing begin any more. */
  public synchronized void close() {
    closed = true;
    cancel();
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized void leave() {
    underWay = null;
    progress = null;
  }

  private void tell(long run, Reason reason, Instant started, String stage, int percent) {
    TrainingProgress now = new TrainingProgress(run, reason, started, stage, percent);
    progress = now;
    watch.accept(now);
  }
}
