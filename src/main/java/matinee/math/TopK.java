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
    for (i = above(scores, i, bar); i < scores.length; i = above(scores, i + 1, bar)) {
      if (!excluded.get(i)) {
        insert(scores, best, found, i);
        bar = scores[best[found - 1]];
      }
    }
    return best;
  }

  /** The first position from {@code from} on whose score is above {@code bar}, or the length. */
  private static int above(float[] scores, int from, float bar) {
    int i = from;
    for (; i + 4 <= scores.length; i += 4) {
      if (scores[i] > bar || scores[i + 1] > bar || scores[i + 2] > bar || scores[i + 3] > bar) {
        break;
      }
    }
    while (i < scores.length && !(scores[i] > bar)) {
      i++;
    }
    return i;
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
