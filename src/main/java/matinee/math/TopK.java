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
    int i = 0;
    for (; i < scores.length && found < best.length; i++) {
      if (!Float.isNaN(scores[i]) && !excluded.get(i)) {
        insert(scores, best, ++found, i);
      }
    }
    if (found < best.length || found == 0) {
      return Arrays.copyOf(best, found);
    }
    float bar = scores[best[found - 1]];
    for (; i < scores.length; i++) {
      if (scores[i] > bar && !excluded.get(i)) {
        insert(scores, best, found, i);
        bar = scores[best[found - 1]];
      }
    }
    return best;
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
