package matinee.recommend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import matinee.math.SparseMatrix;

/** How often each item was rated, and the items in that order. Immutable. */
public final class Popularity {
  private final int[] counts;
  private final int[] mostRated;

  private Popularity(int[] counts, int[] mostRated) {
    this.counts = counts;
    this.mostRated = mostRated;
  }

  /** Counts the ratings (users × items) of each item; ties in the order go by position. */
  public static Popularity of(SparseMatrix ratings) {
    int[] counts = new int[ratings.columns()];
    for (int n = 0; n < ratings.entries(); n++) {
      counts[ratings.column(n)]++;
    }
    return of(counts);
  }

  /** The same from each item's number of ratings, which the caller gives up. */
  public static Popularity of(int[] counts) {
    int[] order =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted(Comparator.comparingInt((Integer item) -> -counts[item]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Popularity(counts, order);
  }

  /** A copy of each item's number of ratings. */
  public int[] counts() {
    return counts.clone();
  }

  /** How many items there are. */
  public int size() {
    return counts.length;
  }

  /** How many people rated {@code item}. */
  public int count(int item) {
    return counts[item];
  }

  /** The items that nobody rated, ascending. */
  int[] unrated() {
    return IntStream.range(0, counts.length).filter(item -> counts[item] == 0).toArray();
  }

  /** How well known each item is: ln(1 + ratings), 1 for the most rated, 0 for one without any. */
  public float[] renown() {
    double most = Math.log1p(mostRated.length == 0 ? 0 : counts[mostRated[0]]);
    float[] renown = new float[counts.length];
    for (int item = 0; item < renown.length && most > 0; item++) {
      renown[item] = (float) (Math.log1p(counts[item]) / most);
    }
    return renown;
  }

  /** The {@code limit} most rated items, fewer where fewer have any rating, most rated first. */
  public int[] mostRated(int limit) {
    int length = Math.min(limit, mostRated.length);
    while (length > 0 && counts[mostRated[length - 1]] == 0) {
      length--;
    }
    return Arrays.copyOf(mostRated, length);
  }
}
