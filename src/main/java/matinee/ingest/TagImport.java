package matinee.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the tags of one data set and brings them into the database, as keywords: for each film
 * those that most people gave it.
 */
final class TagImport {
  /** How many keywords a film gets from one data set, the most given ones. */
  static final int MOST = 200;

  private final MovieIds movies;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> tags = new ArrayList<>();
  private final LongMap people = new LongMap();

  TagImport(MovieIds movies) {
    this.movies = movies;
  }

  /**
   * Takes a row.
   *
   * @throws IllegalArgumentException if its film is unknown
   */
  void add(TagRow row) {
    long movie = movies.position(row.movie());
    Integer number = numbers.putIfAbsent(row.tag(), tags.size());
    if (number == null) {
      number = tags.size();
      tags.add(row.tag());
    }
    long key = movie << 32 | number;
    people.put(key, people.contains(key) ? people.get(key) + 1 : 1);
  }

  /** Writes all that was gathered, in place of what an earlier import brought. */
  void write(TagImportStore store) {
    long[] keys = people.keys();
    Arrays.sort(keys);
    List<Object[]> rows = new ArrayList<>();
    for (int from = 0; from < keys.length; ) {
      int to = from;
      while (to < keys.length && keys[to] >>> 32 == keys[from] >>> 32) {
        to++;
      }
      long movie = movies.id((int) (keys[from] >>> 32));
      for (long key : mostGiven(keys, from, to)) {
        rows.add(store.row(movie, tags.get((int) key), (int) people.get(key)));
      }
      from = to;
    }
    store.replace(rows);
  }

  private List<Long> mostGiven(long[] keys, int from, int to) {
    Comparator<Long> most = Comparator.comparingLong(key -> -people.get(key));
    return Arrays.stream(keys, from, to)
        .boxed()
        .sorted(most.thenComparing(key -> tags.get(key.intValue())))
        .limit(MOST)
        .toList();
  }
}
