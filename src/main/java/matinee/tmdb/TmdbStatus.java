package matinee.tmdb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the catalogue is filled from TMDB, at one moment.
 *
 * @param done films that were asked about and need not be again for now
 * @param total films that can be asked about
 * @param posters pictures on disk
 * @param posterBytes what they take
 * @param trouble what went wrong last, for people; null while all is well
 * @param nextTry when it goes on after trouble; null where nothing is being waited for
 */
public record TmdbStatus(
    State state,
    int done,
    int total,
    int posters,
    long posterBytes,
    @Nullable String trouble,
    @Nullable Instant nextTry) {

  /** What the worker does. */
  public enum State {
    /** There is no key: nothing is asked. */
    OFF,
    /** The site is opening; the worker begins when it is open. */
    WAITING,
    /** One film after the other. */
    FILLING,
    /** Every film has been asked about; looks again now and then. */
    RESTING,
    /** Somebody told it to pause. */
    PAUSED,
    /** Something went wrong; tries again at {@code nextTry}. */
    BACKING_OFF,
    /** TMDB does not accept the key; tries again when told to, or after a restart. */
    REFUSED,
    /** The site is closing. */
    STOPPED
  }
}
