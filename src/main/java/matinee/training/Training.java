package matinee.training;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import matinee.recommend.ModelSet;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.Verdict;
import matinee.training.LiveModels.Live;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Training: load, train, check, publish.
 *
 * <p>Mutable: it knows what is under way, so that it can be cancelled.
 */
public final class Training {
  private static final Logger LOG = LoggerFactory.getLogger(Training.class);

  private final TrainingStore store;
  private final ModelSetTrainer trainer;
  private final LiveModels live;
  private final int threads;
  private @Nullable Thread computing;
  private boolean cancelled;

  public Training(TrainingStore store, ModelSetTrainer trainer, LiveModels live, int threads) {
    this.store = store;
    this.trainer = trainer;
    this.live = live;
    this.threads = threads;
  }

  /**
   * Trains on all that is stored, and puts the models in the place of the live ones unless the
   * check finds them no better than the most rated films. Where nothing is live yet, they go live
   * all the same: they are all there is.
   *
   * @throws InterruptedException where the training was cancelled; what was live stays
   */
  public Verdict run() throws InterruptedException {
    TrainingSet set = store.load();
    ModelSet models = compute(set);
    Verdict verdict = models.verdict();
    if (verdict.passed() || live.current().isEmpty()) {
      live.publish(new Live(models, store.releaseYears(models.items())));
    }
    report(set, verdict);
    return verdict;
  }

  private ModelSet compute(TrainingSet set) throws InterruptedException {
    ForkJoinPool workers = pool(threads);
    try {
      enter(Thread.currentThread());
      return trainer.train(set, workers);
    } finally {
      leave();
      workers.shutdownNow();
    }
  }

  /**
   * As many threads as were asked for and never one more: a model that splits its work uses them
   * too, and a thread that waits for the others takes part in that work only, so that no further
   * model is begun. Shutting the pool down cancels what a model has split.
   */
  private static ForkJoinPool pool(int threads) {
    return new ForkJoinPool(
        threads,
        ForkJoinPool.defaultForkJoinWorkerThreadFactory,
        null,
        true,
        threads,
        threads,
        0,
        full -> true,
        1,
        TimeUnit.MINUTES);
  }

  /**
   * Ends the training that is under way, or keeps the next from starting. The thread is interrupted
   * only while it computes: an interrupt during a read would close H2's file for everybody.
   */
  public synchronized void cancel() {
    cancelled = true;
    if (computing != null) {
      computing.interrupt();
    }
  }

  private synchronized void enter(Thread thread) throws InterruptedException {
    if (cancelled) {
      throw new InterruptedException("The training was cancelled");
    }
    computing = thread;
  }

  /** From here on nobody interrupts; an interrupt that came too late is forgotten. */
  private synchronized void leave() {
    computing = null;
    cancelled |= Thread.interrupted();
  }

  private static void report(TrainingSet set, Verdict verdict) {
    LOG.info(
        "Trained on {} ratings by {} people; of five picks for {} people left out,"
            + " {} % were liked, of the most rated {} %",
        set.ratings().entries(),
        set.users().size(),
        verdict.cases(),
        Math.round(1000 * verdict.precision()) / 10.0,
        Math.round(1000 * verdict.popular()) / 10.0);
    if (!verdict.passed()) {
      LOG.warn("The new models are no better than the most rated films");
    }
  }
}
