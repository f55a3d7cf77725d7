package matinee.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One chart on its way to SVG. Mutable: it is written from top to bottom. */
final class Drawing {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 460;
  private static final double LETTER = 8;
  private static final double LABEL_ROOM = 40;
  private static final double TOP = 66;
  private static final double BOTTOM = 56;
  private static final double NAME_ROOM = 120;
  private static final int COLOURS = 8;

  private static final String STYLE =
      """
      .sheet{fill:#fff}text{font:13px system-ui,sans-serif;fill:#1f2328}.title{font-size:17px;font-weight:600}
      .note,.tick,.label{fill:#59636e}.grid{stroke:#d1d9e0}.lead{stroke:#818b98}.line{fill:none;stroke-width:2.2}
      .band{opacity:.16}.ring{stroke:#fff}
      .c0{--c:#0969da}.c1{--c:#bc4c00}.c2{--c:#1a7f37}.c3{--c:#8250df}
      .c4{--c:#bf3989}.c5{--c:#57606a}.c6{--c:#9a6700}.c7{--c:#0a7ea4}
      .line{stroke:var(--c)}.fill{fill:var(--c)}
      @media(prefers-color-scheme:dark){.sheet{fill:#0d1117}text{fill:#f0f6fc}.note,.tick,.label{fill:#9198a1}
      .grid{stroke:#30363d}.lead{stroke:#7d8590}.ring{stroke:#0d1117}.band{opacity:.24}
      .c0{--c:#58a6ff}.c1{--c:#f0883e}.c2{--c:#3fb950}.c3{--c:#bc8cff}
      .c4{--c:#f778ba}.c5{--c:#adbac7}.c6{--c:#d8b530}.c7{--c:#56c8e0}}
      """;

  private static final List<String> DASHES = List.of("", "7 4", "2 3", "10 3 2 3", "12 5", "4 2");

  private final Chart chart;
  private final double left;
  private final double right;
  private final StringBuilder out = new StringBuilder();

  Drawing(Chart chart) {
    this.chart = chart;
    int letters =
        chart.y().ticks().stream().mapToInt(tick -> Axis.text(tick).length()).max().orElse(0);
    this.left = LABEL_ROOM + LETTER * letters;
    this.right = chart.lines() ? WIDTH - NAME_ROOM : WIDTH - 24;
  }

  String svg() {
    put(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" role=\"img\""
            + " aria-labelledby=\"title description\">\n",
        WIDTH, HEIGHT);
    put("<title id=\"title\">%s</title>\n", escape(chart.title()));
    put("<desc id=\"description\">%s</desc>\n", escape(chart.description()));
    put("<style>\n%s</style>\n", STYLE);
    put("<rect class=\"sheet\" width=\"%.0f\" height=\"%.0f\"/>\n", WIDTH, HEIGHT);
    text("title", left, 28, "start", chart.title());
    text("note", left, 48, "start", chart.note());
    axes();
    if (chart.lines()) {
      lines();
    } else {
      dots();
    }
    return out.append("</svg>\n").toString();
  }

  private void axes() {
    for (double tick : chart.y().ticks()) {
      put("<path class=\"grid\" d=\"M%.1f %.1fH%.1f\"/>\n", left, y(tick), right);
      text("tick", left - 8, y(tick) + 4.5, "end", Axis.text(tick));
    }
    for (double tick : chart.x().ticks()) {
      put("<path class=\"grid\" d=\"M%.1f %.1fv5\"/>\n", x(tick), HEIGHT - BOTTOM);
      text("tick", x(tick), HEIGHT - BOTTOM + 20, "middle", Axis.text(tick));
    }
    text("label", (left + right) / 2, HEIGHT - 12, "middle", chart.x().label());
    double middle = (TOP + HEIGHT - BOTTOM) / 2;
    put(
        "<text class=\"label\" transform=\"translate(16 %.1f) rotate(-90)\""
            + " text-anchor=\"middle\">%s</text>\n",
        middle, escape(chart.y().label()));
  }

  private void lines() {
    double[] ends = chart.series().stream().mapToDouble(series -> y(series.last().y())).toArray();
    double[] names = Names.apart(ends, TOP, HEIGHT - BOTTOM);
    for (int n = 0; n < ends.length; n++) {
      band(chart.series().get(n), n);
    }
    for (int n = 0; n < ends.length; n++) {
      Series series = chart.series().get(n);
      String path =
          series.points().stream()
              .map(point -> coordinates(point.x(), point.y()))
              .collect(Collectors.joining("L", "M", ""));
      put(
          "<path class=\"line c%d\" stroke-dasharray=\"%s\" d=\"%s\"/>\n",
          n % COLOURS, DASHES.get(n % DASHES.size()), path);
      double end = x(series.last().x());
      put(
          "<path class=\"lead\" d=\"M%.1f %.1fL%.1f %.1f\"/>\n",
          end + 3, ends[n], end + 16, names[n]);
      text("fill c" + n % COLOURS, end + 20, names[n] + 4.5, "start", series.name());
    }
  }

  private void band(Series series, int n) {
    if (series.points().stream().allMatch(Point::sure)) {
      return;
    }
    List<Point> points = series.points();
    Stream<String> there = points.stream().map(point -> coordinates(point.x(), point.high()));
    Stream<String> back =
        Stream.iterate(points.size() - 1, at -> at >= 0, at -> at - 1)
            .map(at -> coordinates(points.get(at).x(), points.get(at).low()));
    put(
        "<path class=\"band fill c%d\" d=\"M%sZ\"/>\n",
        n % COLOURS, Stream.concat(there, back).collect(Collectors.joining("L")));
  }

  private void dots() {
    Map<String, double[]> dots = new LinkedHashMap<>();
    for (Series series : chart.series()) {
      dots.put(series.name(), new double[] {x(series.last().x()), y(series.last().y())});
    }
    Box frame = new Box(left, TOP - 10, right - left + 16, HEIGHT - BOTTOM - TOP + 10);
    Map<String, Names.Place> places = Names.beside(dots, frame);
    int n = 0;
    for (Map.Entry<String, double[]> dot : dots.entrySet()) {
      int colour = n++ % COLOURS;
      double[] at = dot.getValue();
      Names.Place place = places.get(dot.getKey());
      if (place != null && !place.near()) {
        Box box = place.box();
        double toX = Math.max(box.left(), Math.min(at[0], box.left() + box.width()));
        double toY = at[1] < box.top() ? box.top() : box.top() + box.height();
        put("<path class=\"lead\" d=\"M%.1f %.1fL%.1f %.1f\"/>\n", at[0], at[1], toX, toY);
      }
      put(
          "<circle class=\"ring fill c%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"5.5\"/>\n",
          colour, at[0], at[1]);
      if (place != null) {
        double middle = place.box().left() + place.box().width() / 2;
        text("", middle, place.baseline(), "middle", dot.getKey());
      }
    }
  }

  private String coordinates(double x, double y) {
    return String.format(Locale.ROOT, "%.1f %.1f", x(x), y(y));
  }

  private double x(double value) {
    return left + chart.x().place(value) * (right - left);
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - chart.y().place(value) * (HEIGHT - BOTTOM - TOP);
  }

  private void text(String type, double x, double y, String anchor, String words) {
    if (!words.isEmpty()) {
      put(
          "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
          type, x, y, anchor, escape(words));
    }
  }

  private void put(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
