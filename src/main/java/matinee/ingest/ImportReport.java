package matinee.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an import did.
 *
 * @param dataSet the data set's name
 * @param alreadyImported the same content is in the database, so nothing was done
 * @param films what became of its films
 * @param users those who rated
 * @param ratings as they are now in the database
 * @param duplicates ratings that gave way to a newer one of the same user for the same film
 * @param refusedRatings ratings of films that were refused
 * @param simulatedRemoved simulated ratings that gave way to real ones
 * @param repeats rows that said of a film what an earlier one had said
 * @param badRows rows left out
 * @param firstBadRows the first twenty of them, each with file, line and reason
 */
public record ImportReport(
    String dataSet,
    boolean alreadyImported,
    Films films,
    long users,
    long ratings,
    long duplicates,
    long refusedRatings,
    long simulatedRemoved,
    long repeats,
    long badRows,
    List<String> firstBadRows) {

  /**
   * What became of a data set's films.
   *
   * @param rows how many it holds
   * @param added those that are new to the catalogue
   * @param merged those that the catalogue knew from elsewhere
   * @param refused those that it does not know and that have no title to enter it by
   * @param facts what was told of all of them and holds: a title, a cast, a year …
   */
  public record Films(long rows, long added, long merged, long refused, long facts) {
    static final Films NONE = new Films(0, 0, 0, 0, 0);
  }

  public ImportReport {
    firstBadRows = List.copyOf(firstBadRows);
  }

  /** The report of an import that had nothing to do. */
  static ImportReport already(String dataSet) {
    return new ImportReport(dataSet, true, Films.NONE, 0, 0, 0, 0, 0, 0, 0, List.of());
  }

  /** The report in lines for a person. */
  public List<String> lines() {
    if (alreadyImported) {
      return List.of(dataSet + " is already imported; nothing was changed.");
    }
    List<String> lines = new ArrayList<>();
    lines.add(say("%s: %,d films, %,d users, %,d ratings.", dataSet, films.rows(), users, ratings));
    lines.add(say("%,d films are new, and %,d facts of films.", films.added(), films.facts()));
    add(lines, films.merged(), "%,d films were in the catalogue already.");
    add(lines, films.refused(), "%,d films were refused: they are not known here, and untitled.");
    add(lines, refusedRatings, "%,d ratings were of those.");
    add(lines, duplicates, "%,d ratings were given twice; the newer one counts.");
    add(lines, simulatedRemoved, "%,d simulated ratings gave way to these.");
    add(lines, repeats, "%,d rows repeated an earlier one.");
    if (badRows > 0) {
      lines.add(
          say(
              "%,d bad rows were left out%s:",
              badRows, badRows > firstBadRows.size() ? "; the first " + firstBadRows.size() : ""));
      firstBadRows.forEach(row -> lines.add("  " + row));
    }
    return List.copyOf(lines);
  }

  private static void add(List<String> lines, long count, String words) {
    if (count > 0) {
      lines.add(say(words, count));
    }
  }

  private static String say(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
