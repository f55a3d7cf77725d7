package matinee.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One import as it was recorded.
 *
 * @param id its number
 * @param source as it was written; an address without name and password
 * @param orderedBy the account that asked for it, by name; null where none did
 * @param started when it began
 * @param ended when it ended; null while it runs
 * @param brought what it brought; null unless it is done
 * @param message the report in lines, or why it ended as it did; empty while it runs
 */
public record ImportRun(
    long id,
    String source,
    @Nullable String orderedBy,
    State state,
    Instant started,
    @Nullable Instant ended,
    @Nullable Brought brought,
    String message) {

  /** What became of an import. */
  public enum State {
    /** It is under way. */
    RUNNING,
    /** All of it is here. */
    DONE,
    /** It was here already. */
    UNCHANGED,
    /** It broke off, and nothing changed. */
    FAILED,
    /** Somebody stopped it, and nothing changed. */
    CANCELLED,
    /** The process ended before it did, and nothing changed. */
    INTERRUPTED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** What an import brought, as {@link ImportReport} has it. */
  public record Brought(
      String dataSet,
      long films,
      long added,
      long merged,
      long refused,
      long facts,
      long people,
      long ratings,
      long badRows) {}

  /** How long it took; null while it runs. */
  public @Nullable Duration duration() {
    return ended == null ? null : Duration.between(started, ended);
  }
}
