package matinee.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matinee.ingest.MovieImportStore.Placed;

/** Brings the films of one data set into the catalogue. */
final class MovieImport {
  private final MovieImportStore store;
  private final long dataSet;
  private int merged;

  MovieImport(MovieImportStore store, long dataSet) {
    this.store = store;
    this.dataSet = dataSet;
  }

  /** Adds the films that are new, brings the others up to date, and answers the ids of all. */
  MovieIds run(List<MovieRow> rows) {
    Map<Long, Long> before = store.keys(dataSet);
    MovieMatcher matcher = new MovieMatcher(rows, before);
    Set<Long> used = new HashSet<>();
    store.forEach(
        film -> {
          matcher.know(film);
          used.add(film.id());
        });
    Map<Long, Long> found = matcher.match();
    merged = (int) found.keySet().stream().filter(key -> !before.containsKey(key)).count();
    return place(rows, found, used);
  }

  private MovieIds place(List<MovieRow> rows, Map<Long, Long> found, Set<Long> used) {
    List<Placed> fresh = new ArrayList<>();
    List<Placed> known = new ArrayList<>();
    long next = next(rows, used);
    for (MovieRow row : rows) {
      Long id = found.get(row.key());
      if (id != null) {
        known.add(new Placed(id, row));
      } else if (used.contains(row.key())) {
        fresh.add(new Placed(next++, row));
      } else {
        fresh.add(new Placed(row.key(), row));
      }
    }
    store.add(fresh);
    store.update(known);
    List<Placed> all = new ArrayList<>(fresh);
    all.addAll(known);
    store.replaceKeys(dataSet, all);
    return new MovieIds(all);
  }

  // Beyond every number in use, so that no film is kept from having its own.
  private static long next(List<MovieRow> rows, Set<Long> used) {
    long last = 0;
    for (MovieRow row : rows) {
      last = Math.max(last, row.key());
    }
    for (long id : used) {
      last = Math.max(last, id);
    }
    return last + 1;
  }

  /** How many films the catalogue knew from elsewhere. */
  int merged() {
    return merged;
  }
}
