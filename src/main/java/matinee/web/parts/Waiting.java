package matinee.web.parts;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** Says how long to wait after too many tries. */
public final class Waiting {
  /** The HTTP status: too many requests. */
  public static final int STATUS = 429;

  private Waiting() {}

  /** Tells programs by a header and people by the sentence returned. */
  public static String tell(HttpServletResponse response, Duration time) {
    long seconds = Math.max(1, time.toSeconds());
    response.setHeader("Retry-After", String.valueOf(seconds));
    long minutes = (seconds + 59) / 60;
    return "That was tried too often. Wait "
        + (minutes == 1 ? "a minute" : minutes + " minutes")
        + ", then try again.";
  }
}
