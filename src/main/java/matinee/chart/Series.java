package matinee.chart;

import java.util.List;

/**
 * What one name stands for.
 *
 * @param name written beside it
 * @param points at least one; along a line in ascending x
 */
public record Series(String name, List<Point> points) {
  public Series {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("The series " + name + " has no point");
    }
  }

  /** One dot. */
  public static Series dot(String name, double x, double y) {
    return new Series(name, List.of(Point.at(x, y)));
  }

  Point last() {
    return points.get(points.size() - 1);
  }
}
