package matinee.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InverseTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 31, 32, 33, 70, 601, 1100})
  void times_the_matrix_it_is_the_unit_matrix(int size) {
    double[][] matrix = positive(size);
    double[][] given = new double[size][];
    for (int row = 0; row < size; row++) {
      given[row] = matrix[row].clone();
    }
    DenseMatrix inverse = Inverse.of(given);
    SplittableRandom random = new SplittableRandom(2);
    for (int draw = 0; draw < 500; draw++) {
      int i = random.nextInt(size);
      int j = random.nextInt(size);
      double sum = 0;
      for (int k = 0; k < size; k++) {
        sum += matrix[i][k] * inverse.get(k, j);
      }
      assertThat(sum).isCloseTo(i == j ? 1 : 0, within(1e-4));
      assertThat(inverse.get(i, j)).isEqualTo(inverse.get(j, i));
    }
  }

  /** Symmetric, with a diagonal that outweighs the rest. */
  private static double[][] positive(int size) {
    SplittableRandom random = new SplittableRandom(1);
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      matrix[i][i] = 1 + size / 8.0;
      for (int j = 0; j < i; j++) {
        matrix[i][j] = random.nextDouble(-0.5, 0.5);
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }
}
