package matinee.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatrixTest {
  /** Rows (1 0 2), (0 0 0), (0 3 4). */
  static SparseMatrix small() {
    return new SparseMatrix(
        3, new int[] {0, 2, 2, 4}, new int[] {0, 2, 1, 2}, new float[] {1, 2, 3, 4});
  }

  @Test
  void sparse_times_dense_is_the_product() {
    DenseMatrix right = dense(2, 1, 2, 3, 4, 5, 6);
    assertThat(small().times(right).toArray()).containsExactly(11, 14, 0, 0, 29, 36);
  }

  private static DenseMatrix dense(int columns, float... values) {
    DenseMatrix matrix = new DenseMatrix(values.length / columns, columns);
    for (int n = 0; n < values.length; n++) {
      matrix.set(n / columns, n % columns, values[n]);
    }
    return matrix;
  }

  @Test
  void find_tells_where_an_entry_stands() {
    assertThat(small().find(2, 1)).isEqualTo(2);
    assertThat(small().find(1, 1)).isNegative();
    assertThat(small().find(0, 1)).isNegative();
  }

  @Test
  void selected_rows_come_in_the_order_given() {
    SparseMatrix chosen = small().selectRows(new int[] {2, 0});
    assertThat(chosen.rows()).isEqualTo(2);
    assertThat(chosen.value(chosen.find(0, 1))).isEqualTo(3);
    assertThat(chosen.value(chosen.find(1, 0))).isEqualTo(1);
    assertThat(chosen.entries()).isEqualTo(4);
  }

  @Test
  void mapped_entries_stay_in_their_places() {
    SparseMatrix changed = small().map(v -> v + 1);
    assertThat(changed.value(changed.find(0, 0))).isEqualTo(2);
    assertThat(changed.value(changed.find(2, 1))).isEqualTo(4);
    assertThat(changed.sum()).isEqualTo(2 + 3 + 4 + 5);
  }

  @Test
  void gram_is_the_product_of_the_columns() {
    DenseMatrix matrix = dense(2, 1, 2, 3, 4);
    assertThat(matrix.gram()).containsExactly(10, 14, 14, 20);
  }

  @Test
  void combined_rows_are_the_weighted_sum() {
    DenseMatrix matrix = dense(3, 1, 2, 3, 4, 5, 6);
    float[] sum = {9, 9, 9};
    matrix.combineRows(new float[] {2, -1}, sum);
    assertThat(sum).containsExactly(-2, -1, 0);
  }

  @Test
  void turning_twice_changes_nothing() {
    DenseMatrix matrix = dense(3, 1, 2, 3, 4, 5, 6);
    assertThat(matrix.transpose().get(2, 1)).isEqualTo(6);
    assertThat(matrix.transpose().transpose().toArray()).containsExactly(matrix.toArray());
  }

  @Test
  void a_fingerprint_tells_matrices_apart() {
    DenseMatrix one = new DenseMatrix(2, 3);
    one.set(1, 2, 0.5f);
    DenseMatrix same = new DenseMatrix(2, 3);
    same.set(1, 2, 0.5f);
    assertThat(one.fingerprint()).isEqualTo(same.fingerprint());
    same.set(1, 2, Math.nextUp(0.5f));
    assertThat(one.fingerprint()).isNotEqualTo(same.fingerprint());
    assertThat(new DenseMatrix(2, 3).fingerprint())
        .isNotEqualTo(new DenseMatrix(3, 2).fingerprint());
  }
}
