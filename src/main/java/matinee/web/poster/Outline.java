package matinee.web.poster;

import java.util.Locale;

/** Path data of the shapes that a pair of scissors and a pair of compasses can make. */
final class Outline {
  private Outline() {}

  /** Half a disc, see {@link Canvas#half}. */
  static String half(int x, int y, int radius, int turns) {
    int sign = turns % 4 < 2 ? radius : -radius;
    int dx = (turns & 1) == 0 ? sign : 0;
    int dy = (turns & 1) == 0 ? 0 : sign;
    return say("M%d %da%d %d 0 0 1 %d %dz", x - dx, y - dy, radius, radius, 2 * dx, 2 * dy);
  }

  /** A quarter of a disc, see {@link Canvas#quarter}. */
  static String quarter(int x, int y, int radius, int turns) {
    int[] dx = {0, radius, 0, -radius};
    int[] dy = {-radius, 0, radius, 0};
    int from = turns & 3;
    int to = (turns + 1) & 3;
    String arc = say("a%d %d 0 0 1 %d %dz", radius, radius, dx[to] - dx[from], dy[to] - dy[from]);
    return say("M%d %dl%d %d", x, y, dx[from], dy[from]) + arc;
  }

  /** A star, or where both radii are one, a regular polygon; its first point at that angle. */
  static String star(int x, int y, int outer, int inner, int points, int degrees) {
    int step = outer == inner ? 2 : 1;
    int[] corners = new int[4 * points / step];
    for (int i = 0; i < corners.length / 2; i++) {
      double angle = Math.toRadians(degrees) + Math.PI * i * step / points;
      int radius = i * step % 2 == 0 ? outer : inner;
      corners[2 * i] = x + (int) Math.round(radius * Math.cos(angle));
      corners[2 * i + 1] = y + (int) Math.round(radius * Math.sin(angle));
    }
    return line(corners) + "z";
  }

  /** Part of a ring, see {@link Canvas#wedge}. */
  static String wedge(int x, int y, int inner, int outer, double from, double to) {
    double[] angles = {from, from, to, to};
    int[] radii = {inner, outer, outer, inner};
    int[] corners = new int[8];
    for (int i = 0; i < 4; i++) {
      corners[2 * i] = x + (int) Math.round(radii[i] * Math.cos(angles[i]));
      corners[2 * i + 1] = y + (int) Math.round(radii[i] * Math.sin(angles[i]));
    }
    return line(corners) + "z";
  }

  /** A line through pairs of x and y; after the first, each relative to the one before. */
  static String line(int... points) {
    StringBuilder data = new StringBuilder(say("M%d %d", points[0], points[1]));
    for (int i = 2; i < points.length; i += 2) {
      int dx = points[i] - points[i - 2];
      int dy = points[i + 1] - points[i - 1];
      data.append('l').append(dx).append(dy < 0 ? "" : " ").append(dy);
    }
    return data.toString();
  }

  /** Text with whole numbers put in, whatever the machine's language. */
  static String say(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
