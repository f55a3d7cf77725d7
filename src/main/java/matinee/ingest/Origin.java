package matinee.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import matinee.catalog.Source;

/**
 * Whom a data set's numbers come from, for the footer and the about page.
 *
 * @param title for people
 * @param simulated whether nobody real gave these ratings
 * @param licence what one may do with it, in a sentence of ours; possibly empty
 * @param citation what to cite; possibly empty
 * @param home its address; possibly empty
 */
record Origin(String title, boolean simulated, String licence, String citation, String home) {
  private static final String GROUPLENS = "GroupLens";
  private static final int README_START = 8_192;

  private static final String CITATION =
      "F. Maxwell Harper and Joseph A. Konstan. 2015. The MovieLens Datasets: History and Context."
          + " ACM Transactions on Interactive Intelligent Systems (TiiS) 5, 4, Article 19.";

  private static final String PRIVATE =
      "Use it in private, do not pass it on, and ask its sources for more.";

  private static final Map<Source, String> FROM =
      Map.of(
          Source.MOVIES_DATASET,
          "Its facts are TMDB's, its ratings and links are MovieLens'. ",
          Source.TMDB_5000,
          "Its facts are TMDB's. ",
          Source.IMDB_5000,
          "Its facts are IMDb's. ");

  private static final Map<Source, String> HOMES =
      Map.of(
          Source.MOVIES_DATASET,
          "https://www.kaggle.com/datasets/rounakbanik/the-movies-dataset",
          Source.TMDB_5000,
          "https://www.kaggle.com/datasets/tmdb/tmdb-movie-metadata",
          Source.IMDB_5000,
          "https://www.kaggle.com/datasets/carolzhangdc/imdb-5000-movie-dataset");

  private static final Origin STARTER =
      new Origin(
          "Matinee's starter set",
          true,
          "Films and ratings are free to use (CC0). The ratings are simulated: no person gave them.",
          "",
          "");

  /**
   * Ours if it bears our starter set's name, MovieLens if the source says so in its name or its
   * README; one of the others by {@code teller}; else somebody's own.
   */
  static Origin of(DataSetSource source, Source teller) {
    if (teller != Source.MOVIELENS) {
      return collected(source.name(), teller);
    }
    if (source.name().equals(FirstDataSet.STARTER)) {
      return STARTER;
    }
    return source.name().startsWith("ml-") || readmeNamesGroupLens(source)
        ? movieLens(source.name())
        : new Origin(source.name(), false, "Ask whoever gave you this data set.", "", "");
  }

  private static Origin movieLens(String name) {
    return new Origin(
        "MovieLens (" + name + ")",
        false,
        "MovieLens data may be used for research and in private, but not commercially or for"
            + " revenue without GroupLens' permission, and not in a way that suggests their"
            + " endorsement; see the README that comes with it.",
        CITATION,
        "https://grouplens.org/datasets/movielens/");
  }

  /** Of the sets that people have gathered from elsewhere and that no licence came with. */
  private static Origin collected(String name, Source teller) {
    String title = teller.title().equalsIgnoreCase(name) ? "" : " (" + name + ")";
    return new Origin(
        teller.title() + title,
        false,
        "No licence came with this data set. " + FROM.getOrDefault(teller, "") + PRIVATE,
        teller == Source.MOVIES_DATASET ? CITATION : "",
        HOMES.getOrDefault(teller, ""));
  }

  private static boolean readmeNamesGroupLens(DataSetSource source) {
    return source.files().stream()
        .filter(file -> file.startsWith("README"))
        .anyMatch(file -> start(source, file).contains(GROUPLENS));
  }

  private static String start(DataSetSource source, String file) {
    try (InputStream in = source.open(file)) {
      return new String(in.readNBytes(README_START), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new ImportException(file + " cannot be read: " + e.getMessage() + ".", e);
    }
  }
}
