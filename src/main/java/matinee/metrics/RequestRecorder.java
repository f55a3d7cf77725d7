package matinee.metrics;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What requests took and what broke, since the start.
 *
 * <p>Mutable, thread-safe, and bounded: the routes of the table of addresses, the slowest {@value
 * #SLOW} requests of a day, the last {@value #FAILURES} errors.
 */
public final class RequestRecorder {
  private static final int SLOW = 30;
  private static final int FAILURES = 200;
  private static final int LONGEST = 300;
  private static final Duration DAY = Duration.ofDays(1);

  /** No letter or digit that is taken for another one. */
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int REFERENCE = 6;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, RouteTally> routes = new ConcurrentHashMap<>();
  // Both guarded by themselves.
  private final List<Slow> slow = new ArrayList<>();
  private final Deque<Failure> failures = new ArrayDeque<>();
  // Faster ones need no look at the list, until the first in it is a day old.
  private volatile long threshold;
  private volatile long until;

  public RequestRecorder(Clock clock) {
    this.clock = clock;
  }

  /**
   * A route's figures; times in microseconds.
   *
   * @param name method and address: {@code GET /movies}
   * @param failures answered with a status of 500 or above
   */
  public record Route(
      String name, long count, long failures, long p50, long p95, long p99, long slowest) {}

  /**
   * A slow request.
   *
   * @param what method and path, without its query
   * @param micros microseconds
   */
  public record Slow(Instant at, String what, int status, long micros) {}

  /**
   * Something that broke.
   *
   * @param reference what the visitor's error page shows
   * @param route where
   * @param type the exception's class
   * @param message its message, without values from the database
   */
  public record Failure(Instant at, String reference, String route, String type, String message) {}

  /**
   * Counts a request.
   *
   * @param what method and path, without its query
   */
  public void record(String route, String what, int status, long nanos) {
    long micros = nanos / 1000;
    routes.computeIfAbsent(route, name -> new RouteTally()).add(status, micros);
    if (micros > threshold || clock.millis() > until) {
      keep(new Slow(clock.instant(), cut(what), status, micros));
    }
  }

  private void keep(Slow request) {
    synchronized (slow) {
      slow.removeIf(old -> old.at().isBefore(request.at().minus(DAY)));
      slow.add(request);
      slow.sort(Comparator.comparingLong(Slow::micros).reversed());
      if (slow.size() > SLOW) {
        slow.remove(SLOW);
      }
      threshold = slow.size() < SLOW ? 0 : slow.get(SLOW - 1).micros();
      until =
          slow.stream().mapToLong(kept -> kept.at().toEpochMilli()).min().orElseThrow()
              + DAY.toMillis();
    }
  }

  /** Keeps an error, and answers the reference by which it can be found. */
  public String failed(String route, Throwable error) {
    String reference = reference();
    Failure failure =
        new Failure(clock.instant(), reference, route, error.getClass().getName(), told(error));
    synchronized (failures) {
      failures.addFirst(failure);
      if (failures.size() > FAILURES) {
        failures.removeLast();
      }
    }
    return reference;
  }

  private String reference() {
    StringBuilder signs = new StringBuilder();
    for (int n = 0; n < REFERENCE; n++) {
      signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return signs.insert(REFERENCE / 2, '-').toString();
  }

  /** The first line of the message; of an error of the database without what stands in quotes. */
  private static String told(Throwable error) {
    String message = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    for (Throwable at = error; at != null; at = at.getCause()) {
      String type = at.getClass().getName();
      if (type.startsWith("java.sql.") || type.startsWith("org.h2.")) {
        return cut(message.replaceAll("'[^']*'|\"[^\"]*\"|\\[[^\\]]*\\]", "…"));
      }
    }
    return cut(message);
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** Every route that was asked for, the one that took most time in all first. */
  public List<Route> routes() {
    return routes.entrySet().stream()
        .map(route -> route.getValue().of(route.getKey()))
        .sorted(
            Comparator.comparingDouble((Route route) -> -1.0 * route.count() * route.p50())
                .thenComparing(Route::name))
        .toList();
  }

  /** The slowest requests of the last day, the slowest first. */
  public List<Slow> slowest() {
    Instant yesterday = clock.instant().minus(DAY);
    synchronized (slow) {
      return slow.stream().filter(request -> !request.at().isBefore(yesterday)).toList();
    }
  }

  /** The last errors, the newest first. */
  public List<Failure> failures() {
    synchronized (failures) {
      return List.copyOf(failures);
    }
  }
}
