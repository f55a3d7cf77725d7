package matinee.tmdb;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** TMDB did not give what it was asked for. The message is for a person and holds no key. */
final class TmdbException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What follows from a failure. */
  enum Kind {
    /** The key is not accepted: asking again is of no use before somebody changes it. */
    KEY,
    /** There is no such film or picture. */
    UNKNOWN,
    /** Too much was asked; wait as long as it says. */
    BUSY,
    /** It cannot be reached, or has trouble of its own. */
    UNREACHABLE,
    /** It answered something that is no answer: this film may be tried again another day. */
    BROKEN
  }

  private final Kind kind;
  private final transient @Nullable Duration wait;

  TmdbException(Kind kind, String message) {
    this(kind, message, null);
  }

  /**
   * @param wait what the server asks to be given before the next request; null where it says
   *     nothing
   */
  TmdbException(Kind kind, String message, @Nullable Duration wait) {
    super(message);
    this.kind = kind;
    this.wait = wait;
  }

  Kind kind() {
    return kind;
  }

  Optional<Duration> patience() {
    return Optional.ofNullable(wait);
  }
}
