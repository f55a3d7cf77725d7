package matinee.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an import did.
 *
 * @param dataSet the data set's name
 * @param alreadyImported the same content is in the database, so nothing was done
 * @param movies films of the data set
 * @param users those who rated
 * @param ratings as they are now in the database
 * @param merged films that the catalogue knew from elsewhere
 * @param duplicates ratings that gave way to a newer one of the same user for the same film
 * @param simulatedRemoved simulated ratings that gave way to real ones
 * @param badRows rows left out
 * @param firstBadRows the first twenty of them, each with file, line and reason
 */
public record ImportReport(
    String dataSet,
    boolean alreadyImported,
    long movies,
    long users,
    long ratings,
    long merged,
    long duplicates,
    long simulatedRemoved,
    long badRows,
    List<String> firstBadRows) {

  public ImportReport {
    firstBadRows = List.copyOf(firstBadRows);
  }

  /** The report of an import that had nothing to do. */
  static ImportReport already(String dataSet) {
    return new ImportReport(dataSet, true, 0, 0, 0, 0, 0, 0, 0, List.of());
  }

  /** The report in lines for a person. */
  public List<String> lines() {
    if (alreadyImported) {
      return List.of(dataSet + " is already imported; nothing was changed.");
    }
    List<String> lines = new ArrayList<>();
    lines.add(say("%s: %,d films, %,d users, %,d ratings.", dataSet, movies, users, ratings));
    if (merged > 0) {
      lines.add(say("%,d films were in the catalogue already.", merged));
    }
    if (duplicates > 0) {
      lines.add(say("%,d ratings were given twice; the newer one counts.", duplicates));
    }
    if (simulatedRemoved > 0) {
      lines.add(say("%,d simulated ratings gave way to these.", simulatedRemoved));
    }
    if (badRows > 0) {
      lines.add(
          say(
              "%,d bad rows were left out%s:",
              badRows, badRows > firstBadRows.size() ? "; the first " + firstBadRows.size() : ""));
      firstBadRows.forEach(row -> lines.add("  " + row));
    }
    return List.copyOf(lines);
  }

  private static String say(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
