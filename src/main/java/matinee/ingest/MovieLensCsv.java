package matinee.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The layout with named columns: MovieLens latest, 20M, 25M and 32M, and our starter set, whose
 * films have more columns.
 */
record MovieLensCsv(DataSetSource source, RatingReader ratings, CsvMovies films)
    implements DataSet {
  static final String RATINGS = "ratings.csv";
  static final String MOVIES = "movies.csv";
  static final String LINKS = "links.csv";

  /** Reads the headers; a wrong one is an {@link ImportException}. */
  static MovieLensCsv of(DataSetSource source) {
    return new MovieLensCsv(source, ratingColumns(source), CsvMovies.of(source));
  }

  private static RatingReader ratingColumns(DataSetSource source) {
    Header header = Header.of(source, RATINGS);
    return new RatingReader(
        header.width(),
        header.column("userId"),
        header.column("movieId"),
        header.column("rating"),
        header.find("timestamp"));
  }

  @Override
  public List<String> files() {
    List<String> files = new ArrayList<>(List.of(MOVIES, RATINGS));
    if (source.files().contains(LINKS)) {
      files.add(LINKS);
    }
    return files;
  }

  @Override
  public List<MovieRow> movies(BadRows bad, Progress progress) {
    return films.read(bad, progress);
  }

  @Override
  public void ratings(Consumer<RatingRow> to, BadRows bad, Progress progress) {
    try (RowReader rows = open(source, RATINGS, StandardCharsets.ISO_8859_1, progress)) {
      rows.header();
      ratings.read(rows, to, bad);
    }
  }

  static RowReader open(DataSetSource source, String file, Charset charset, Progress progress) {
    Counted in = Counted.open(source, file, "Reading", progress);
    return RowReader.of(file, in, charset, RowReader.COMMAS);
  }
}
