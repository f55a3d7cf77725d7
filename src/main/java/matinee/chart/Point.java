package matinee.chart;

/**
 * A point of a series.
 *
 * @param x across
 * @param y up
 * @param low the lower end of the interval around y, y itself where there is none
 * @param high the upper end
 */
public record Point(double x, double y, double low, double high) {
  /** A point without an interval. */
  public static Point at(double x, double y) {
    return new Point(x, y, y, y);
  }

  boolean sure() {
    return low == high;
  }
}
