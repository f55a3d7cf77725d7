package matinee.recommend.model;

import java.util.Arrays;
import matinee.math.Cholesky;

/**
 * One row's ridge regression, the half step of every factorisation of known ratings: gathers (z,
 * target) pairs, then solves (Σ z·z' + penalties)·x = Σ z·target by Cholesky. Used again for the
 * next row after {@link #clear}.
 */
final class Ridge {
  private final int size;
  private final double[] gram;
  private final double[] solution;
  private Cholesky factor;

  /** A regression on {@code size} inputs. */
  Ridge(int size) {
    this.size = size;
    gram = new double[size * size];
    solution = new double[size];
    factor = Cholesky.of(gram, size);
  }

  /**
   * Forgets what was gathered; {@code penalty} is of all inputs but the last, which has its own.
   */
  void clear(double penalty, double lastPenalty) {
    Arrays.fill(gram, 0);
    Arrays.fill(solution, 0);
    for (int k = 0; k < size; k++) {
      gram[k * size + k] = k < size - 1 ? penalty : lastPenalty;
    }
  }

  /** Adds one observation. */
  void add(double[] z, double target) {
    for (int i = 0; i < size; i++) {
      double v = z[i];
      int line = i * size;
      for (int j = 0; j <= i; j++) {
        gram[line + j] += v * z[j];
      }
      solution[i] += v * target;
    }
  }

  /** Solves for what was gathered; the factor then stands where the Gram matrix did. */
  void solve() {
    factor = Cholesky.of(gram, size);
    factor.solve(solution);
  }

  /** Solves, and writes the solution to {@code row}. */
  void solve(float[] row) {
    solve();
    for (int k = 0; k < size; k++) {
      row[k] = (float) solution[k];
    }
  }

  /**
   * Writes to {@code x} what {@link #solve} would have found without the observation ({@code z},
   * {@code target}), which must be one of those that were added. The matrix without it is the same
   * less z·z', whose inverse follows from the one at hand (J. Sherman, W. Morrison: Adjustment of
   * an Inverse Matrix, Annals of Mathematical Statistics 1950); with positive penalties 1 −
   * z'·A⁻¹·z is positive.
   */
  void solveWithout(double[] z, double target, double[] x) {
    System.arraycopy(z, 0, x, 0, size);
    factor.solve(x);
    double left = target;
    double rest = 1;
    for (int k = 0; k < size; k++) {
      left -= z[k] * solution[k];
      rest -= z[k] * x[k];
    }
    for (int k = 0; k < size; k++) {
      x[k] = solution[k] - x[k] * left / rest;
    }
  }

  /** What {@link #solve} found. */
  double[] solution() {
    return solution;
  }

  /** The posterior variance z'·A⁻¹·z, in units of the targets' own; {@code z} is overwritten. */
  double inverseSquare(double[] z) {
    return factor.inverseSquare(z);
  }
}
