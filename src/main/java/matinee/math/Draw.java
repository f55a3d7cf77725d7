package matinee.math;

import java.util.SplittableRandom;

/** Drawing by chance, without putting back. */
public final class Draw {
  private Draw() {}

  /**
   * Moves {@code count} of {@code values}, drawn by chance, to the front in the order drawn (R.
   * Fisher, F. Yates; as many steps of it as are asked for). Equal states of {@code random} draw
   * the same.
   */
  public static void toFront(int[] values, int count, SplittableRandom random) {
    for (int n = 0; n < count; n++) {
      int other = n + random.nextInt(values.length - n);
      int drawn = values[other];
      values[other] = values[n];
      values[n] = drawn;
    }
  }
}
