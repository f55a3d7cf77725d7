package matinee.math;

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
