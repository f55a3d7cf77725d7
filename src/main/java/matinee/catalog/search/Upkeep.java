package matinee.catalog.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets new ratings move the lists: counts again, in one background thread, after enough changes or
 * some time after the first of few, and never for more than a tenth of the time.
 *
 * <p>Mutable: it counts changes. Thread-safe.
 */
public final class Upkeep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
  private static final int LOOK_SECONDS = 5;
  private static final int PATIENCE_SECONDS = 10;

  /** So many times as long as the last count took nothing is counted. */
  private static final int REST = 9;

  private final List<Runnable> counts;
  private final int enough;
  private final Duration patience;
  private final Clock clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread made = new Thread(task, "upkeep");
            made.setDaemon(true);
            return made;
          });

  private int changes;
  private Instant first = Instant.MAX;
  private Instant rested = Instant.MIN;

  /**
   * @param counts what is to be done, in order
   * @param enough changes after which it is done
   * @param patience after the first change, when it is done however few there are
   */
  public Upkeep(List<Runnable> counts, int enough, Duration patience, Clock clock) {
    this.counts = List.copyOf(counts);
    this.enough = enough;
    this.patience = patience;
    this.clock = clock;
  }

  /** Begins to look after things. */
  public void start() {
    thread.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  /** Something has changed that is counted. */
  public synchronized void changed() {
    if (changes++ == 0) {
      first = clock.instant();
    }
  }

  /** Counts if it is time to. */
  void look() {
    Instant now = clock.instant();
    if (!due(now)) {
      return;
    }
    try {
      counts.forEach(Runnable::run);
    } catch (RuntimeException e) {
      LOG.warn("The lists could not be brought up to date; they stay as they were", e);
    }
    Duration took = Duration.between(now, clock.instant());
    rest(clock.instant().plus(took.multipliedBy(REST)));
  }

  private synchronized boolean due(Instant now) {
    boolean due =
        !now.isBefore(rested)
            && (changes >= enough || changes > 0 && !now.isBefore(first.plus(patience)));
    if (due) {
      changes = 0;
    }
    return due;
  }

  private synchronized void rest(Instant until) {
    rested = until;
  }

  /** Lets what is under way come to its end; it is not interrupted, since it reads the database. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("The lists are still being counted while the site stops");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
