package matinee.math;

import java.util.Arrays;

/**
 * A dense matrix of floats, row by row in one array.
 *
 * <p>Trained factors are kept factor-major (factors × items): scores are then a sum of weighted
 * rows ({@link #addRow}), a loop that HotSpot turns into vector instructions. It does not do so for
 * a dot product of floats, whose order of additions the language fixes.
 */
public final class DenseMatrix {
  private static final int BLOCK = 1024;

  private final int rows;
  private final int columns;
  private final float[] values;

  /** A matrix of zeros. */
  public DenseMatrix(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.values = new float[Math.multiplyExact(rows, columns)];
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /** The number of columns. */
  public int columns() {
    return columns;
  }

  /** The value at {@code row} and {@code column}. */
  public float get(int row, int column) {
    return values[row * columns + column];
  }

  /** Puts {@code value} at {@code row} and {@code column}. */
  public void set(int row, int column, float value) {
    values[row * columns + column] = value;
  }

  /** Adds {@code value} at {@code row} and {@code column}. */
  public void add(int row, int column, float value) {
    values[row * columns + column] += value;
  }

  /** The one array behind the matrix, row after row, for the inner loops of solvers. */
  public float[] array() {
    return values;
  }

  /** Adds {@code weight} times {@code row} to {@code sum}, whose length is columns. */
  public void addRow(int row, float weight, float[] sum) {
    int at = row * columns;
    for (int c = 0; c < columns; c++) {
      sum[c] += weight * values[at + c];
    }
  }

  /**
   * The sum of the rows, each times its weight: {@code weights · this}, written to {@code sum}.
   * Rows of weight 0 are not read.
   *
   * <p>It is bound by reading the matrix once; hence the blocks of columns, whose sums stay in the
   * nearest cache, and four rows at a time. Blocks of 2,048 to 8,192 columns, eight rows at a time
   * and fused multiply-adds were no faster; row by row took half as long again.
   */
  public void combineRows(float[] weights, float[] sum) {
    int[] used = new int[rows];
    int count = 0;
    for (int row = 0; row < rows; row++) {
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
        int at = used[n] * columns;
        float weight = weights[used[n]];
        for (int c = from; c < to; c++) {
          sum[c] += weight * values[at + c];
        }
      }
    }
  }

  private void addFour(int[] used, int n, float[] weights, float[] sum, int from, int to) {
    float w0 = weights[used[n]];
    float w1 = weights[used[n + 1]];
    float w2 = weights[used[n + 2]];
    float w3 = weights[used[n + 3]];
    int r0 = used[n] * columns;
    int r1 = used[n + 1] * columns;
    int r2 = used[n + 2] * columns;
    int r3 = used[n + 3] * columns;
    float[] v = values;
    for (int c = from; c < to; c++) {
      sum[c] += w0 * v[r0 + c] + w1 * v[r1 + c] + (w2 * v[r2 + c] + w3 * v[r3 + c]);
    }
  }

  /** A number that is equal for equal bits in equal places, and hardly ever else. */
  public long fingerprint() {
    long mark = rows();
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns; column++) {
        // D. Knuth's multiplier, MMIX; the shift brings what moved the upper half to the lower.
        mark = (mark ^ Float.floatToIntBits(get(row, column))) * 6364136223846793005L + 1;
        mark ^= mark >>> 32;
      }
    }
    return mark;
  }

  /** The transposed matrix: columns × rows. */
  public DenseMatrix transpose() {
    DenseMatrix turned = new DenseMatrix(columns, rows);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned.values[column * rows + row] = values[row * columns + column];
      }
    }
    return turned;
  }

  /** The Gram matrix of the columns, {@code this' · this}: columns × columns, in doubles. */
  public double[] gram() {
    double[] gram = new double[columns * columns];
    for (int at = 0; at < values.length; at += columns) {
      for (int i = 0; i < columns; i++) {
        double v = values[at + i];
        for (int j = 0; j <= i; j++) {
          gram[i * columns + j] += v * values[at + j];
        }
      }
    }
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < i; j++) {
        gram[j * columns + i] = gram[i * columns + j];
      }
    }
    return gram;
  }
}
