package matinee.recommend.model;

import java.util.Arrays;
import matinee.math.DenseMatrix;
import matinee.math.Parallel;
import matinee.math.SparseMatrix;

/**
 * A vector for each feature, such that the sum of a film's comes near the film's own: the ridge
 * regression of films' factors on their features, {@code Σ weight · |q − V'f|² + penalty · |V|²}.
 *
 * <p>There are thousands of features, so it is solved by conjugate gradients, all factors at once,
 * from where the last call left off: no step raises the sum. Mutable.
 */
final class FeatureVectors {
  private final SparseMatrix byItem;
  private final SparseMatrix byFeature;
  private final float penalty;
  private final DenseMatrix vectors;

  /** Zeros. */
  FeatureVectors(SparseMatrix features, int factors, double penalty) {
    byItem = features;
    byFeature = features.transpose();
    this.penalty = (float) penalty;
    vectors = new DenseMatrix(features.columns(), factors);
  }

  /** Features × factors. */
  DenseMatrix vectors() {
    return vectors;
  }

  /** What is expected of every film: items × factors. */
  DenseMatrix sums() {
    return byItem.times(vectors);
  }

  /** What the penalty adds to the loss. */
  double loss() {
    return penalty * Arrays.stream(dots(vectors, vectors)).sum();
  }

  /**
   * Brings the vectors nearer to the solution for {@code items} (items × factors), which count
   * {@code weights}, in so many steps.
   */
  void improve(DenseMatrix items, float[] weights, int steps) {
    int factors = vectors.columns();
    DenseMatrix left = sums();
    Parallel.range(
        left.rows(),
        factors,
        (from, to) -> {
          for (int item = from; item < to; item++) {
            float[] line = left.row(item);
            float[] own = items.row(item);
            for (int k = 0; k < factors; k++) {
              line[k] = weights[item] * (own[k] - line[k]);
            }
          }
        });
    DenseMatrix rest = byFeature.times(left);
    add(rest, -penalty, vectors);
    DenseMatrix direction = new DenseMatrix(rest.rows(), factors);
    add(direction, 1, rest);
    double[] square = dots(rest, rest);
    float[] scale = new float[factors];
    for (int step = 0; step < steps; step++) {
      DenseMatrix image = image(direction, weights);
      double[] curve = dots(direction, image);
      for (int k = 0; k < factors; k++) {
        scale[k] = curve[k] > 0 ? (float) (square[k] / curve[k]) : 0;
      }
      add(vectors, scale, direction);
      for (int k = 0; k < factors; k++) {
        scale[k] = -scale[k];
      }
      add(rest, scale, image);
      double[] next = dots(rest, rest);
      for (int k = 0; k < factors; k++) {
        scale[k] = square[k] > 0 ? (float) (next[k] / square[k]) : 0;
      }
      square = next;
      turn(direction, scale, rest);
    }
  }

  /** (F'·W·F + penalty · I) · x. */
  private DenseMatrix image(DenseMatrix x, float[] weights) {
    DenseMatrix sums = byItem.times(x);
    for (int item = 0; item < sums.rows(); item++) {
      float[] line = sums.row(item);
      for (int k = 0; k < line.length; k++) {
        line[k] *= weights[item];
      }
    }
    DenseMatrix image = byFeature.times(sums);
    add(image, penalty, x);
    return image;
  }

  private static void add(DenseMatrix sum, float weight, DenseMatrix more) {
    float[] weights = new float[sum.columns()];
    Arrays.fill(weights, weight);
    add(sum, weights, more);
  }

  /** Adds {@code more}, each column times its weight. */
  private static void add(DenseMatrix sum, float[] weights, DenseMatrix more) {
    for (int row = 0; row < sum.rows(); row++) {
      float[] to = sum.row(row);
      float[] from = more.row(row);
      for (int k = 0; k < to.length; k++) {
        to[k] += weights[k] * from[k];
      }
    }
  }

  /** {@code rest} plus {@code direction}, each column times its share, in its place. */
  private static void turn(DenseMatrix direction, float[] shares, DenseMatrix rest) {
    for (int row = 0; row < direction.rows(); row++) {
      float[] to = direction.row(row);
      float[] from = rest.row(row);
      for (int k = 0; k < to.length; k++) {
        to[k] = from[k] + shares[k] * to[k];
      }
    }
  }

  /** The dot product of each column of {@code a} with the same of {@code b}. */
  private static double[] dots(DenseMatrix a, DenseMatrix b) {
    double[] dots = new double[a.columns()];
    for (int row = 0; row < a.rows(); row++) {
      float[] left = a.row(row);
      float[] right = b.row(row);
      for (int k = 0; k < dots.length; k++) {
        dots[k] += (double) left[k] * right[k];
      }
    }
    return dots;
  }
}
