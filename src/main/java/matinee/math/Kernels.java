package matinee.math;

/**
 * The innermost loops, in the one form that HotSpot turns into vector instructions: all arrays read
 * at the same index, at most four of them, and each loop in a method of its own.
 */
public final class Kernels {
  private Kernels() {}

  /** Adds four arrays, each times its weight, to {@code sum}, from {@code from} to {@code to}. */
  public static void addFour(
      float[] a,
      float[] b,
      float[] c,
      float[] d,
      float wa,
      float wb,
      float wc,
      float wd,
      float[] sum,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      sum[i] += wa * a[i] + wb * b[i] + (wc * c[i] + wd * d[i]);
    }
  }

  /** Adds four arrays, each times its weight, to {@code sum}, from {@code from} to {@code to}. */
  public static void addFour(
      double[] a,
      double[] b,
      double[] c,
      double[] d,
      double wa,
      double wb,
      double wc,
      double wd,
      double[] sum,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      sum[i] += wa * a[i] + wb * b[i] + (wc * c[i] + wd * d[i]);
    }
  }
}
