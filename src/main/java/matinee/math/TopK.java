package matinee.math;

import java.util.Arrays;
import java.util.BitSet;

/** The positions of the highest of many scores. */
public final class TopK {
  private TopK() {}

  /**
   * The positions of the {@code k} highest scores, best first, ties by position. Left out are NaN
   * and the positions in {@code excluded}; so there may be fewer than k, or none.
   */
  public static int[] of(float[] scores, int k, BitSet excluded) {
    int[] best = new int[Math.min(k, scores.length)];
    int found = 0;
    float bar = Float.POSITIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      float score = scores[i];
      boolean enters = found < best.length ? !Float.isNaN(score) : score > bar;
      if (enters && !excluded.get(i)) {
        found = Math.min(found + 1, best.length);
        insert(scores, best, found, i);
        bar = scores[best[found - 1]];
      }
    }
    return Arrays.copyOf(best, found);
  }

  private static void insert(float[] scores, int[] best, int found, int item) {
    int at = found - 1;
    while (at > 0 && scores[best[at - 1]] < scores[item]) {
      best[at] = best[at - 1];
      at--;
    }
    best[at] = item;
  }
}
