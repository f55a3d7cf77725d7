package matinee.web.poster;

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
    path(fill, Outline.half(x, y, radius, turns));
  }

  /** A quarter of a disc round that corner: above right, or after quarter turns clockwise. */
  void quarter(String fill, int x, int y, int radius, int turns) {
    path(fill, Outline.quarter(x, y, radius, turns));
  }

  /** A closed shape with straight sides, from pairs of x and y. */
  void polygon(String fill, int... points) {
    path(fill, Outline.line(points) + "z");
  }

  /** A regular polygon, turned by degrees. */
  void gon(String fill, int x, int y, int radius, int corners, int degrees) {
    path(fill, Outline.star(x, y, radius, radius, corners, degrees));
  }

  /** A star with that many points, the first one up, its inner corners on the inner radius. */
  void star(String fill, int x, int y, int outer, int inner, int points) {
    path(fill, Outline.star(x, y, outer, inner, points, -90));
  }

  /** The part of a ring between two angles, its sides and ends straight. */
  void wedge(String fill, int x, int y, int inner, int outer, double from, double to) {
    path(fill, Outline.wedge(x, y, inner, outer, from, to));
  }

  /** A line with round ends, from pairs of x and y. */
  void brush(String stroke, int width, int... points) {
    stroke(
        stroke, width, Outline.line(points), " stroke-linecap=\"round\" stroke-linejoin=\"round\"");
  }

  /** A line cut off square, from pairs of x and y. */
  void bar(String stroke, int width, int... points) {
    stroke(stroke, width, Outline.line(points), "");
  }

  /** A row of dots, all of one diameter, from x to x. */
  void dots(String stroke, int diameter, int gap, int from, int to, int y) {
    String more = Outline.say(" stroke-linecap=\"round\" stroke-dasharray=\"0 %d\"", gap);
    stroke(stroke, diameter, Outline.say("M%d %dH%d", from, y, to), more);
  }

  /** A group turned by degrees about a point. */
  void turned(int degrees, int x, int y) {
    put("<g transform=\"rotate(%d %d %d)\">", degrees, x, y);
  }

  /** A closed shape cut at that point; its outline is path data relative to it. */
  void cut(String fill, int x, int y, String outline) {
    put("<path fill=\"%s\" d=\"M%d %d%sz\"/>", fill, x, y, outline);
  }

  /** A figure standing there, that high. */
  void stand(String fill, Figure figure, int x, int foot, int height) {
    Pen pen = new Pen(height * 100, height * 100);
    pen.draw(figure.outline(), x - height * .5, foot - height);
    path(fill, pen.data());
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
    out.append(Outline.say(format, values));
  }
}
