package matinee.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {
  private static final double[] MATRIX = {4, 0, 0, 2, 5, 0, 1, 3, 6};

  @Test
  void solves_a_system_from_the_lower_triangle() {
    double[] x = {4 + 2 * 2 + 3, 2 + 5 * 2 + 3 * 3, 1 + 3 * 2 + 6 * 3};
    Cholesky.of(MATRIX.clone(), 3).solve(x);
    assertThat(x).containsExactly(new double[] {1, 2, 3}, within(1e-12));
  }

  @Test
  void inverse_square_is_the_quadratic_form_of_the_inverse() {
    Cholesky factor = Cholesky.of(MATRIX.clone(), 3);
    double[] q = {1, -2, 0.5};
    double[] x = q.clone();
    factor.solve(x);
    double expected = q[0] * x[0] + q[1] * x[1] + q[2] * x[2];
    assertThat(factor.inverseSquare(q.clone())).isCloseTo(expected, within(1e-12));
  }

  @Test
  void the_packed_inverse_is_what_solving_for_each_column_gives() {
    Cholesky factor = Cholesky.of(MATRIX.clone(), 3);
    double[] inverse = factor.packedInverse();
    int at = 0;
    for (int i = 0; i < 3; i++) {
      double[] column = new double[3];
      column[i] = 1;
      factor.solve(column);
      for (int j = 0; j <= i; j++) {
        assertThat(inverse[at++]).isCloseTo(column[j], within(1e-12));
      }
    }
    assertThat(inverse).hasSize(at);
  }

  @Test
  void a_singular_matrix_gives_a_finite_answer() {
    double[] x = {1, 1};
    Cholesky.of(new double[] {1, 1, 1, 1}, 2).solve(x);
    assertThat(x[0]).isFinite();
    assertThat(x[0] + x[1]).isCloseTo(1, within(1e-6));
  }
}
