package matinee.math;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A sparse matrix in compressed rows. Row r's entries stand at {@code start(r)} … {@code start(r +
 * 1) − 1}, columns ascending.
 */
public final class SparseMatrix {
  private final int columns;
  private final int[] start;
  private final int[] column;
  private final float[] value;

  /**
   * Wraps the arrays without copying; the caller gives them up.
   *
   * @param start length rows + 1, ascending, from 0 to the number of entries
   */
  public SparseMatrix(int columns, int[] start, int[] column, float[] value) {
    if (start[start.length - 1] != column.length || column.length != value.length) {
      throw new IllegalArgumentException("The arrays' lengths disagree");
    }
    this.columns = columns;
    this.start = start;
    this.column = column;
    this.value = value;
  }

  /** The number of rows. */
  public int rows() {
    return start.length - 1;
  }

  /** The number of columns. */
  public int columns() {
    return columns;
  }

  /** The number of stored entries. */
  public int entries() {
    return column.length;
  }

  /** Where row {@code row} starts among the entries; {@code start(rows)} is their number. */
  public int start(int row) {
    return start[row];
  }

  /** The column of entry {@code n}. */
  public int column(int n) {
    return column[n];
  }

  /** The value of entry {@code n}. */
  public float value(int n) {
    return value[n];
  }

  /** The number of entries in {@code row}. */
  public int count(int row) {
    return start[row + 1] - start[row];
  }

  /** The entry of {@code row} at {@code column}, or a negative number where there is none. */
  public int find(int row, int column) {
    return Arrays.binarySearch(this.column, start[row], start[row + 1], column);
  }

  /** The sum of all values. */
  public double sum() {
    double sum = 0;
    for (float v : value) {
      sum += v;
    }
    return sum;
  }

  /** A matrix with entries in the same places and {@code change} applied to every value. */
  public SparseMatrix map(FloatChange change) {
    float[] values = new float[value.length];
    for (int n = 0; n < values.length; n++) {
      values[n] = change.of(value[n]);
    }
    return new SparseMatrix(columns, start, column, values);
  }

  /** A matrix with entries in the same places and these values; the caller gives the array up. */
  public SparseMatrix withValues(float[] values) {
    return new SparseMatrix(columns, start, column, values);
  }

  /** Adds {@code weight} times {@code row} to {@code sum}, whose length is columns. */
  public void addRow(int row, float weight, float[] sum) {
    for (int n = start[row]; n < start[row + 1]; n++) {
      sum[column[n]] += weight * value[n];
    }
  }

  /** What {@link #map} does to each value. */
  @FunctionalInterface
  public interface FloatChange {
    /** The value in place of {@code value}. */
    float of(float value);
  }

  /**
   * Some rows of this matrix, in the order given; the others are left out.
   *
   * @param chosen row numbers
   */
  public SparseMatrix selectRows(int[] chosen) {
    int[] starts = new int[chosen.length + 1];
    for (int r = 0; r < chosen.length; r++) {
      starts[r + 1] = starts[r] + count(chosen[r]);
    }
    int[] places = new int[starts[chosen.length]];
    float[] values = new float[places.length];
    for (int r = 0; r < chosen.length; r++) {
      System.arraycopy(column, start[chosen[r]], places, starts[r], count(chosen[r]));
      System.arraycopy(value, start[chosen[r]], values, starts[r], count(chosen[r]));
    }
    return new SparseMatrix(columns, starts, places, values);
  }

  /** The entries whose numbers {@code kept} accepts; rows and columns stay. */
  public SparseMatrix select(IntPredicate kept) {
    int[] chosen = IntStream.range(0, column.length).filter(kept).toArray();
    int[] starts = new int[start.length];
    int[] places = new int[chosen.length];
    float[] values = new float[chosen.length];
    int row = 0;
    for (int n = 0; n < chosen.length; n++) {
      while (chosen[n] >= start[row + 1]) {
        starts[++row] = n;
      }
      places[n] = column[chosen[n]];
      values[n] = value[chosen[n]];
    }
    Arrays.fill(starts, row + 1, starts.length, chosen.length);
    return new SparseMatrix(columns, starts, places, values);
  }

  /** This matrix times {@code right} (columns × any): rows × any. */
  public DenseMatrix times(DenseMatrix right) {
    DenseMatrix product = new DenseMatrix(rows(), right.columns());
    Parallel.rows(
        this,
        (from, to) -> {
          for (int row = from; row < to; row++) {
            addEntries(row, right, product.row(row));
          }
        });
    return product;
  }

  /** Adds the rows of {@code right} that {@code row}'s entries call for, each times its value. */
  private void addEntries(int row, DenseMatrix right, float[] sum) {
    int n = start[row];
    int end = start[row + 1];
    for (; n + 4 <= end; n += 4) {
      Kernels.addFour(
          right.row(column[n]),
          right.row(column[n + 1]),
          right.row(column[n + 2]),
          right.row(column[n + 3]),
          value[n],
          value[n + 1],
          value[n + 2],
          value[n + 3],
          sum,
          0,
          sum.length);
    }
    for (; n < end; n++) {
      right.addRow(column[n], value[n], sum);
    }
  }

  /** The transposed matrix: columns × rows. */
  public SparseMatrix transpose() {
    int[] starts = new int[columns + 1];
    for (int c : column) {
      starts[c + 1]++;
    }
    for (int c = 0; c < columns; c++) {
      starts[c + 1] += starts[c];
    }
    int[] next = starts.clone();
    int[] rows = new int[column.length];
    float[] values = new float[column.length];
    for (int row = 0; row < rows(); row++) {
      for (int n = start[row]; n < start[row + 1]; n++) {
        int at = next[column[n]]++;
        rows[at] = row;
        values[at] = value[n];
      }
    }
    return new SparseMatrix(rows(), starts, rows, values);
  }
}
