package matinee.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matinee.catalog.FactStore;
import matinee.catalog.FactStore.Told;
import matinee.catalog.Source;
import matinee.ingest.MovieImportStore.Placed;

/** Brings the films of one data set into the catalogue. */
final class MovieImport {
  private final MovieImportStore store;
  private final FactStore facts;
  private final long dataSet;
  private final Source source;
  private int added;
  private int merged;
  private int refused;
  private int told;

  /** Prepares to bring what {@code source} tells in the data set {@code dataSet}. */
  MovieImport(MovieImportStore store, FactStore facts, long dataSet, Source source) {
    this.store = store;
    this.facts = facts;
    this.dataSet = dataSet;
    this.source = source;
  }

  /**
   * Adds the films that are new, brings the others up to date, and answers the ids of all. One that
   * is new and has no title is refused.
   */
  MovieIds run(List<MovieRow> rows) {
    Map<Long, Long> before = store.keys(dataSet);
    MovieMatcher matcher = new MovieMatcher(rows, before);
    store.forEach(matcher::know);
    Map<Long, Long> found = matcher.match();
    merged = (int) found.keySet().stream().filter(key -> !before.containsKey(key)).count();
    return place(rows, found, store.ids());
  }

  private MovieIds place(List<MovieRow> rows, Map<Long, Long> found, Set<Long> used) {
    List<Placed> fresh = new ArrayList<>();
    List<Placed> known = new ArrayList<>();
    Set<Long> untitled = new HashSet<>();
    long next = next(rows, used);
    for (MovieRow row : rows) {
      Long id = found.get(row.key());
      if (id != null) {
        known.add(new Placed(id, row));
      } else if (row.title() == null) {
        untitled.add(row.key());
      } else if (used.contains(row.key())) {
        fresh.add(new Placed(next++, row));
      } else {
        fresh.add(new Placed(row.key(), row));
      }
    }
    told = facts.add(source, told(fresh)) + facts.tell(source, told(known));
    added = fresh.size();
    refused = untitled.size();
    List<Placed> all = new ArrayList<>(fresh);
    all.addAll(known);
    store.replaceKeys(dataSet, all);
    return new MovieIds(all, untitled);
  }

  private static List<Told> told(List<Placed> films) {
    return films.stream().map(film -> new Told(film.id(), film.row().facts())).toList();
  }

  // Beyond every number in use, so that no film is kept from having its own; members' numbers are
  // theirs, so that a member who adds a film meanwhile need not wait for the import.
  private static long next(List<MovieRow> rows, Set<Long> used) {
    long last = 0;
    for (MovieRow row : rows) {
      last = row.title() == null ? last : Math.max(last, row.key());
    }
    for (long id : used) {
      last = id < FactStore.FIRST_OF_MEMBERS ? Math.max(last, id) : last;
    }
    return last + 1;
  }

  /** What was done with {@code rows} films. */
  ImportReport.Films report(int rows) {
    return new ImportReport.Films(rows, added, merged, refused, told);
  }

  /** How many films are not in the catalogue and have no title to enter it by. */
  int refused() {
    return refused;
  }
}
