package matinee.ingest;

import java.util.List;
import matinee.ingest.MovieImportStore.Placed;

/** The database's ids of a data set's films, in ascending order at positions 0, 1, 2 … */
final class MovieIds {
  private final LongMap positions = new LongMap();
  private final long[] ids;

  MovieIds(List<Placed> films) {
    List<Placed> ordered = films.stream().sorted((a, b) -> Long.compare(a.id(), b.id())).toList();
    ids = ordered.stream().mapToLong(Placed::id).toArray();
    for (int position = 0; position < ids.length; position++) {
      positions.put(ordered.get(position).row().key(), position);
    }
  }

  /**
   * The position of the film that the data set calls {@code key}.
   *
   * @throws IllegalArgumentException if there is none
   */
  int position(long key) {
    long position = positions.get(key);
    if (position == LongMap.ABSENT) {
      throw new IllegalArgumentException("there is no film " + key);
    }
    return (int) position;
  }

  /** The id at a position. */
  long id(int position) {
    return ids[position];
  }
}
