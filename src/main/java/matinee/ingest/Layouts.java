package matinee.ingest;

import java.util.Set;

/** Tells by its files and their first lines how a data set is laid out. */
final class Layouts {
  /** The files that any layout reads. */
  static final Set<String> FILES =
      Set.of(
          MovieLensCsv.RATINGS,
          MovieLensCsv.MOVIES,
          MovieLensCsv.LINKS,
          MovieLensCsv.TAGS,
          MovieLensDat.RATINGS,
          MovieLensDat.MOVIES,
          MovieLensDat.TAGS,
          MovieLens100k.RATINGS,
          MovieLens100k.MOVIES,
          MoviesDataset.METADATA,
          MoviesDataset.CREDITS,
          MoviesDataset.KEYWORDS,
          MoviesDataset.LINKS_SMALL,
          MoviesDataset.RATINGS_SMALL,
          Tmdb5000.MOVIES,
          Tmdb5000.CREDITS,
          Imdb5000.MOVIES);

  private Layouts() {}

  /**
   * The data set in {@code source}.
   *
   * @throws ImportException if nothing known is in it, or its first lines are not as they should be
   */
  static DataSet recognise(DataSetSource source) {
    Set<String> files = source.files();
    if (files.contains(MovieLensCsv.RATINGS) && files.contains(MovieLensCsv.MOVIES)) {
      return MovieLensCsv.of(source);
    }
    if (files.contains(MovieLensDat.RATINGS) && files.contains(MovieLensDat.MOVIES)) {
      return MovieLensDat.of(source);
    }
    if (files.contains(MovieLens100k.RATINGS) && files.contains(MovieLens100k.MOVIES)) {
      return MovieLens100k.of(source);
    }
    if (files.contains(Tmdb5000.MOVIES)) {
      return Tmdb5000.of(source);
    }
    if (files.contains(Imdb5000.MOVIES)) {
      return Imdb5000.of(source);
    }
    if (MoviesDataset.isIn(files)) {
      return MoviesDataset.of(source);
    }
    throw new ImportException(
        "There is no known data set in "
            + source.name()
            + ". Known are the MovieLens layouts: ratings.csv with movies.csv (latest, 20M, 25M,"
            + " 32M), ratings.dat with movies.dat (1M, 10M), u.data with u.item (100k); The Movies"
            + " Dataset (movies_metadata.csv, credits.csv, keywords.csv, links.csv), TMDB 5000"
            + " (tmdb_5000_movies.csv) and IMDB 5000 (movie_metadata.csv).");
  }
}
