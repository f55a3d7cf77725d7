package matinee.math;

import java.util.Arrays;

/**
 * A dense matrix of floats, an array for each row.
 *
 * <p>Trained factors are kept factor-major (factors × items): scores are then a sum of weighted
 * rows ({@link #combineRows}), a loop that HotSpot turns into vector instructions. It does so where
 * all arrays are read at one index, up to four of them at a time; not where one of them is read at
 * an offset (all rows in one array was 8 times slower), nor for a dot product of floats, whose
 * order of additions the language fixes.
 */
public final class DenseMatrix {
  private static final int BLOCK = 1024;

  private final int columns;
  private final float[][] values;

  /** A matrix of zeros. */
  public DenseMatrix(int rows, int columns) {
    this.columns = columns;
    this.values = new float[rows][columns];
  }

  /** The number of rows. */
  public int rows() {
    return values.length;
  }

  /** The number of columns. */
  public int columns() {
    return columns;
  }

  /** The value at {@code row} and {@code column}. */
  public float get(int row, int column) {
    return values[row][column];
  }

  /** Puts {@code value} at {@code row} and {@code column}. */
  public void set(int row, int column, float value) {
    values[row][column] = value;
  }

  /** Adds {@code value} at {@code row} and {@code column}. */
  public void add(int row, int column, float value) {
    values[row][column] += value;
  }

  /** The array that holds {@code row}, for the inner loops of solvers. */
  public float[] row(int row) {
    return values[row];
  }

  /** A copy of all values, row after row. */
  public float[] toArray() {
    float[] copy = new float[Math.multiplyExact(values.length, columns)];
    for (int row = 0; row < values.length; row++) {
      System.arraycopy(values[row], 0, copy, row * columns, columns);
    }
    return copy;
  }

  /** Copies {@code column} to {@code copy}, whose length is at least rows. */
  public void copyColumn(int column, float[] copy) {
    for (int row = 0; row < values.length; row++) {
      copy[row] = values[row][column];
    }
  }

  /** Adds {@code weight} times {@code row} to {@code sum}, whose length is columns. */
  public void addRow(int row, float weight, float[] sum) {
    float[] from = values[row];
    for (int c = 0; c < columns; c++) {
      sum[c] += weight * from[c];
    }
  }

  /**
   * The sum of the rows, each times its weight: {@code weights · this}, written to {@code sum}.
   * Rows of weight 0 are not read.
   *
   * <p>It is bound by reading the matrix once; hence the blocks of columns, whose sums stay in the
   * nearest cache, and four rows at a time (eight are not turned into vector instructions).
   */
  public void combineRows(float[] weights, float[] sum) {
    int[] used = new int[values.length];
    int count = 0;
    for (int row = 0; row < values.length; row++) {
      if (weights[row] != 0) {
        used[count++] = row;
      }
    }
    for (int from = 0; from < columns; from += BLOCK) {
      int to = Math.min(columns, from + BLOCK);
      Arrays.fill(sum, from, to, 0f);
      int n = 0;
      for (; n + 4 <= count; n += 4) {
        addFour(used, n, weights, sum, from, to);
      }
      for (; n < count; n++) {
        addOne(values[used[n]], weights[used[n]], sum, from, to);
      }
    }
  }

  private void addFour(int[] used, int n, float[] weights, float[] sum, int from, int to) {
    Kernels.addFour(
        values[used[n]],
        values[used[n + 1]],
        values[used[n + 2]],
        values[used[n + 3]],
        weights[used[n]],
        weights[used[n + 1]],
        weights[used[n + 2]],
        weights[used[n + 3]],
        sum,
        from,
        to);
  }

  private static void addOne(float[] row, float weight, float[] sum, int from, int to) {
    for (int c = from; c < to; c++) {
      sum[c] += weight * row[c];
    }
  }

  /** A number that is equal for equal bits in equal places, and hardly ever else. */
  public long fingerprint() {
    long mark = values.length;
    for (float[] row : values) {
      for (float value : row) {
        // D. Knuth's multiplier, MMIX; the shift brings what moved the upper half to the lower.
        mark = (mark ^ Float.floatToIntBits(value)) * 6364136223846793005L + 1;
        mark ^= mark >>> 32;
      }
    }
    return mark;
  }

  /** The transposed matrix: columns × rows. */
  public DenseMatrix transpose() {
    DenseMatrix turned = new DenseMatrix(columns, values.length);
    for (int row = 0; row < values.length; row++) {
      float[] from = values[row];
      for (int column = 0; column < columns; column++) {
        turned.values[column][row] = from[column];
      }
    }
    return turned;
  }

  /** The Gram matrix of the columns, {@code this' · this}: columns × columns, in doubles. */
  public double[] gram() {
    double[] gram = Parallel.sum(values.length, (long) columns * columns / 8 + 1, this::gram);
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < i; j++) {
        gram[i * columns + j] = gram[j * columns + i];
      }
    }
    return gram;
  }

  /** The upper triangle of the Gram matrix of some rows. */
  private double[] gram(int from, int to) {
    double[][] lines = new double[columns][columns];
    double[][] row = new double[4][columns];
    for (int r = from; r < to; r += 4) {
      for (int n = 0; n < 4; n++) {
        for (int c = 0; c < columns; c++) {
          row[n][c] = r + n < to ? values[r + n][c] : 0;
        }
      }
      for (int i = 0; i < columns; i++) {
        Kernels.addFour(
            row[0], row[1], row[2], row[3], row[0][i], row[1][i], row[2][i], row[3][i], lines[i], i,
            columns);
      }
    }
    double[] gram = new double[columns * columns];
    for (int i = 0; i < columns; i++) {
      System.arraycopy(lines[i], 0, gram, i * columns, columns);
    }
    return gram;
  }
}
