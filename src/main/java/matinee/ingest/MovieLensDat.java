package matinee.ingest;

import java.util.List;
import java.util.function.Consumer;

/** The layout with {@code ::} between fields: MovieLens 1M (ISO-8859-1) and 10M (UTF-8). */
record MovieLensDat(DataSetSource source) implements DataSet {
  static final String RATINGS = "ratings.dat";
  static final String MOVIES = "movies.dat";
  static final String TAGS = "tags.dat";

  private static final Separated RATING_ROWS = Separated.by(RATINGS, "::", "::", 4);
  private static final Separated MOVIE_ROWS = Separated.by(MOVIES, "::", "::", 3);
  private static final Separated TAG_ROWS = Separated.by(TAGS, "::", "::", 4);

  /** Checks both files' first lines; a wrong one is an {@link ImportException}. */
  static MovieLensDat of(DataSetSource source) {
    RATING_ROWS.check(source);
    MOVIE_ROWS.check(source);
    return new MovieLensDat(source);
  }

  @Override
  public List<String> files() {
    return source.files().contains(TAGS)
        ? List.of(MOVIES, RATINGS, TAGS)
        : List.of(MOVIES, RATINGS);
  }

  @Override
  public List<MovieRow> movies(BadRows bad, Progress progress) {
    return MOVIE_ROWS.movies(source, MovieLensDat::movie, bad, progress);
  }

  private static MovieRow movie(RowReader row) {
    long key = RatingRow.number(row.get(0));
    return MovieRow.named(key, Title.parse(row.get(1)), Lists.of(row.get(2)));
  }

  @Override
  public void ratings(Consumer<RatingRow> to, BadRows bad, Progress progress) {
    RATING_ROWS.ratings(source, to, bad, progress);
  }

  @Override
  public void tags(Consumer<TagRow> to, BadRows bad, Progress progress) {
    if (source.files().contains(TAGS)) {
      TAG_ROWS.tags(source, to, bad, progress);
    }
  }
}
