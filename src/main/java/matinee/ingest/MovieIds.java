package matinee.ingest;

import java.util.List;
import java.util.Set;
import matinee.ingest.MovieImportStore.Placed;

/** The database's ids of a data set's films, in ascending order at positions 0, 1, 2 … */
final class MovieIds {
  private final LongMap positions = new LongMap();
  private final Set<Long> refused;
  private final long[] ids;

  /**
   * The ids of {@code films}.
   *
   * @param refused keys of films that got none
   */
  MovieIds(List<Placed> films, Set<Long> refused) {
    this.refused = refused;
    List<Placed> ordered = films.stream().sorted((a, b) -> Long.compare(a.id(), b.id())).toList();
    ids = ordered.stream().mapToLong(Placed::id).toArray();
    for (int position = 0; position < ids.length; position++) {
      positions.put(ordered.get(position).row().key(), position);
    }
  }

  /** Whether the film that the data set calls {@code key} could not be taken in. */
  boolean refused(long key) {
    return refused.contains(key);
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
