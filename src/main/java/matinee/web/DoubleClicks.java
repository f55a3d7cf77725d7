package matinee.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Makes one session of the two requests of a double click on "Sign in": both get the same token, so
 * that whichever answer the browser keeps is good, and no session is left behind.
 *
 * <p>Mutable: it knows the tokens of the last few seconds, in memory only. Thread-safe.
 */
public final class DoubleClicks {
  private static final Duration LIFE = Duration.ofSeconds(10);

  private final Clock clock;
  private final Map<String, Made> made = new LinkedHashMap<>();

  /**
   * @param clock by which ten seconds are told
   */
  public DoubleClicks(Clock clock) {
    this.clock = clock;
  }

  private record Made(String token, Instant at) {}

  /**
   * The token that {@code key} was given in the last seconds, or else a new one.
   *
   * @param good whether a token still is of use
   * @param another starts a session and returns its token
   */
  synchronized String token(String key, Predicate<String> good, Supplier<String> another) {
    Instant dead = clock.instant().minus(LIFE);
    made.values().removeIf(old -> old.at().isBefore(dead));
    Made known = made.get(key);
    if (known != null && good.test(known.token())) {
      return known.token();
    }
    String token = another.get();
    made.put(key, new Made(token, clock.instant()));
    return token;
  }
}
