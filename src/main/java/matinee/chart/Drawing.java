package matinee.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One chart on its way to SVG. Mutable: it is written from top to bottom. */
final class Drawing {
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
  private final Sheet sheet;
  private final double left;
  private final double right;
  private final double bottom;
  private final Svg out;

  Drawing(Chart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    int letters = chart.y().ticks().stream().mapToInt(tick -> up(tick).length()).max().orElse(0);
    this.left = sheet.labels() + sheet.letter() * letters;
    this.right = sheet.width() - (named() ? sheet.names() : sheet.dots());
    this.bottom = sheet.height() - sheet.bottom();
    this.out =
        new Svg(
            sheet.alone() ? "" : "chart",
            sheet.width(),
            sheet.height(),
            sheet.id(),
            chart.title(),
            chart.description());
  }

  /** Whether lines have their names at their ends; the title names one that is alone on a page. */
  private boolean named() {
    return chart.lines() && (sheet.alone() || chart.series().size() > 1);
  }

  private String up(double tick) {
    return sheet.alone() ? Axis.text(tick) : Axis.brief(tick);
  }

  String svg() {
    if (sheet.alone()) {
      out.put("<style>\n%s</style>\n", STYLE);
      out.put(
          "<rect class=\"sheet\" width=\"%.0f\" height=\"%.0f\"/>\n",
          sheet.width(), sheet.height());
      out.text("title", left, 28, "start", chart.title());
      out.text("note", left, 48, "start", chart.note());
    }
    axes();
    if (chart.lines()) {
      lines();
    } else {
      dots();
    }
    return out.end();
  }

  private void axes() {
    for (double tick : chart.y().ticks()) {
      out.put("<path class=\"grid\" d=\"M%.1f %.1fH%.1f\"/>\n", left, y(tick), right);
      out.text("tick", left - 8, y(tick) + 4.5, "end", up(tick));
    }
    for (double tick : chart.x().ticks()) {
      out.put("<path class=\"grid\" d=\"M%.1f %.1fv5\"/>\n", x(tick), bottom);
      out.text("tick", x(tick), bottom + 20, "middle", chart.x().written(tick));
    }
    if (sheet.alone()) {
      out.text("label", (left + right) / 2, sheet.height() - 12, "middle", chart.x().label());
      out.upwards("label", 16, (sheet.top() + bottom) / 2, chart.y().label());
    }
  }

  private void lines() {
    double[] ends = chart.series().stream().mapToDouble(series -> y(series.last().y())).toArray();
    double[] names = Names.apart(ends, sheet.top(), bottom);
    for (int n = 0; n < ends.length; n++) {
      band(chart.series().get(n), n);
    }
    for (int n = 0; n < ends.length; n++) {
      Series series = chart.series().get(n);
      String path =
          series.points().stream()
              .map(point -> coordinates(point.x(), point.y()))
              .collect(Collectors.joining("L", "M", ""));
      out.put(
          "<path class=\"line c%d\" stroke-dasharray=\"%s\" d=\"%s\"/>\n",
          n % COLOURS, DASHES.get(n % DASHES.size()), path);
      if (!named()) {
        continue;
      }
      double end = x(series.last().x());
      out.put(
          "<path class=\"lead\" d=\"M%.1f %.1fL%.1f %.1f\"/>\n",
          end + 3, ends[n], end + 16, names[n]);
      out.text("fill c" + n % COLOURS, end + 20, names[n] + 4.5, "start", series.name());
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
    out.put(
        "<path class=\"band fill c%d\" d=\"M%sZ\"/>\n",
        n % COLOURS, Stream.concat(there, back).collect(Collectors.joining("L")));
  }

  private void dots() {
    Map<String, double[]> dots = new LinkedHashMap<>();
    for (Series series : chart.series()) {
      dots.put(series.name(), new double[] {x(series.last().x()), y(series.last().y())});
    }
    Box frame = new Box(left, sheet.top() - 10, right - left + 16, bottom - sheet.top() + 10);
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
        out.put("<path class=\"lead\" d=\"M%.1f %.1fL%.1f %.1f\"/>\n", at[0], at[1], toX, toY);
      }
      out.put(
          "<circle class=\"ring fill c%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"5.5\"/>\n",
          colour, at[0], at[1]);
      if (place != null) {
        double middle = place.box().left() + place.box().width() / 2;
        out.text("", middle, place.baseline(), "middle", dot.getKey());
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
    return bottom - chart.y().place(value) * (bottom - sheet.top());
  }
}
