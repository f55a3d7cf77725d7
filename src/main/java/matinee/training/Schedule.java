package matinee.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import matinee.training.TrainingRun.Reason;
import matinee.training.TrainingRun.Size;
import matinee.training.TrainingRun.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When the site trains: some hours after the last training, after enough new ratings, when an
 * import brought something, or when an admin asks. One thread, so one training at a time.
 *
 * <p>Mutable: it knows what was asked for. Thread-safe.
 */
public final class Schedule implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

  private static final long LOOK_MILLIS = 60_000;
  private static final long PATIENCE_MILLIS = 10_000;

  /** New ratings set off a training only so many times its own length after the last one. */
  private static final int REST = 4;

  private final Training training;
  private final RunStore runs;
  private final Clock clock;
  private final Duration every;
  private final long ratings;
  private final Runnable published;
  private final Thread thread = new Thread(this::follow, "schedule");
  private @Nullable Order order;
  private boolean closing;

  /** What an admin asked for, or what is due: then by nobody. */
  private record Order(Reason reason, @Nullable String by) {}

  /** An order whose turn has come. */
  private record Begun(Order order, Training.Turn turn) {
    TrainingRun train() {
      return turn.run(order.reason(), order.by());
    }
  }

  /**
   * @param every how long after the end of a training the next begins; zero: never
   * @param ratings after how many new ratings; 0: never
   * @param published done after models went live
   */
  public Schedule(
      Training training,
      RunStore runs,
      Clock clock,
      Duration every,
      long ratings,
      Runnable published) {
    this.training = training;
    this.runs = runs;
    this.clock = clock;
    this.every = every;
    this.ratings = ratings;
    this.published = published;
  }

  /** Begins to look, once a minute, whether a training is due. */
  public void start() {
    thread.start();
  }

  /**
   * Asks for a training, at once.
   *
   * @param by the account that asks, by name
   * @return false where one is under way or already asked for
   */
  public synchronized boolean request(String by) {
    if (closing || order != null || training.isUnderWay()) {
      return false;
    }
    order = new Order(Reason.ADMIN, by);
    notifyAll();
    return true;
  }

  /**
   * Cancels the training under way, or the one asked for; false where there is none, or where it
   * has come to its end already.
   */
  public synchronized boolean cancel() {
    boolean asked = order != null;
    order = null;
    return training.cancel() || asked;
  }

  /** Why a training is due now; empty where none is. */
  Optional<Reason> due() {
    Optional<TrainingRun> ended = runs.lastEnded();
    if (ended.isEmpty()) {
      return Optional.of(Reason.FIRST);
    }
    TrainingRun last = ended.get();
    Instant end = last.ended() == null ? last.started() : last.ended();
    Duration since = Duration.between(end, clock.instant());
    if (!every.isZero() && since.compareTo(every) >= 0) {
      return Optional.of(Reason.SCHEDULE);
    }
    if (last.state() == State.FAILED || last.state() == State.CANCELLED) {
      // It would most likely fail again, or is not wanted: it waits for its hour, an admin, or
      // other data.
      return runs.importedSince(end) ? Optional.of(Reason.DATA) : Optional.empty();
    }
    if (runs.importedSince(last.started())) {
      return Optional.of(Reason.DATA);
    }
    boolean rested = since.compareTo(Duration.between(last.started(), end).multipliedBy(REST)) >= 0;
    Size size = last.size();
    boolean enough = size != null && Math.abs(runs.ratings() - size.ratings()) >= ratings;
    return ratings > 0 && rested && enough ? Optional.of(Reason.RATINGS) : Optional.empty();
  }

  /**
   * Trains before the schedule starts, in the calling thread, for lack of any models; a training
   * that an admin asked for meanwhile is this one.
   *
   * @return what was recorded; empty where another training is under way
   */
  public Optional<TrainingRun> first() {
    return Optional.ofNullable(take(new Order(Reason.FIRST, null))).map(Begun::train);
  }

  private void follow() {
    while (true) {
      try {
        Order due = await() ? null : due().map(reason -> new Order(reason, null)).orElse(null);
        Begun next = take(due);
        if (next != null && next.train().state() == State.PUBLISHED) {
          published.run();
        }
      } catch (InterruptedException stopped) {
        return;
      } catch (Throwable e) {
        // The database, say, does not answer now, or memory is short; in a minute that may pass.
        tell(e);
      }
    }
  }

  /** Logs trouble, if that can be: where not even memory for that is left, the schedule goes on. */
  private static void tell(Throwable trouble) {
    try {
      LOG.error("The schedule of trainings met trouble", trouble);
    } catch (Throwable again) {
      // There is nobody to tell.
    }
  }

  /**
   * Takes what was asked for, else what is {@code due}, and with it the turn to train, in one step:
   * who asks or cancels meets either the order or the training, never the gap between them.
   */
  private synchronized @Nullable Begun take(@Nullable Order due) {
    Order next = order == null ? due : order;
    if (next == null) {
      return null;
    }
    order = null;
    return training.turn().map(turn -> new Begun(next, turn)).orElse(null);
  }

  /** Waits for an order, at most until it is time to look again; whether there is one. */
  private synchronized boolean await() throws InterruptedException {
    long until = System.nanoTime() + LOOK_MILLIS * 1_000_000;
    while (!closing && order == null) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    if (closing) {
      throw new InterruptedException("The site is closing");
    }
    return true;
  }

  /** Stops, and waits until a training under way has let go of the database. */
  @Override
  public void close() {
    synchronized (this) {
      closing = true;
      notifyAll();
    }
    training.close();
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
