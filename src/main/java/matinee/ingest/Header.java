package matinee.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The column names in the first line of a file. */
record Header(String file, List<String> names) {
  /** Reads the first line of {@code file}. */
  static Header of(DataSetSource source, String file) {
    try (RowReader rows =
        RowReader.of(file, source.open(file), StandardCharsets.ISO_8859_1, RowReader.COMMAS)) {
      return new Header(file, rows.header());
    }
  }

  int width() {
    return names.size();
  }

  /** Where the column stands, or -1; capitals do not matter. */
  int find(String name) {
    return names.indexOf(name.toLowerCase(Locale.ROOT));
  }

  /** Where the column stands; an {@link ImportException} if it is missing. */
  int column(String name) {
    int column = find(name);
    if (column < 0) {
      throw new ImportException(
          file
              + ": the first line should name the column "
              + name
              + ", but it reads: "
              + String.join(",", names)
              + ". Nothing was imported.");
    }
    return column;
  }
}
