package matinee.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings the ratings of one data set into the database.
 *
 * <p>They are written film by film, up to 65,536 at a time. Data sets come user by user, so each
 * row would otherwise touch another page of the index by film, and H2 would write that index anew
 * every few thousand rows.
 */
final class RatingImport {
  private static final int ROWS = 5_000;

  private final RatingImportStore store;
  private final MovieIds movies;
  private final LongMap visitors = new LongMap();
  private final RatingBatch waiting = new RatingBatch();
  private long ratings;
  private long duplicates;
  private long refused;

  RatingImport(RatingImportStore store, MovieIds movies) {
    this.store = store;
    this.movies = movies;
  }

  /**
   * Takes a row.
   *
   * @throws IllegalArgumentException if its film is unknown
   */
  void add(RatingRow row) {
    if (movies.refused(row.movie())) {
      refused++;
      return;
    }
    waiting.add(row, movies.position(row.movie()));
    if (waiting.full()) {
      flush();
    }
  }

  /** Writes what is still waiting. */
  void flush() {
    addUsers();
    List<Object[]> rows = new ArrayList<>(ROWS);
    waiting.forEachByMovie(
        n -> {
          long visitor = visitors.get(waiting.user(n));
          long movie = movies.id(waiting.movie(n));
          rows.add(RatingImportStore.row(visitor, movie, waiting.halfStars(n), waiting.time(n)));
          if (rows.size() == ROWS) {
            write(rows);
          }
        });
    write(rows);
    waiting.clear();
  }

  private void addUsers() {
    Set<Long> fresh = new LinkedHashSet<>();
    for (int n = 0; n < waiting.size(); n++) {
      if (!visitors.contains(waiting.user(n))) {
        fresh.add(waiting.user(n));
      }
    }
    store.addUsers(fresh, visitors);
  }

  private void write(List<Object[]> rows) {
    int again = store.add(rows);
    ratings += rows.size() - again;
    duplicates += again;
    rows.clear();
  }

  /** How many ratings were written, each user and film counted once. */
  long ratings() {
    return ratings;
  }

  /** How many rows rated what their user had rated before. */
  long duplicates() {
    return duplicates;
  }

  /** How many rows rated a film that could not be taken in. */
  long refused() {
    return refused;
  }

  /** How many users rated. */
  long users() {
    return visitors.size();
  }
}
