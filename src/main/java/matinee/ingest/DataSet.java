package matinee.ingest;

import java.util.List;
import java.util.function.Consumer;
import matinee.catalog.Source;

/** What a source's files mean: films, and who rated them. Rows come in the files' order. */
interface DataSet {
  /** Whose word it is what the data set tells of films. */
  default Source teller() {
    return Source.MOVIELENS;
  }

  /** Whether there are ratings; a data set without any tells facts of films and nothing else. */
  default boolean rated() {
    return true;
  }

  /** The files that are read; all of them exist. */
  List<String> files();

  /**
   * Reads the films; a bad row is left out.
   *
   * @throws ImportException if a file cannot be read
   */
  List<MovieRow> movies(BadRows bad, Progress progress);

  /**
   * Reads the ratings; a bad row is left out, and so is one that {@code to} finds bad.
   *
   * @param to may throw {@link IllegalArgumentException} with the reason why a row is bad
   * @throws ImportException if the file cannot be read
   */
  void ratings(Consumer<RatingRow> to, BadRows bad, Progress progress);

  /** Reads what people said of films in a few words, as {@link #ratings} does; none for most. */
  default void tags(Consumer<TagRow> to, BadRows bad, Progress progress) {}
}
