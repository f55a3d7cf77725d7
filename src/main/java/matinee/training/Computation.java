package matinee.training;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import matinee.recommend.ModelSet;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.TrainingSet;
import org.jspecify.annotations.Nullable;

/**
 * The part of one training that only computes, in threads of its own, and can be cancelled.
 *
 * <p>Mutable: it knows which thread waits for it. The thread is interrupted only while it computes:
 * an interrupt during a read would close H2's file for everybody.
 */
final class Computation {
  private static final long PATIENCE_MINUTES = 10;

  private final ModelSetTrainer trainer;
  private final int threads;
  private @Nullable Thread computing;
  private boolean cancelled;
  private boolean settled;

  Computation(ModelSetTrainer trainer, int threads) {
    this.trainer = trainer;
    this.threads = threads;
  }

  /**
   * Trains on {@code set}. When it returns or throws, none of its threads works any more.
   *
   * @throws InterruptedException where it was cancelled
   */
  ModelSet train(TrainingSet set, DoubleConsumer progress) throws InterruptedException {
    ForkJoinPool workers = pool();
    try {
      enter(Thread.currentThread());
      return trainer.train(set, workers, progress);
    } finally {
      leave();
      workers.shutdownNow();
      // The next training must not meet what is left of this one.
      workers.awaitTermination(PATIENCE_MINUTES, TimeUnit.MINUTES);
    }
  }

  /**
   * As many threads as were asked for and never one more: a model that splits its work uses them
   * too, and a thread that waits for the others takes part in that work only, so that no further
   * model is begun. Shutting the pool down cancels what a model has split.
   */
  private ForkJoinPool pool() {
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

  /** Ends the training, or keeps it from starting; false where that comes too late. */
  synchronized boolean cancel() {
    if (settled) {
      return false;
    }
    cancelled = true;
    if (computing != null) {
      computing.interrupt();
    }
    return true;
  }

  /**
   * The last moment to cancel: from here on {@link #cancel} is refused, so that whoever cancels is
   * told the truth. False where the training was cancelled before.
   */
  synchronized boolean settle() {
    settled = true;
    return !cancelled;
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
}
