package matinee.recommend.model;

import java.util.Arrays;
import matinee.math.Cholesky;
import matinee.math.DenseMatrix;

/**
 * What is expected of a row's factors and bias before its ratings are looked at: a linear function
 * of the row's features, and a variance about it, both learned from all rows.
 */
final class FeaturePrior {
  private static final double PENALTY = 10;

  /**
   * The regression follows the factors, which follow the regression: each step is lengthened, which
   * halves the number of sweeps (R. Salakhutdinov, S. Roweis: Adaptive Overrelaxed Bound
   * Optimization Methods, ICML 2003).
   */
  private static final double STEP = 1.8;

  private static final double FACTOR_VARIANCE = 0.05;
  private static final double BIAS_VARIANCE = 0.2;

  /** Features × (factors, then bias). */
  private final DenseMatrix weights;

  private final double[] variance;

  private FeaturePrior(int features, double[] variance) {
    weights = new DenseMatrix(features, variance.length);
    this.variance = variance;
  }

  FeaturePrior(int features, int factors) {
    this(features, new double[factors + 1]);
    Arrays.fill(variance, FACTOR_VARIANCE);
    variance[factors] = BIAS_VARIANCE;
  }

  /** One of which the variances are known and nothing else. */
  static FeaturePrior known(double[] variance) {
    return new FeaturePrior(0, variance);
  }

  /** A copy of the variances of (factors, bias). */
  double[] variances() {
    return variance.clone();
  }

  /** The variance of entry {@code k} of (factors, bias). */
  double variance(int k) {
    return variance[k];
  }

  /** Writes the mean of the row whose features stand in {@code features} to {@code mean}. */
  void mean(float[] features, double[] mean) {
    Arrays.fill(mean, 0);
    for (int f = 0; f < weights.rows(); f++) {
      for (int k = 0; k < mean.length; k++) {
        mean[k] += features[f] * weights.get(f, k);
      }
    }
  }

  /** The means of rows that have {@code features}: rows × (factors, then bias). */
  DenseMatrix means(DenseMatrix features) {
    DenseMatrix means = new DenseMatrix(features.rows(), variance.length);
    double[] mean = new double[variance.length];
    for (int row = 0; row < features.rows(); row++) {
      mean(features.row(row), mean);
      for (int k = 0; k < mean.length; k++) {
        means.set(row, k, (float) mean[k]);
      }
    }
    return means;
  }

  /**
   * Learns anew from all rows.
   *
   * @param distances the sums of the expected squared distances from the mean so far
   * @param rows how many rows they are of
   * @param features rows × features
   * @param values rows × (factors, bias)
   */
  void learn(double[] distances, double rows, DenseMatrix features, DenseMatrix values) {
    int bias = variance.length - 1;
    for (int k = 0; k <= bias; k++) {
      double start = k == bias ? BIAS_VARIANCE : FACTOR_VARIANCE;
      variance[k] = (distances[k] + start) / (rows + 1);
    }
    int size = features.columns();
    double[] gram = features.gram();
    for (int f = 0; f < size; f++) {
      gram[f * size + f] += PENALTY;
    }
    Cholesky factor = Cholesky.of(gram, size);
    for (int k = 0; k <= bias; k++) {
      double[] column = new double[size];
      for (int row = 0; row < values.rows(); row++) {
        for (int f = 0; f < size; f++) {
          column[f] += features.get(row, f) * values.get(row, k);
        }
      }
      factor.solve(column);
      for (int f = 0; f < size; f++) {
        weights.add(f, k, (float) (STEP * (column[f] - weights.get(f, k))));
      }
    }
  }
}
