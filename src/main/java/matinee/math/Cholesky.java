package matinee.math;

import java.util.function.DoubleBinaryOperator;

/**
 * The Cholesky factor L of a symmetric positive definite matrix A = L·L'; n × n, row by row.
 *
 * <p>A pivot that rounding has made too small is raised to a tiny positive value, so that a
 * singular matrix gives a finite answer instead of an error.
 */
public final class Cholesky {
  /** Squared, relative: far above the rounding of floats, far below what a model could use. */
  private static final double DEPENDENT = 1e-10;

  private final int n;
  private final double[] lower;

  private Cholesky(int n, double[] lower) {
    this.n = n;
    this.lower = lower;
  }

  /**
   * Factors {@code a}, of which only the lower triangle is read, in place: the caller gives the
   * array up.
   */
  public static Cholesky of(double[] a, int n) {
    double tiny = 1e-12 * (1 + largestPivot(a, n));
    return factor(a, n, (pivot, diagonal) -> Math.sqrt(Math.max(pivot, tiny)));
  }

  /**
   * Factors the Gram matrix {@code a} of float columns, in place, so that {@link #whiten} turns a
   * column that depends on those before it into zeros: its pivot, which is nothing but rounding,
   * counts as infinite.
   */
  static Cholesky ofGram(double[] a, int n) {
    return factor(
        a,
        n,
        (pivot, diagonal) ->
            pivot > DEPENDENT * diagonal ? Math.sqrt(pivot) : Double.POSITIVE_INFINITY);
  }

  private static Cholesky factor(double[] a, int n, DoubleBinaryOperator root) {
    for (int i = 0; i < n; i++) {
      double diagonal = a[i * n + i];
      for (int j = 0; j <= i; j++) {
        double sum = a[i * n + j];
        for (int k = 0; k < j; k++) {
          sum -= a[i * n + k] * a[j * n + k];
        }
        a[i * n + j] = i == j ? root.applyAsDouble(sum, diagonal) : sum / a[j * n + j];
      }
    }
    return new Cholesky(n, a);
  }

  private static double largestPivot(double[] a, int n) {
    double largest = 0;
    for (int i = 0; i < n; i++) {
      largest = Math.max(largest, Math.abs(a[i * n + i]));
    }
    return largest;
  }

  /** Replaces {@code b}, of length n, by the solution x of A·x = b. */
  public void solve(double[] b) {
    forward(b);
    for (int i = n - 1; i >= 0; i--) {
      double x = b[i] / lower[i * n + i];
      b[i] = x;
      for (int k = 0; k < i; k++) {
        b[k] -= lower[i * n + k] * x;
      }
    }
  }

  /** q'·A⁻¹·q; {@code q}, of length n, is overwritten. */
  public double inverseSquare(double[] q) {
    forward(q);
    double sum = 0;
    for (double v : q) {
      sum += v * v;
    }
    return sum;
  }

  /** A⁻¹, the lower triangle in packed rows: n · (n + 1) / 2 numbers. */
  public double[] packedInverse() {
    double[] turned = new double[n * n];
    for (int j = 0; j < n; j++) {
      turned[j * n + j] = 1 / lower[j * n + j];
      for (int i = j + 1; i < n; i++) {
        double sum = 0;
        for (int k = j; k < i; k++) {
          sum -= lower[i * n + k] * turned[j * n + k];
        }
        turned[j * n + i] = sum / lower[i * n + i];
      }
    }
    double[] inverse = new double[n * (n + 1) / 2];
    int at = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (int k = i; k < n; k++) {
          sum += turned[i * n + k] * turned[j * n + k];
        }
        inverse[at++] = sum;
      }
    }
    return inverse;
  }

  /** Replaces every row r of {@code rows} (any × n) by L⁻¹·r; if A was their Gram matrix, I is. */
  void whiten(DenseMatrix rows) {
    Parallel.range(
        rows.rows(),
        (long) n * n,
        (from, to) -> {
          double[] row = new double[n];
          for (int r = from; r < to; r++) {
            float[] values = rows.row(r);
            for (int i = 0; i < n; i++) {
              row[i] = values[i];
            }
            forward(row);
            for (int i = 0; i < n; i++) {
              values[i] = (float) row[i];
            }
          }
        });
  }

  private void forward(double[] b) {
    for (int i = 0; i < n; i++) {
      double sum = b[i];
      for (int k = 0; k < i; k++) {
        sum -= lower[i * n + k] * b[k];
      }
      b[i] = sum / lower[i * n + i];
    }
  }
}
