package matinee.web.poster;

import java.util.Locale;

/** Part of the sheet to draw on: 600 units wide, some height, what falls outside is cut off. */
final class Canvas {
  static final int WIDTH = 600;
  private final StringBuilder out;
  private final int height;

  Canvas(StringBuilder out, int height) {
    this.out = out;
    this.height = height;
  }

  int height() {
    return height;
  }

  /** The middle of the height. */
  int middle() {
    return height / 2;
  }

  void rect(String fill, int x, int y, int width, int height) {
    put(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>",
        x, y, width, height, fill);
  }

  void disc(String fill, int x, int y, int radius) {
    put("<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"%s\"/>", x, y, radius, fill);
  }

  /** A circle's line of that width. */
  void ring(String stroke, int x, int y, int radius, int width) {
    put(
        "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"none\" stroke=\"%s\" stroke-width=\"%d\"/>",
        x, y, radius, stroke, width);
  }

  /** An ellipse, turned by degrees about its centre. */
  void oval(String fill, int x, int y, int radiusX, int radiusY, int degrees) {
    put(
        "<ellipse rx=\"%d\" ry=\"%d\" transform=\"translate(%d %d)rotate(%d)\" fill=\"%s\"/>",
        radiusX, radiusY, x, y, degrees, fill);
  }

  /** An ellipse's line, turned by degrees about its centre. */
  void orbit(String stroke, int x, int y, int radiusX, int radiusY, int degrees, int width) {
    put(
        "<ellipse rx=\"%d\" ry=\"%d\" transform=\"translate(%d %d)rotate(%d)\" fill=\"none\""
            + " stroke=\"%s\" stroke-width=\"%d\"/>",
        radiusX, radiusY, x, y, degrees, stroke, width);
  }

  /** Half a disc; its round side looks up, or after quarter turns clockwise right, down, left. */
  void half(String fill, int x, int y, int radius, int turns) {
    int dx = (turns & 1) == 0 ? radius : 0;
    int dy = (turns & 1) == 0 ? 0 : radius;
    int sign = turns % 4 < 2 ? 1 : -1;
    path(
        fill,
        say(
            "M%d %da%d %d 0 0 1 %d %dz",
            x - sign * dx, y - sign * dy, radius, radius, 2 * sign * dx, 2 * sign * dy));
  }

  /**
   * A quarter of a disc whose corner is at that point; it fills the quadrant up right, then
   * clockwise.
   */
  void quarter(String fill, int x, int y, int radius, int turns) {
    int[] dx = {0, 1, 0, -1};
    int[] dy = {-1, 0, 1, 0};
    int from = turns & 3;
    int to = (turns + 1) & 3;
    path(
        fill,
        say(
            "M%d %dl%d %da%d %d 0 0 1 %d %dz",
            x,
            y,
            dx[from] * radius,
            dy[from] * radius,
            radius,
            radius,
            (dx[to] - dx[from]) * radius,
            (dy[to] - dy[from]) * radius));
  }

  /** A closed shape with straight sides, from pairs of x and y. */
  void polygon(String fill, int... points) {
    path(fill, line(points) + "z");
  }

  /** A line with round ends, from pairs of x and y. */
  void brush(String stroke, int width, int... points) {
    stroke(stroke, width, line(points), " stroke-linecap=\"round\" stroke-linejoin=\"round\"");
  }

  /** A line cut off square, from pairs of x and y. */
  void bar(String stroke, int width, int... points) {
    stroke(stroke, width, line(points), "");
  }

  /** A row of dots, all of one diameter, from x to x. */
  void dots(String stroke, int diameter, int gap, int from, int to, int y) {
    String more = say(" stroke-linecap=\"round\" stroke-dasharray=\"0 %d\"", gap);
    stroke(stroke, diameter, say("M%d %dH%d", from, y, to), more);
  }

  /** A star with that many points, the first one up, its inner corners on the inner radius. */
  void star(String fill, int x, int y, int outer, int inner, int points) {
    int[] corners = new int[4 * points];
    for (int i = 0; i < 2 * points; i++) {
      double angle = Math.PI * i / points - Math.PI / 2;
      int radius = i % 2 == 0 ? outer : inner;
      corners[2 * i] = x + (int) Math.round(radius * Math.cos(angle));
      corners[2 * i + 1] = y + (int) Math.round(radius * Math.sin(angle));
    }
    polygon(fill, corners);
  }

  /** Any filled path. */
  void path(String fill, String data) {
    put("<path fill=\"%s\" d=\"%s\"/>", fill, data);
  }

  /** Any line along a path, with more attributes. */
  void stroke(String stroke, int width, String data, String more) {
    put(
        "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%d\"%s d=\"%s\"/>",
        stroke, width, more, data);
  }

  /**
   * A window of full width in the canvas, with its own origin, that cuts off what falls outside.
   */
  Canvas window(int x, int y, int height) {
    put("<svg x=\"%d\" y=\"%d\" width=\"600\" height=\"%d\">", x, y, height);
    return new Canvas(out, height);
  }

  /** A group of dashes so short that round ends make dots of them, each a gap after the last. */
  void dotted(int gap) {
    put("<g fill=\"none\" stroke-linecap=\"round\" stroke-dasharray=\"0 %d\">", gap);
  }

  /** A row of dots in a {@link #dotted} group. */
  void row(String stroke, int diameter, int x, int y, int length) {
    put(
        "<path stroke=\"%s\" stroke-width=\"%d\" d=\"M%d %dh%d\"/>",
        stroke, diameter, x, y, length);
  }

  /** Ends the group. */
  void solid() {
    put("</g>");
  }

  /** Ends what {@link #window} began. */
  void close() {
    put("</svg>");
  }

  private void put(String format, Object... values) {
    out.append(say(format, values));
  }

  /** Text with whole numbers put in, whatever the machine's language. */
  static String say(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static String line(int... points) {
    StringBuilder data = new StringBuilder("M").append(points[0]).append(' ').append(points[1]);
    for (int i = 2; i < points.length; i += 2) {
      int dx = points[i] - points[i - 2];
      int dy = points[i + 1] - points[i - 1];
      data.append('l').append(dx).append(dy < 0 ? "" : " ").append(dy);
    }
    return data.toString();
  }
}
