package matinee.dashboard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Tables as comma-separated values (RFC 4180): a line of labels, then the rows, numbers without
 * grouping and times as in ISO 8601.
 */
public final class Csv {
  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  /** Writes {@code table}. */
  public static void write(Table table, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(table.columns().stream().map(column -> safe(column.label())).toList());
    for (List<@Nullable Object> row : table.rows()) {
      List<Object> cells = new ArrayList<>();
      for (Object cell : row) {
        cells.add(cell == null ? "" : cell instanceof String words ? safe(words) : number(cell));
      }
      printer.printRecord(cells);
    }
    printer.flush();
  }

  private static Object number(Object cell) {
    return cell instanceof Double number && !Double.isFinite(number) ? "" : cell;
  }

  /** Words that no spreadsheet computes: an apostrophe before what would be a formula. */
  private static String safe(String words) {
    return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }
}
