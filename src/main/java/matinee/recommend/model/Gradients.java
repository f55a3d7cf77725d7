package matinee.recommend.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import matinee.math.DenseMatrix;
import matinee.math.Kernels;
import matinee.math.SparseMatrix;

/**
 * Conjugate gradients for the half steps of {@link ImplicitAls}: brings a row x nearer to the
 * solution of (gram + penalty·I + Σ f·f')·x = Σ worth·f + penalty·expected, the sums going over the
 * row's ratings.
 *
 * <p>G. Takács, I. Pilászy, D. Tikk: Applications of the Conjugate Gradient Method for Implicit
 * Feedback Collaborative Filtering, RecSys 2011. A few steps from where the last sweep left off are
 * enough, and none of them raises the loss. The matrix is never built: a step takes the products of
 * all f with a vector, and their weighted sum. For the products the row's f are copied once, turned
 * to factors × ratings, so that both are sums of whole arrays, which HotSpot turns into vector
 * instructions; it does not do so for products one by one.
 *
 * <p>One thread's arrays, used again for every row.
 */
final class Gradients {
  private final SparseMatrix rows;
  private final DenseMatrix fixed;
  private final float[][] gram;
  private final int factors;
  private final float[][] lines;
  private final float[][] turned;
  private final float[] products;
  private final float[] rest;
  private final float[] direction;
  private final float[] image;
  private final float[] nothing;

  /** For the rows from {@code from} (inclusive) to {@code to} (exclusive) of {@code rows}. */
  Gradients(SparseMatrix rows, int from, int to, DenseMatrix fixed, DenseMatrix gram) {
    this.rows = rows;
    this.fixed = fixed;
    factors = fixed.columns();
    this.gram = IntStream.range(0, factors).mapToObj(gram::row).toArray(float[][]::new);
    int largest = 0;
    for (int row = from; row < to; row++) {
      largest = Math.max(largest, rows.count(row));
    }
    lines = new float[largest][];
    turned = new float[factors][largest];
    products = new float[largest];
    rest = new float[factors];
    direction = new float[factors];
    image = new float[factors];
    nothing = new float[factors];
  }

  /** Moves {@code x}, the vector of {@code row}, {@code steps} steps nearer to the solution. */
  void improve(int row, float penalty, int steps, float[] x) {
    improve(row, penalty, nothing, steps, x);
  }

  /**
   * The same where {@code penalty} holds the row to {@code expected} instead of to zero. A row
   * without ratings becomes zero all the same: what nobody rated is known to be nothing.
   */
  void improve(int row, float penalty, float[] expected, int steps, float[] x) {
    if (rows.count(row) == 0) {
      Arrays.fill(x, 0);
      return;
    }
    gather(row);
    apply(row, penalty, x, true);
    for (int k = 0; k < factors; k++) {
      rest[k] = image[k] + penalty * expected[k];
    }
    System.arraycopy(rest, 0, direction, 0, factors);
    float square = dot(rest, rest);
    for (int step = 0; step < steps && square > 1e-20f; step++) {
      apply(row, penalty, direction, false);
      float length = square / dot(direction, image);
      add(length, direction, x);
      add(-length, image, rest);
      float next = dot(rest, rest);
      float share = next / square;
      square = next;
      for (int k = 0; k < factors; k++) {
        direction[k] = rest[k] + share * direction[k];
      }
    }
  }

  /**
   * Four factors at a time: the row's vectors are then in the nearest cache, the stores in order.
   */
  private void gather(int row) {
    int start = rows.start(row);
    int count = rows.count(row);
    for (int n = 0; n < count; n++) {
      lines[n] = fixed.row(rows.column(start + n));
    }
    int k = 0;
    for (; k + 4 <= factors; k += 4) {
      turnFour(k, count);
    }
    for (; k < factors; k++) {
      for (int n = 0; n < count; n++) {
        turned[k][n] = lines[n][k];
      }
    }
  }

  private void turnFour(int k, int count) {
    float[] a = turned[k];
    float[] b = turned[k + 1];
    float[] c = turned[k + 2];
    float[] d = turned[k + 3];
    for (int n = 0; n < count; n++) {
      float[] line = lines[n];
      a[n] = line[k];
      b[n] = line[k + 1];
      c[n] = line[k + 2];
      d[n] = line[k + 3];
    }
  }

  /** The image of {@code x} under the matrix; or, as {@code rest}, the right side less it. */
  private void apply(int row, float penalty, float[] x, boolean asRest) {
    int start = rows.start(row);
    int count = rows.count(row);
    Arrays.fill(products, 0, count, 0f);
    combine(turned, x, factors, products, count);
    for (int k = 0; k < factors; k++) {
      image[k] = penalty * x[k];
    }
    combine(gram, x, factors, image, factors);
    if (asRest) {
      for (int k = 0; k < factors; k++) {
        image[k] = -image[k];
      }
      for (int n = 0; n < count; n++) {
        products[n] = rows.value(start + n) - products[n];
      }
    }
    combine(lines, products, count, image, factors);
  }

  /** Adds {@code count} of {@code lines}, each times its weight, to {@code sum}. */
  private static void combine(
      float[][] lines, float[] weights, int count, float[] sum, int length) {
    int k = 0;
    for (; k + 4 <= count; k += 4) {
      Kernels.addFour(
          lines[k],
          lines[k + 1],
          lines[k + 2],
          lines[k + 3],
          weights[k],
          weights[k + 1],
          weights[k + 2],
          weights[k + 3],
          sum,
          0,
          length);
    }
    for (; k < count; k++) {
      float[] line = lines[k];
      float weight = weights[k];
      for (int n = 0; n < length; n++) {
        sum[n] += weight * line[n];
      }
    }
  }

  private void add(float weight, float[] from, float[] sum) {
    for (int k = 0; k < factors; k++) {
      sum[k] += weight * from[k];
    }
  }

  private float dot(float[] a, float[] b) {
    float even = 0;
    float odd = 0;
    int k = 0;
    for (; k + 2 <= factors; k += 2) {
      even += a[k] * b[k];
      odd += a[k + 1] * b[k + 1];
    }
    return k < factors ? even + odd + a[k] * b[k] : even + odd;
  }
}
