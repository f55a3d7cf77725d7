package matinee.ingest;

import java.util.ArrayList;
import java.util.List;

/** Brings the ratings of one data set into the database, a few thousand at a time. */
final class RatingImport {
  private static final int BATCH = 5_000;

  private final RatingStore store;
  private final LongMap movies;
  private final LongMap visitors = new LongMap();
  private final List<RatingRow> waiting = new ArrayList<>(BATCH);
  private long ratings;
  private long duplicates;

  /** Ratings of the films in {@code movies}: ids by the data set's keys. */
  RatingImport(RatingStore store, LongMap movies) {
    this.store = store;
    this.movies = movies;
  }

  /**
   * Takes a row.
   *
   * @throws IllegalArgumentException if its film is unknown
   */
  void add(RatingRow row) {
    if (!movies.contains(row.movie())) {
      throw new IllegalArgumentException("there is no film " + row.movie());
    }
    waiting.add(row);
    if (waiting.size() == BATCH) {
      flush();
    }
  }

  /** Writes what is still waiting. */
  void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    List<Long> fresh =
        waiting.stream()
            .map(RatingRow::user)
            .filter(user -> !visitors.contains(user))
            .distinct()
            .toList();
    store.addUsers(fresh, visitors);
    List<RatingRow> rows = waiting.stream().map(this::withIds).toList();
    int again = store.add(rows);
    ratings += rows.size() - again;
    duplicates += again;
    waiting.clear();
  }

  private RatingRow withIds(RatingRow row) {
    return new RatingRow(
        visitors.get(row.user()), movies.get(row.movie()), row.halfStars(), row.time());
  }

  /** How many ratings were written, each user and film counted once. */
  long ratings() {
    return ratings;
  }

  /** How many rows rated what their user had rated before. */
  long duplicates() {
    return duplicates;
  }

  /** How many users rated. */
  long users() {
    return visitors.size();
  }
}
