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

  /** The sum of the rows, each times its weight: {@code weights · this}, written to {@code sum}. */
  public void combineRows(float[] weights, float[] sum) {
    Arrays.fill(sum, 0, columns, 0f);
    for (int row = 0; row < rows; row++) {
      if (weights[row] != 0) {
        addRow(row, weights[row], sum);
      }
    }
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
