package matinee.ingest;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The rows of a file with named columns, each about one thing. */
record NamedRows(DataSetSource source, Header header) {
  /** The rows of {@code file}, which has to have those columns. */
  static NamedRows of(DataSetSource source, String file, String... columns) {
    Header header = Header.of(source, file);
    for (String column : columns) {
      header.column(column);
    }
    return new NamedRows(source, header);
  }

  /** Goes through the rows; one for which {@code use} throws is bad. */
  void forEach(BadRows bad, Progress progress, Consumer<RowReader> use) {
    Charset charset = TextEncoding.of(source, header.file());
    Counted in = Counted.open(source, header.file(), "Reading", progress);
    try (RowReader rows = RowReader.of(header.file(), in, charset, RowReader.COMMAS)) {
      rows.header();
      rows.forEach(header.width(), bad, use);
    }
  }

  /** Goes through the rows, the first of each {@code key}; others only repeat it. */
  <K> void forEach(
      Function<RowReader, K> key, BadRows bad, Progress progress, Consumer<RowReader> use) {
    Set<K> seen = new HashSet<>();
    forEach(
        bad,
        progress,
        row -> {
          K name = key.apply(row);
          if (seen.contains(name)) {
            bad.repeat();
            return;
          }
          use.accept(row);
          seen.add(name);
        });
  }

  /** The text in a column that may be missing. */
  String text(RowReader row, String column) {
    return row.optional(header.find(column));
  }
}
