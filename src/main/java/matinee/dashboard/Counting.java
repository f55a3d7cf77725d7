package matinee.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import matinee.dashboard.Census.Day;
import matinee.dashboard.Census.Ratings;
import matinee.dashboard.CensusStore.Group;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the last census, and takes another in the background when somebody asks and the last one is
 * older than ten minutes. Where nobody asks, nothing is counted.
 *
 * <p>Mutable: replaces the census as a whole. Thread-safe.
 */
public final class Counting implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

  private static final Duration FRESH = Duration.ofMinutes(10);
  private static final long PATIENCE_MILLIS = 1500;
  private static final long CLOSING_MILLIS = 10_000;

  /** Films are called active over so many days up to the newest rating. */
  private static final int ACTIVE_DAYS = 28;

  /** Days of growth are told one by one up to so many; of more, one a month. */
  private static final int MOST_DAYS = 62;

  private final CensusStore store;
  private final Clock clock;
  private @Nullable Census last;
  private @Nullable Thread thread;
  private boolean stale;
  private boolean closed;

  public Counting(CensusStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * The last census, while an old one is being replaced in the background. Waits a moment where
   * there is none yet; empty where the first takes longer.
   */
  public Optional<Census> latest() {
    Thread counting = begin();
    if (counting != null) {
      try {
        counting.join(PATIENCE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    synchronized (this) {
      return Optional.ofNullable(last);
    }
  }

  /** What is counted is not so any more: the next who asks sets off a counting. */
  public synchronized void changed() {
    stale = true;
  }

  /** Begins to count where that is due; what to wait for where there is no census at all. */
  private synchronized @Nullable Thread begin() {
    Census known = last;
    boolean due = known == null || stale || known.at().plus(FRESH).isBefore(clock.instant());
    Thread counting = thread;
    if (due && !closed && counting == null) {
      counting = new Thread(this::run, "census");
      thread = counting;
      stale = false;
      counting.start();
    }
    return known == null ? counting : null;
  }

  private void run() {
    Census census = null;
    try {
      census = take();
    } catch (RuntimeException e) {
      LOG.error("The census could not be taken", e);
    }
    synchronized (this) {
      thread = null;
      if (census != null) {
        last = census;
      }
    }
  }

  private Census take() {
    Instant start = clock.instant();
    List<Group> all = store.groups(false);
    List<Group> here = store.groups(true);
    LocalDate newest = store.newest();
    LocalDate since = newest == null ? null : newest.minusDays(ACTIVE_DAYS - 1L);
    Ratings ratings = split(all, here, group -> 0).getOrDefault(0, Ratings.NONE);
    return new Census(
        start,
        Duration.between(start, clock.instant()),
        store.counts(ratings),
        split(all, here, Group::halfStars),
        split(all, here, Group::year),
        split(all, here, Group::hour),
        since,
        since == null ? List.of() : store.active(since),
        growth());
  }

  private static Map<Integer, Ratings> split(
      List<Group> all, List<Group> here, ToIntFunction<Group> by) {
    Map<Integer, Ratings> split = new TreeMap<>();
    for (Group group : all) {
      split.merge(by.applyAsInt(group), new Ratings(group.ratings(), 0), Counting::sum);
    }
    for (Group group : here) {
      // A rating may have come in between the two counts.
      split.computeIfPresent(
          by.applyAsInt(group),
          (key, known) ->
              new Ratings(
                  Math.max(0, known.dataSets() - group.ratings()), known.here() + group.ratings()));
    }
    return split;
  }

  private static Ratings sum(Ratings one, Ratings other) {
    return new Ratings(one.dataSets() + other.dataSets(), one.here() + other.here());
  }

  private List<Day> growth() {
    NavigableMap<LocalDate, Integer> films = store.filmsByDay();
    NavigableMap<LocalDate, Integer> visitors = store.visitorsByDay();
    NavigableMap<LocalDate, Integer> accounts = store.accountsByDay();
    NavigableMap<LocalDate, Integer> ratings = store.ratingsByDay();
    TreeSet<LocalDate> days = new TreeSet<>(films.keySet());
    days.addAll(visitors.keySet());
    days.addAll(accounts.keySet());
    days.addAll(ratings.keySet());
    List<Day> growth = new ArrayList<>();
    long[] sums = new long[4];
    for (LocalDate day : days) {
      sums[0] += films.getOrDefault(day, 0);
      sums[1] += visitors.getOrDefault(day, 0);
      sums[2] += accounts.getOrDefault(day, 0);
      sums[3] += ratings.getOrDefault(day, 0);
      growth.add(new Day(day, sums[0], sums[1], sums[2], sums[3]));
    }
    return growth.size() <= MOST_DAYS ? growth : monthly(growth);
  }

  private static List<Day> monthly(List<Day> growth) {
    Map<LocalDate, Day> months = new TreeMap<>();
    growth.forEach(day -> months.put(day.day().withDayOfMonth(1), day));
    return List.copyOf(months.values());
  }

  /** Waits until a counting under way has let go of the database. */
  @Override
  public void close() {
    Thread counting;
    synchronized (this) {
      closed = true;
      counting = thread;
    }
    if (counting != null) {
      try {
        counting.join(CLOSING_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
