package matinee.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RandomizedSvdTest {
  private static final Offset<Double> CLOSE = within(1e-3);

  private static SparseMatrix random(int rows, int columns, double density, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] start = new int[rows + 1];
    int[] column = new int[rows * columns];
    float[] value = new float[rows * columns];
    int at = 0;
    for (int row = 0; row < rows; row++) {
      for (int c = 0; c < columns; c++) {
        if (random.nextDouble() < density) {
          column[at] = c;
          value[at++] = 1 + random.nextInt(5);
        }
      }
      start[row + 1] = at;
    }
    return new SparseMatrix(columns, start, Arrays.copyOf(column, at), Arrays.copyOf(value, at));
  }

  private static double[] exactValues(SparseMatrix matrix) {
    Array2DRowRealMatrix dense = new Array2DRowRealMatrix(matrix.rows(), matrix.columns());
    for (int row = 0; row < matrix.rows(); row++) {
      for (int n = matrix.start(row); n < matrix.start(row + 1); n++) {
        dense.setEntry(row, matrix.column(n), matrix.value(n));
      }
    }
    return new SingularValueDecomposition(dense).getSingularValues();
  }

  @Test
  void singular_values_agree_with_the_dense_decomposition() {
    SparseMatrix matrix = random(40, 60, 0.2, 3);
    double[] exact = exactValues(matrix);
    RandomizedSvd svd = RandomizedSvd.of(matrix, 5, 8, 1);
    for (int k = 0; k < 5; k++) {
      assertThat(svd.values()[k]).isCloseTo(exact[k], within(0.01 * exact[k]));
    }
  }

  @Test
  void right_vectors_are_orthonormal() {
    DenseMatrix right = RandomizedSvd.of(random(40, 60, 0.2, 3), 5, 4, 1).right();
    double[] gram = right.transpose().gram();
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        assertThat(gram[i * 5 + j]).isCloseTo(i == j ? 1 : 0, CLOSE);
      }
    }
  }

  @Test
  void a_matrix_of_regular_patterns_is_no_trouble() {
    int rows = 90;
    int columns = 120;
    int[] start = new int[rows + 1];
    int[] column = new int[rows * columns];
    float[] value = new float[rows * columns];
    int at = 0;
    for (int row = 0; row < rows; row++) {
      for (int c = 0; c < columns; c++) {
        if ((row * 7 + c * 11) % 3 != 0) {
          column[at] = c;
          value[at++] = row % 2 == c % 2 ? 4.5f : 1.5f;
        }
      }
      start[row + 1] = at;
    }
    SparseMatrix matrix =
        new SparseMatrix(columns, start, Arrays.copyOf(column, at), Arrays.copyOf(value, at));
    double[] exact = exactValues(matrix);
    for (long seed = 1; seed <= 20; seed++) {
      double[] found = RandomizedSvd.of(matrix, 30, 4, seed).values();
      for (int k = 0; k < 6; k++) {
        assertThat(found[k]).isCloseTo(exact[k], within(0.01 * exact[0]));
      }
    }
  }

  @Test
  void the_seed_hardly_matters() {
    SparseMatrix matrix = random(80, 90, 0.2, 3);
    double[] one = RandomizedSvd.of(matrix, 1, 8, 1).values();
    double[] other = RandomizedSvd.of(matrix, 1, 8, 2).values();
    assertThat(one).containsExactly(other, CLOSE);
  }

  @Test
  void fewer_directions_than_asked_for_leave_zeros() {
    SparseMatrix oneRow = new SparseMatrix(2, new int[] {0, 1, 2, 3}, new int[3], ones(3));
    RandomizedSvd svd = RandomizedSvd.of(oneRow, 7, 4, 1);
    assertThat(svd.right().rows()).isEqualTo(2);
    assertThat(svd.values()[0]).isCloseTo(Math.sqrt(3), CLOSE);
    assertThat(svd.values()[1]).isCloseTo(0, CLOSE);
    assertThat(svd.right().toArray()).doesNotContain(Float.NaN);
  }

  @Test
  void an_empty_matrix_has_nothing_but_zeros() {
    RandomizedSvd svd =
        RandomizedSvd.of(new SparseMatrix(4, new int[6], new int[0], new float[0]), 3, 4, 1);
    assertThat(svd.values()).containsOnly(0);
    assertThat(svd.right().toArray()).containsOnly(0);
  }

  private static float[] ones(int length) {
    float[] ones = new float[length];
    Arrays.fill(ones, 1);
    return ones;
  }
}
