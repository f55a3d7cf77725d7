package matinee.recommend;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import matinee.math.SparseMatrix;

/** Small worlds of ratings for tests. */
public final class Worlds {
  private Worlds() {}

  /** A training set of {@code stars} (user id to item id to stars) over the items {@code ids}. */
  public static TrainingSet set(Map<Long, ? extends Map<Long, Float>> stars, long... ids) {
    IdIndex users = IdIndex.of(stars.keySet().stream().mapToLong(Long::longValue).toArray());
    IdIndex items = IdIndex.of(ids);
    int[] start = new int[users.size() + 1];
    int[] column = new int[stars.values().stream().mapToInt(Map::size).sum()];
    float[] value = new float[column.length];
    int row = 0;
    int at = 0;
    for (Map<Long, Float> given : new TreeMap<>(stars).values()) {
      for (Map.Entry<Long, Float> rating : new TreeMap<>(given).entrySet()) {
        column[at] = items.position(rating.getKey());
        value[at++] = rating.getValue();
      }
      start[++row] = at;
    }
    return new TrainingSet(users, items, new SparseMatrix(items.size(), start, column, value));
  }

  /**
   * People of two tastes: even users like even films, odd users odd ones; films of low number are
   * seen by more people. User ids count from 1, item ids are 10, 20, 30 …
   */
  public static TrainingSet twoTastes(int users, int items, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<Long, Map<Long, Float>> stars = new TreeMap<>();
    long[] ids = new long[items];
    for (int item = 0; item < items; item++) {
      ids[item] = 10L * (item + 1);
    }
    for (int user = 0; user < users; user++) {
      Map<Long, Float> row = new TreeMap<>();
      for (int item = 0; item < items; item++) {
        boolean mine = user % 2 == item % 2;
        double fame = Math.exp(-2.0 * item / items);
        if (random.nextDouble() < fame * (mine ? 0.9 : 0.4)) {
          int halves = (mine ? 8 : 4) + random.nextInt(3);
          row.put(ids[item], halves / 2f);
        }
      }
      stars.put(user + 1L, row);
    }
    return set(stars, ids);
  }
}
