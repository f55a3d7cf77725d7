package matinee.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class ParallelTest {
  private static final int ROWS = 5000;

  @Test
  void every_row_is_done_once_however_unequal_they_are() {
    int[] start = new int[ROWS + 1];
    for (int row = 0; row < ROWS; row++) {
      start[row + 1] = start[row] + (row == 7 ? 20_000 : row % 3);
    }
    int entries = start[ROWS];
    SparseMatrix matrix = new SparseMatrix(1, start, new int[entries], new float[entries]);
    AtomicIntegerArray done = new AtomicIntegerArray(ROWS);
    Parallel.rows(matrix, (from, to) -> count(done, from, to));
    assertOnce(done);
  }

  @Test
  void every_number_of_a_range_is_done_once() {
    AtomicIntegerArray done = new AtomicIntegerArray(ROWS);
    Parallel.range(ROWS, 100, (from, to) -> count(done, from, to));
    assertOnce(done);
  }

  @Test
  void an_interrupted_thread_does_no_more_blocks() {
    AtomicIntegerArray done = new AtomicIntegerArray(ROWS);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Parallel.range(1, 100, (from, to) -> count(done, from, to)))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(done.get(0)).isZero();
  }

  @Test
  void nothing_to_do_is_no_error() {
    SparseMatrix empty = new SparseMatrix(0, new int[1], new int[0], new float[0]);
    Parallel.rows(empty, (from, to) -> assertThat(to).isEqualTo(from));
    Parallel.range(0, 100, (from, to) -> assertThat(to).isEqualTo(from));
  }

  private static void count(AtomicIntegerArray done, int from, int to) {
    for (int row = from; row < to; row++) {
      done.incrementAndGet(row);
    }
  }

  private static void assertOnce(AtomicIntegerArray done) {
    for (int row = 0; row < ROWS; row++) {
      assertThat(done.get(row)).isEqualTo(1);
    }
  }
}
