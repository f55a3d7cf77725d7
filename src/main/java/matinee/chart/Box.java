package matinee.chart;

/** A rectangle, in the picture's units, y downwards. */
record Box(double left, double top, double width, double height) {
  boolean overlaps(Box other) {
    return left < other.left + other.width
        && other.left < left + width
        && top < other.top + other.height
        && other.top < top + height;
  }

  boolean within(Box other) {
    return left >= other.left
        && top >= other.top
        && left + width <= other.left + other.width
        && top + height <= other.top + other.height;
  }
}
