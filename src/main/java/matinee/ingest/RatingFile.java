package matinee.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matinee.catalog.Source;
import org.apache.commons.csv.CSVFormat;

/**
 * Files of {@code user<TAB>item<TAB>rating}, as train and test sets come; further columns are
 * ignored.
 */
public final class RatingFile {
  private static final CSVFormat TABS =
      CSVFormat.DEFAULT.builder().setDelimiter('\t').setQuote(null).get();

  private RatingFile() {}

  /**
   * Reads such a file.
   *
   * @throws ImportException if it cannot be read or a row is not like that
   */
  public static RatingTable read(Path file) {
    RatingColumns columns = new RatingColumns();
    try (RowReader rows =
        RowReader.of(file.toString(), open(file), StandardCharsets.ISO_8859_1, TABS)) {
      while (rows.next()) {
        add(rows, columns, file);
      }
    }
    return new RatingTable(new FilmFacts(List.of(), Source.MOVIELENS), columns);
  }

  private static void add(RowReader row, RatingColumns columns, Path file) {
    try {
      float stars = Float.parseFloat(row.get(2));
      if (!Float.isFinite(stars)) {
        throw new NumberFormatException("no number: " + stars);
      }
      columns.add(Long.parseLong(row.get(0)), Long.parseLong(row.get(1)), stars, 0);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new ImportException(
          file + ":" + row.line() + ": a row should be user, item and rating between tabs.", e);
    }
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new ImportException(file + " cannot be read: " + e, e);
    }
  }
}
