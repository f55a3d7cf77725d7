package matinee.training;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import matinee.recommend.Check;
import matinee.recommend.Difference;
import matinee.recommend.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One training as it was recorded.
 *
 * @param id its number
 * @param reason why it was begun
 * @param orderedBy the account that asked for it, by name; null where none did
 * @param state what became of it
 * @param started when it began
 * @param ended when it ended; null while it runs
 * @param size of the data; null until they are read
 * @param settings the models and their settings, in words
 * @param found what the check on people left out found; null until it is made
 * @param message what people should know of how it ended; null for nothing
 * @param file where its models are kept; null where they are not
 * @param liveSince when its models last went live; null for never
 */
public record TrainingRun(
    long id,
    Reason reason,
    @Nullable String orderedBy,
    State state,
    Instant started,
    @Nullable Instant ended,
    @Nullable Size size,
    String settings,
    @Nullable Found found,
    @Nullable String message,
    @Nullable KeptFile file,
    @Nullable Instant liveSince) {

  /** Why a training is begun. */
  public enum Reason {
    /** There are no models yet. */
    FIRST,
    /** The last training is long enough ago. */
    SCHEDULE,
    /** Enough ratings have come in. */
    RATINGS,
    /** An import brought films or ratings. */
    DATA,
    /** An admin asked for it. */
    ADMIN,
    /** The command {@code train}. */
    COMMAND;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Reason of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** What became of a training. */
  public enum State {
    /** It is under way. */
    RUNNING,
    /** Its models went live. */
    PUBLISHED,
    /** Its models are no good, or worse than the live ones by more than noise. */
    KEPT_BACK,
    /** It broke off; what was live stayed. */
    FAILED,
    /** Somebody stopped it; what was live stayed. */
    CANCELLED,
    /** The site was stopped, and with it the training. */
    INTERRUPTED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** What it was trained on. */
  public record Size(long ratings, int people, int films) {}

  /**
   * What the check found.
   *
   * @param verdict the blend beside the most rated films
   * @param error the standard error of the blend's precision; NaN where it is unknown
   * @param members the models of the blend
   * @param against what it was compared with; null where nothing was live
   */
  public record Found(
      Verdict verdict, double error, List<Check.Member> members, @Nullable Against against) {
    public Found {
      members = List.copyOf(members);
    }
  }

  /** The models that were live then, by their run, and how these differ from them. */
  public record Against(long run, Difference difference) {}

  /**
   * Models on disk.
   *
   * @param name below the home folder's {@code models}
   * @param bytes how large
   * @param checksum CRC-32C of all its bytes, 8 hex digits
   */
  public record KeptFile(String name, long bytes, String checksum) {}

  /** How long it took; null while it runs. */
  public @Nullable Duration duration() {
    return ended == null ? null : Duration.between(started, ended);
  }

  /** Whether its models can be put live again. */
  public boolean canBeChosen() {
    return file != null;
  }
}
