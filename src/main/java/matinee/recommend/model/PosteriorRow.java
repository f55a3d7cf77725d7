package matinee.recommend.model;

import java.util.Arrays;
import matinee.math.Cholesky;

/** One row's factors and bias, from what is expected of it and from its ratings. */
final class PosteriorRow {
  private final int width;
  private final double[] gram;
  private final double[] target;
  private final double[] precision;
  private final double[] mean;
  private double[] covariance;
  private double squares;

  PosteriorRow(int factors) {
    width = factors + 1;
    gram = new double[width * (width + 1) / 2];
    covariance = new double[gram.length];
    target = new double[width];
    precision = new double[width * width];
    mean = new double[width];
  }

  /** Forgets all ratings. */
  void clear() {
    Arrays.fill(gram, 0);
    Arrays.fill(target, 0);
    squares = 0;
  }

  /** Adds a rating of a row of the other side; the arrays are those of {@link Posteriors}. */
  void add(float[] moments, int first, float[] means, float[] biases, int at, double rating) {
    for (int n = 0; n < gram.length; n++) {
      gram[n] += moments[first + n];
    }
    int bias = width - 1;
    double left = rating - means[bias];
    for (int k = 0; k < bias; k++) {
      target[k] += means[k] * left - biases[at + k];
    }
    target[bias] += left;
    squares += left * left + biases[at + bias];
  }

  /** Takes out again a rating that was added with the same arguments. */
  void remove(float[] moments, int first, float[] means, float[] biases, int at, double rating) {
    for (int n = 0; n < gram.length; n++) {
      gram[n] -= moments[first + n];
    }
    int bias = width - 1;
    double left = rating - means[bias];
    for (int k = 0; k < bias; k++) {
      target[k] -= means[k] * left - biases[at + k];
    }
    target[bias] -= left;
    squares -= left * left + biases[at + bias];
  }

  /** Brings together what was {@code expected} and what the ratings say. */
  void solve(double[] expected, FeaturePrior prior, double noise) {
    covariance = solveMean(expected, prior, noise).packedInverse();
  }

  /** As {@link #solve}, but for the mean alone: the covariance is not brought up to date. */
  Cholesky solveMean(double[] expected, FeaturePrior prior, double noise) {
    int n = 0;
    for (int i = 0; i < width; i++) {
      for (int j = 0; j <= i; j++) {
        precision[i * width + j] = gram[n++] / noise;
      }
      precision[i * width + i] += 1 / prior.variance(i);
      mean[i] = target[i] / noise + expected[i] / prior.variance(i);
    }
    Cholesky factor = Cholesky.of(precision, width);
    factor.solve(mean);
    return factor;
  }

  /** Factors, then bias. */
  double[] mean() {
    return mean;
  }

  /** The covariance of entries {@code i} and {@code j} ≤ i of the mean. */
  double covariance(int i, int j) {
    return covariance[i * (i + 1) / 2 + j];
  }

  /** Adds the expected squared distances from {@code expected} to {@code sums}. */
  void addDistances(double[] expected, double[] sums) {
    for (int k = 0; k < width; k++) {
      double distance = mean[k] - expected[k];
      sums[k] += distance * distance + covariance(k, k);
    }
  }

  /** The expected sum of the squared errors of the ratings that were added. */
  double expectedLoss() {
    double loss = squares;
    int n = 0;
    for (int i = 0; i < width; i++) {
      loss -= 2 * mean[i] * target[i];
      for (int j = 0; j <= i; j++) {
        loss += (i == j ? 1 : 2) * (mean[i] * mean[j] + covariance[n]) * gram[n];
        n++;
      }
    }
    return loss;
  }

  /** E[(w·z)²] of our w = (factors, bias) and a z whose packed moments start at {@code first}. */
  double expectedSquare(float[] moments, int first) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < width; i++) {
      for (int j = 0; j <= i; j++) {
        sum += (i == j ? 1 : 2) * (mean[i] * mean[j] + covariance[n]) * moments[first + n];
        n++;
      }
    }
    return sum;
  }
}
