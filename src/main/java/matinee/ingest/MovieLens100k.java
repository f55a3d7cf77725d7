package matinee.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The layout of MovieLens 100k: ratings between tabs, films between bars with a flag for each
 * genre. A film's year is the title's: its release date is often that of a re-release.
 */
record MovieLens100k(DataSetSource source) implements DataSet {
  static final String RATINGS = "u.data";
  static final String MOVIES = "u.item";

  // Number, title, release, release on video, address, then the flags; the first is "unknown".
  private static final int FIRST_GENRE = 6;
  private static final List<String> GENRES =
      List.of(
          "Action",
          "Adventure",
          "Animation",
          "Children",
          "Comedy",
          "Crime",
          "Documentary",
          "Drama",
          "Fantasy",
          "Film-Noir",
          "Horror",
          "Musical",
          "Mystery",
          "Romance",
          "Sci-Fi",
          "Thriller",
          "War",
          "Western");

  private static final Separated RATING_ROWS = Separated.by(RATINGS, "\t", "tabs", 4);
  private static final Separated MOVIE_ROWS = Separated.by(MOVIES, "|", "|", 24);

  /** Checks both files' first lines; a wrong one is an {@link ImportException}. */
  static MovieLens100k of(DataSetSource source) {
    RATING_ROWS.check(source);
    MOVIE_ROWS.check(source);
    return new MovieLens100k(source);
  }

  @Override
  public List<String> files() {
    return List.of(MOVIES, RATINGS);
  }

  @Override
  public List<MovieRow> movies(BadRows bad, Progress progress) {
    return MOVIE_ROWS.movies(source, MovieLens100k::movie, bad, progress);
  }

  private static MovieRow movie(RowReader row) {
    List<String> genres = new ArrayList<>();
    for (int genre = 0; genre < GENRES.size(); genre++) {
      if (row.get(FIRST_GENRE + genre).strip().equals("1")) {
        genres.add(GENRES.get(genre));
      }
    }
    long key = RatingRow.number(row.get(0));
    return MovieRow.named(key, Title.parse(row.get(1)), genres);
  }

  @Override
  public void ratings(Consumer<RatingRow> to, BadRows bad, Progress progress) {
    RATING_ROWS.ratings(source, to, bad, progress);
  }
}
