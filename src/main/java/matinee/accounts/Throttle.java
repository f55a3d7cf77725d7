package matinee.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many tries in a while, for each key.
 *
 * <p>Mutable, thread-safe, in memory: a restart forgives. It remembers a bounded number of keys,
 * those tried last.
 */
public final class Throttle {
  private static final int MOST_KEYS = 10_000;

  private final Clock clock;
  private final int tries;
  private final Duration window;
  private final Map<String, Tried> tried =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tried> eldest) {
          return size() > MOST_KEYS;
        }
      };

  /** Tries since a time. */
  private record Tried(int count, Instant since) {}

  /**
   * @param tries that are allowed in each {@code window}
   */
  public Throttle(Clock clock, int tries, Duration window) {
    this.clock = clock;
    this.tries = tries;
    this.window = window;
  }

  /** Takes a try, and returns how long to wait for it: zero where it is allowed now. */
  public synchronized Duration take(String key) {
    Instant now = clock.instant();
    Tried before = tried.get(key);
    if (before == null || !now.isBefore(before.since().plus(window))) {
      before = new Tried(0, now);
    }
    if (before.count() >= tries) {
      return Duration.between(now, before.since().plus(window));
    }
    tried.put(key, new Tried(before.count() + 1, before.since()));
    return Duration.ZERO;
  }

  /** Forgets the tries of a key. */
  synchronized void forgive(String key) {
    tried.remove(key);
  }

  synchronized int size() {
    return tried.size();
  }
}
