package matinee.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;

/**
 * A file without a header, whose fields have their places.
 *
 * @param separator as a person would call it: "tabs"
 * @param width how many fields a row has
 */
record Separated(String file, CSVFormat format, String separator, int width) {
  /** Fields between separators, where a quote is a character like any other. */
  static Separated by(String file, String delimiter, String separator, int width) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setQuote(null).get();
    return new Separated(file, format, separator, width);
  }

  /** Checks the first line; an {@link ImportException} if it has not the right shape. */
  void check(DataSetSource source) {
    try (RowReader rows =
        RowReader.of(file, source.open(file), StandardCharsets.ISO_8859_1, format)) {
      int fields = rows.next() ? rows.width() : 0;
      if (fields != width) {
        throw new ImportException(
            file
                + (" should hold " + width + " fields in a line, separated by " + separator)
                + ("; its first line has " + fields + ". Nothing was imported."));
      }
    }
  }

  List<MovieRow> movies(
      DataSetSource source, Function<RowReader, MovieRow> film, BadRows bad, Progress progress) {
    MovieList films = new MovieList();
    try (RowReader rows = open(source, TextEncoding.of(source, file), progress)) {
      rows.forEach(width, bad, row -> films.add(film.apply(row)));
    }
    return films.all();
  }

  void ratings(DataSetSource source, Consumer<RatingRow> to, BadRows bad, Progress progress) {
    try (RowReader rows = open(source, StandardCharsets.ISO_8859_1, progress)) {
      RatingReader.IN_ORDER.read(rows, to, bad);
    }
  }

  /** User, film, tag, time: in that order. */
  void tags(DataSetSource source, Consumer<TagRow> to, BadRows bad, Progress progress) {
    try (RowReader rows = open(source, TextEncoding.of(source, file), progress)) {
      rows.forEach(width, bad, row -> to.accept(TagRow.parse(row.get(1), row.get(2))));
    }
  }

  private RowReader open(DataSetSource source, Charset charset, Progress progress) {
    return RowReader.of(file, Counted.open(source, file, "Reading", progress), charset, format);
  }
}
