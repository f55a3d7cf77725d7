package matinee.web.parts;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, as people say it. */
public final class Ago {
  private static final long HOUR = 60;
  private static final long DAY = 24 * HOUR;

  private Ago() {}

  /** Such as "3 hours ago". */
  public static String words(Instant then) {
    long minutes = Math.max(0, Duration.between(then, Instant.now()).toMinutes());
    if (minutes < 5) {
      return "just now";
    }
    if (minutes < HOUR) {
      return minutes + " minutes ago";
    }
    return minutes < DAY ? count(minutes / HOUR, "hour") : count(minutes / DAY, "day");
  }

  private static String count(long number, String unit) {
    return number == 1
        ? "a" + (unit.equals("hour") ? "n " : " ") + unit + " ago"
        : number + " " + unit + "s ago";
  }
}
