package matinee.math;

import java.util.SplittableRandom;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * The leading singular values and right singular vectors of a sparse matrix, by the randomised
 * range finder with power iterations.
 *
 * <p>N. Halko, P. G. Martinsson, J. A. Tropp: Finding Structure with Randomness, SIAM Review 53(2),
 * 2011, algorithms 4.4 and 5.1. The range has a few dimensions more than are asked for; only the
 * small core (range × range) is decomposed densely.
 *
 * @param values the singular values, descending; length: rank
 * @param right the right singular vectors: rank × columns, rows orthonormal
 */
public record RandomizedSvd(double[] values, DenseMatrix right) {
  private static final int EXTRA = 10;

  /**
   * Decomposes {@code matrix}. The rank found is at most what the matrix's shape allows; singular
   * values that are zero have a vector of zeros.
   *
   * @param powers power iterations; 4 leave little to be seen of the chance in the seed
   */
  public static RandomizedSvd of(SparseMatrix matrix, int rank, int powers, long seed) {
    int most = Math.min(matrix.rows(), matrix.columns());
    if (most == 0) {
      return new RandomizedSvd(new double[0], new DenseMatrix(0, matrix.columns()));
    }
    int width = Math.min(rank + EXTRA, most);
    SparseMatrix turned = matrix.transpose();
    DenseMatrix range = new DenseMatrix(matrix.columns(), width);
    SplittableRandom random = new SplittableRandom(seed);
    for (int row = 0; row < range.rows(); row++) {
      for (int c = 0; c < width; c++) {
        range.set(row, c, (float) random.nextDouble(-1, 1));
      }
    }
    DenseMatrix left = matrix.times(range);
    for (int power = 0; power < powers; power++) {
      orthonormalise(left);
      range = turned.times(left);
      orthonormalise(range);
      left = matrix.times(range);
    }
    orthonormalise(left);
    return core(turned.times(left), Math.min(rank, most));
  }

  /**
   * From B' = A'·Q (columns × width): eigenvectors of B·B' turn B's rows into singular vectors. As
   * B·B' is symmetric and has no negative eigenvalue, its singular values are its eigenvalues; the
   * library's eigenvalue solver gives up on some matrices of low rank, its singular value solver
   * does not.
   */
  private static RandomizedSvd core(DenseMatrix projected, int rank) {
    int width = projected.columns();
    double[] gram = projected.gram();
    Array2DRowRealMatrix small = new Array2DRowRealMatrix(width, width);
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < width; j++) {
        small.setEntry(i, j, gram[i * width + j]);
      }
    }
    SingularValueDecomposition eigen = new SingularValueDecomposition(small);
    double[] squares = eigen.getSingularValues();
    double[] values = new double[rank];
    DenseMatrix right = new DenseMatrix(rank, projected.rows());
    DenseMatrix rows = projected.transpose();
    for (int r = 0; r < rank; r++) {
      double square = squares[r];
      if (square > 1e-10 * squares[0]) {
        values[r] = Math.sqrt(square);
        combine(rows, eigen.getU().getColumn(r), values[r], right, r);
      }
    }
    return new RandomizedSvd(values, right);
  }

  private static void combine(
      DenseMatrix rows, double[] weights, double divisor, DenseMatrix out, int row) {
    float[] scaled = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      scaled[i] = (float) (weights[i] / divisor);
    }
    rows.combineRows(scaled, out.row(row));
  }

  /**
   * Makes the columns orthonormal through the Cholesky factor of their Gram matrix, twice, for the
   * first pass leaves rounding errors; columns that depend on others become zeros.
   */
  private static void orthonormalise(DenseMatrix matrix) {
    for (int pass = 0; pass < 2; pass++) {
      Cholesky.ofGram(matrix.gram(), matrix.columns()).whiten(matrix);
    }
  }
}
