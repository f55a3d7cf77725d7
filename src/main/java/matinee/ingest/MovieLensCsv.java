package matinee.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The layout with named columns: MovieLens latest, 20M, 25M and 32M, and our starter set, whose
 * films have more columns.
 */
record MovieLensCsv(
    DataSetSource source, RatingReader ratings, CsvMovies films, @Nullable Header tags)
    implements DataSet {
  static final String RATINGS = "ratings.csv";
  static final String MOVIES = "movies.csv";
  static final String LINKS = "links.csv";
  static final String TAGS = "tags.csv";

  /** Reads the headers; a wrong one is an {@link ImportException}. */
  static MovieLensCsv of(DataSetSource source) {
    return new MovieLensCsv(
        source, ratingColumns(source), CsvMovies.of(source), tagColumns(source));
  }

  private static @Nullable Header tagColumns(DataSetSource source) {
    if (!source.files().contains(TAGS)) {
      return null;
    }
    Header header = Header.of(source, TAGS);
    header.column("movieId");
    header.column("tag");
    return header;
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
    for (String more : List.of(LINKS, TAGS)) {
      if (source.files().contains(more)) {
        files.add(more);
      }
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

  @Override
  public void tags(Consumer<TagRow> to, BadRows bad, Progress progress) {
    if (tags == null) {
      return;
    }
    int movie = tags.find("movieId");
    int tag = tags.find("tag");
    try (RowReader rows = open(source, TAGS, TextEncoding.of(source, TAGS), progress)) {
      rows.header();
      rows.forEach(tags.width(), bad, row -> to.accept(TagRow.parse(row.get(movie), row.get(tag))));
    }
  }

  static RowReader open(DataSetSource source, String file, Charset charset, Progress progress) {
    Counted in = Counted.open(source, file, "Reading", progress);
    return RowReader.of(file, in, charset, RowReader.COMMAS);
  }
}
