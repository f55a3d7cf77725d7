package matinee.recommend.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import matinee.math.DenseMatrix;
import matinee.math.SparseMatrix;
import matinee.recommend.Parts;

/**
 * What is believed of the factors and the bias of all users, or of all films: a normal distribution
 * a row, given the other side's.
 */
final class Posteriors {
  /** Rows are solved side by side in chunks of this many, and their sums added in order. */
  private static final int CHUNK = 256;

  /** What is believed of a row before its ratings are known. */
  final FeaturePrior prior;

  /** Rows × (factors, then bias). */
  private final DenseMatrix mean;

  /** For each row E[z·z'] of z = (factors, 1), the lower triangle packed. */
  private final float[] moments;

  /** For each row the covariance of its bias with each factor, then the bias's own variance. */
  private final float[] biasCovariance;

  private final DenseMatrix features;
  private final int width;
  private final int packed;

  /**
   * Rows of which nothing is known yet.
   *
   * @param features rows × features, what the prior is a function of
   */
  Posteriors(DenseMatrix features, int factors) {
    this.features = features;
    width = factors + 1;
    packed = width * (width + 1) / 2;
    prior = new FeaturePrior(features.columns(), factors);
    mean = new DenseMatrix(features.rows(), width);
    moments = new float[Math.multiplyExact(features.rows(), packed)];
    biasCovariance = new float[features.rows() * width];
  }

  private Posteriors(DenseMatrix mean, float[] moments, float[] biasCovariance) {
    features = new DenseMatrix(mean.rows(), 0);
    width = mean.columns();
    packed = width * (width + 1) / 2;
    prior = new FeaturePrior(0, width - 1);
    this.mean = mean;
    this.moments = moments;
    this.biasCovariance = biasCovariance;
  }

  /** What {@link #parts} was taken from, as far as guesses need it. */
  static Posteriors restore(Parts parts) {
    return new Posteriors(
        parts.dense("mean"), parts.floats("moments"), parts.floats("biasCovariance"));
  }

  /** What guesses need: all but the features, and what they make expected. */
  Parts parts() {
    return new Parts.Builder()
        .put("mean", mean)
        .put("moments", moments)
        .put("biasCovariance", biasCovariance)
        .build();
  }

  /** Rows × (factors, then bias). */
  DenseMatrix mean() {
    return mean;
  }

  /** Has {@code row} start at {@code values} (factors, then bias), believed without a doubt. */
  void start(int row, double[] values) {
    int at = row * packed;
    for (int i = 0; i < width; i++) {
      mean.set(row, i, (float) values[i]);
      for (int j = 0; j <= i; j++) {
        moments[at++] = (float) (i < width - 1 ? values[i] * values[j] : first(values, j));
      }
    }
  }

  /** Solves every row given the other side; the sum of the expected squared errors. */
  double solve(SparseMatrix ratings, double level, Posteriors other, double noise) {
    int chunks = (ratings.rows() + CHUNK - 1) / CHUNK;
    List<double[]> sums =
        IntStream.range(0, chunks)
            .parallel()
            .mapToObj(chunk -> solve(ratings, level, other, noise, chunk))
            .toList();
    double[] total = new double[width + 2];
    for (double[] sum : sums) {
      for (int i = 0; i < total.length; i++) {
        total[i] += sum[i];
      }
    }
    prior.learn(Arrays.copyOf(total, width), total[width], features, mean);
    return total[width + 1];
  }

  /** Squared distances from the prior, the number of rated rows, and squared errors. */
  private double[] solve(
      SparseMatrix ratings, double level, Posteriors other, double noise, int chunk) {
    double[] sums = new double[width + 2];
    PosteriorRow row = new PosteriorRow(width - 1);
    double[] expected = new double[width];
    int end = Math.min(ratings.rows(), (chunk + 1) * CHUNK);
    for (int r = chunk * CHUNK; r < end; r++) {
      row.clear();
      for (int n = ratings.start(r); n < ratings.start(r + 1); n++) {
        other.tell(row, ratings.column(n), ratings.value(n) - level);
      }
      prior.mean(features.row(r), expected);
      row.solve(expected, prior, noise);
      keep(row, r);
      if (ratings.count(r) > 0) {
        row.addDistances(expected, sums);
        sums[width]++;
      }
      sums[width + 1] += row.expectedLoss();
    }
    return sums;
  }

  /** Tells {@code row}, of the other side, its rating of our {@code own}, less the level. */
  void tell(PosteriorRow row, int own, double rating) {
    row.add(moments, own * packed, mean.row(own), biasCovariance, own * width, rating);
  }

  /** Takes back what {@link #tell} told. */
  void takeBack(PosteriorRow row, int own, double rating) {
    row.remove(moments, own * packed, mean.row(own), biasCovariance, own * width, rating);
  }

  private void keep(PosteriorRow row, int at) {
    start(at, row.mean());
    for (int i = 0; i < width; i++) {
      biasCovariance[at * width + i] = (float) row.covariance(width - 1, i);
      for (int j = 0; j <= i && i < width - 1; j++) {
        moments[at * packed + i * (i + 1) / 2 + j] += (float) row.covariance(i, j);
      }
    }
  }

  /** The expected stars of {@code row}, of the other side, for our {@code own}, less the level. */
  double guess(PosteriorRow row, int own) {
    double sum = mean.get(own, width - 1) + row.mean()[width - 1];
    for (int k = 0; k < width - 1; k++) {
      sum += row.mean()[k] * mean.get(own, k);
    }
    return sum;
  }

  /** The variance of {@link #guess} for all that is not known of either. */
  double doubt(PosteriorRow row, int own) {
    double product = guess(row, own) - mean.get(own, width - 1);
    double sum = biasCovariance[own * width + width - 1] - product * product;
    for (int k = 0; k < width - 1; k++) {
      sum += 2 * row.mean()[k] * biasCovariance[own * width + k];
    }
    return Math.max(0, sum + row.expectedSquare(moments, own * packed));
  }

  /** Row {@code width − 1} of z·z', for z = (factors, 1). */
  private double first(double[] values, int j) {
    return j < width - 1 ? values[j] : 1;
  }
}
