package matinee.dashboard;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, which knows how its cells are written.
 *
 * @param label what stands above it, with the unit
 */
public record Column(String label, Kind kind) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
  private static final String NOTHING = "–";

  /** What the cells of a column are. */
  public enum Kind {
    /** Text. */
    WORDS("%s"),
    /** Whole numbers. */
    COUNT("%,d"),
    /** Numbers with one decimal. */
    TENTHS("%,.1f"),
    /** Numbers with three decimals. */
    THOUSANDTHS("%.3f"),
    /** Points in time, written in UTC. */
    MOMENT("%s");

    private final String format;

    Kind(String format) {
      this.format = format;
    }
  }

  /** Whether its cells are set to the right. */
  public boolean number() {
    return kind != Kind.WORDS && kind != Kind.MOMENT;
  }

  /** The cell as people read it; a dash where there is none. */
  public String text(@Nullable Object cell) {
    if (cell == null || (cell instanceof Double number && !Double.isFinite(number))) {
      return NOTHING;
    }
    return cell instanceof Instant moment
        ? moment(moment)
        : String.format(Locale.ENGLISH, kind.format, cell);
  }

  /** A point in time as people read it, in UTC. */
  public static String moment(Instant moment) {
    return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
  }
}
