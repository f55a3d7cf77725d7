package matinee.catalog.search;

import java.util.List;

/**
 * A stretch of what a query found.
 *
 * @param movies ids, in the query's order
 * @param total how many films fit altogether
 */
public record Found(List<Long> movies, int total) {
  public Found {
    movies = List.copyOf(movies);
  }
}
