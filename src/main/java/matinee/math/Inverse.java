package matinee.math;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The inverse of a large symmetric positive definite matrix A, in the place of A: from the Cholesky
 * factor L, by way of L⁻¹, as A⁻¹ = L⁻¹'·L⁻¹.
 *
 * <p>All three steps add rows to rows, {@link #PANEL} rows at a time and {@link #TILE} columns at a
 * time, so that what is read again is in a near cache, and side by side over the tiles or the
 * panels. It takes n³ · 2/3 multiply-adds. L' stands above the diagonal, L⁻¹ below it.
 */
public final class Inverse {
  private static final int PANEL = 32;
  private static final int TILE = 512;

  private final int n;
  private final double[][] a;
  private final double[] diagonal;

  private Inverse(double[][] a) {
    n = a.length;
    this.a = a;
    diagonal = new double[n];
  }

  /**
   * Inverts {@code a}, of which only the upper triangle is read, and which is overwritten: 8·n²
   * bytes, and 4·n² for the result.
   */
  public static DenseMatrix of(double[][] a) {
    Inverse inverse = new Inverse(a);
    inverse.factor();
    inverse.invertFactor();
    return inverse.square();
  }

  /** Row k of L' is what is left of row k of A, over the root of its pivot. */
  private void factor() {
    for (int from = 0; from < n; from += PANEL) {
      int to = Math.min(n, from + PANEL);
      int first = from;
      tiles(first, n, (left, right) -> subtractAbove(first, to, left, right));
      for (int k = from; k < to; k++) {
        diagonal[k] = Math.sqrt(Math.max(a[k][k], 1e-12));
        for (int j = k; j < n; j++) {
          a[k][j] /= diagonal[k];
        }
        for (int i = k + 1; i < to; i++) {
          add(a[k], -a[k][i], a[i], i, n);
        }
      }
    }
  }

  /** Takes from the rows of a panel what the rows before it explain. */
  private void subtractAbove(int from, int to, int left, int right) {
    for (int k = 0; k < from; k += 4) {
      for (int i = from; i < to; i++) {
        addFour(k, -a[k][i], -a[k + 1][i], -a[k + 2][i], -a[k + 3][i], a[i], left, right);
      }
    }
  }

  /** Row i of L⁻¹ is the unit's, less L(i, j) times row j for all j before i, over L(i, i). */
  private void invertFactor() {
    for (int from = 0; from < n; from += PANEL) {
      int to = Math.min(n, from + PANEL);
      int first = from;
      for (int i = from; i < to; i++) {
        Arrays.fill(a[i], 0, i, 0);
      }
      tiles(0, first, (left, right) -> subtractBelow(first, to, left, right));
      for (int i = from; i < to; i++) {
        for (int j = from; j < i; j++) {
          add(a[j], -a[j][i], a[i], 0, j + 1);
        }
        for (int j = 0; j < i; j++) {
          a[i][j] /= diagonal[i];
        }
        a[i][i] = 1 / diagonal[i];
      }
    }
  }

  /** Rows before the tile's left end are zero there; those that end within it go one by one. */
  private void subtractBelow(int from, int to, int left, int right) {
    for (int j = left; j < Math.min(from, right); j++) {
      for (int i = from; i < to; i++) {
        add(a[j], -a[j][i], a[i], left, j + 1);
      }
    }
    for (int j = right; j < from; j += 4) {
      for (int i = from; i < to; i++) {
        addFour(j, -a[j][i], -a[j + 1][i], -a[j + 2][i], -a[j + 3][i], a[i], left, right);
      }
    }
  }

  /** Row i of A⁻¹, up to the diagonal, is the sum over k ≥ i of L⁻¹(k, i) times row k. */
  private DenseMatrix square() {
    DenseMatrix result = new DenseMatrix(n, n);
    Parallel.range(
        (n + PANEL - 1) / PANEL,
        (long) PANEL * n * n,
        (first, last) -> {
          double[][] sums = new double[PANEL][n];
          for (int panel = first; panel < last; panel++) {
            int from = panel * PANEL;
            square(from, Math.min(n, from + PANEL), sums, result);
          }
        });
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        result.set(j, i, result.get(i, j));
      }
    }
    return result;
  }

  private void square(int from, int to, double[][] sums, DenseMatrix result) {
    for (double[] sum : sums) {
      Arrays.fill(sum, 0);
    }
    for (int k = from; k < to; k++) {
      for (int i = from; i <= k; i++) {
        add(a[k], a[k][i], sums[i - from], 0, i + 1);
      }
    }
    for (int left = 0; left < to; left += TILE) {
      int right = Math.min(to, left + TILE);
      int k = to;
      for (; k + 4 <= n; k += 4) {
        for (int i = from; i < to; i++) {
          double[] sum = sums[i - from];
          addFour(k, a[k][i], a[k + 1][i], a[k + 2][i], a[k + 3][i], sum, left, right);
        }
      }
      for (; k < n; k++) {
        for (int i = from; i < to; i++) {
          add(a[k], a[k][i], sums[i - from], left, right);
        }
      }
    }
    for (int i = from; i < to; i++) {
      for (int j = 0; j <= i; j++) {
        result.set(i, j, (float) sums[i - from][j]);
      }
    }
  }

  private void addFour(
      int k, double w0, double w1, double w2, double w3, double[] sum, int from, int to) {
    Kernels.addFour(a[k], a[k + 1], a[k + 2], a[k + 3], w0, w1, w2, w3, sum, from, to);
  }

  private static void add(double[] row, double weight, double[] sum, int from, int to) {
    for (int i = from; i < to; i++) {
      sum[i] += weight * row[i];
    }
  }

  /** Does {@code work} on the columns from {@code from} to {@code to}, a tile at a time. */
  private static void tiles(int from, int to, Parallel.Work work) {
    int count = (to - from + TILE - 1) / TILE;
    IntStream.range(0, count)
        .parallel()
        .forEach(n -> work.on(from + n * TILE, Math.min(to, from + (n + 1) * TILE)));
  }
}
