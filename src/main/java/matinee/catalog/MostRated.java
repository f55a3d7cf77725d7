package matinee.catalog;

import java.util.List;

/**
 * The best-known films, kept in memory: the questionnaire draws from them at every visit, and
 * counting all ratings each time would be slow.
 *
 * <p>Mutable: {@link #refresh} replaces the list in one step.
 */
public final class MostRated {
  private final MovieStore movies;
  private final int limit;
  private volatile List<Movie> films = List.of();

  /** Keeps the {@code limit} most rated films; none before the first refresh. */
  public MostRated(MovieStore movies, int limit) {
    this.movies = movies;
    this.limit = limit;
  }

  /** The films, most rated first. */
  public List<Movie> films() {
    return films;
  }

  /** Counts the ratings again. */
  public void refresh() {
    films = movies.mostRated(limit);
  }
}
