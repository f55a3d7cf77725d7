package matinee.recommend;

import java.util.Arrays;

/**
 * The only bridge between database keys (ids) and matrix positions 0 … size − 1. Positions follow
 * the ids' order, so equal sets of ids give equal positions.
 */
public final class IdIndex {
  private final long[] ids;

  private IdIndex(long[] ids) {
    this.ids = ids;
  }

  /** An index over the distinct values of {@code ids}, in any order. */
  public static IdIndex of(long... ids) {
    return new IdIndex(Arrays.stream(ids).sorted().distinct().toArray());
  }

  /** A copy of the ids, by position. */
  public long[] ids() {
    return ids.clone();
  }

  /** How many ids there are. */
  public int size() {
    return ids.length;
  }

  /** The id at {@code position}, 0 ≤ position &lt; size. */
  public long id(int position) {
    return ids[position];
  }

  /** The position of {@code id}, or a negative number where it is not in the index. */
  public int position(long id) {
    return Arrays.binarySearch(ids, id);
  }
}
