package matinee.recommend.model;

import matinee.math.DenseMatrix;
import matinee.math.RandomizedSvd;
import matinee.math.SparseMatrix;

/**
 * A row's features: which films somebody rated (or who rated a film), whatever the stars, in a few
 * numbers. A row of ones and zeros is projected on the leading singular vectors of all rows,
 * divided by the root of its ones, and each feature scaled to a mean square of 1. Nothing rated,
 * all zero.
 *
 * @param basis columns of the ratings × features
 */
record SeenFeatures(DenseMatrix basis) {
  private static final int POWERS = 4;

  /** The features of the rows of {@code ratings}; fewer where the matrix is small. */
  static SeenFeatures of(SparseMatrix ratings, int features, long seed) {
    SparseMatrix seen = ratings.map(stars -> 1);
    DenseMatrix basis = RandomizedSvd.of(seen, features, POWERS, seed).right().transpose();
    DenseMatrix rows = new SeenFeatures(basis).of(ratings);
    for (int f = 0; f < basis.columns(); f++) {
      double squares = 0;
      for (int row = 0; row < rows.rows(); row++) {
        squares += rows.get(row, f) * rows.get(row, f);
      }
      float scale = squares == 0 ? 0 : (float) Math.sqrt(rows.rows() / squares);
      for (int column = 0; column < basis.rows(); column++) {
        basis.set(column, f, basis.get(column, f) * scale);
      }
    }
    return new SeenFeatures(basis);
  }

  /** Rows × features. */
  DenseMatrix of(SparseMatrix ratings) {
    DenseMatrix rows = new DenseMatrix(ratings.rows(), basis.columns());
    for (int row = 0; row < ratings.rows(); row++) {
      float weight = weight(ratings.count(row));
      for (int n = ratings.start(row); n < ratings.start(row + 1); n++) {
        add(ratings.column(n), weight, rows.row(row));
      }
    }
    return rows;
  }

  /** What each one of {@code count} in a row is multiplied with. */
  static float weight(int count) {
    return (float) (1 / Math.sqrt(Math.max(1, count)));
  }

  private void add(int column, float weight, float[] row) {
    for (int f = 0; f < basis.columns(); f++) {
      row[f] += weight * basis.get(column, f);
    }
  }
}
