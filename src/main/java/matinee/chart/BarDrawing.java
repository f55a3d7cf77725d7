package matinee.chart;

import java.util.List;

/** One bar chart on its way to SVG. Mutable: it is written from top to bottom. */
final class BarDrawing {
  private static final double GAP = 0.24;
  private static final double LETTER = 9;

  private final Bars chart;
  private final Axis axis;
  private final Sheet sheet;
  private final double left;
  private final double right;
  private final double bottom;
  private final Svg out;

  BarDrawing(Bars chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    this.axis =
        Axis.fromZero(
            chart.unit(),
            chart.rows().stream()
                .flatMap(row -> row.values().stream())
                .mapToDouble(Double::doubleValue));
    int letters = axis.ticks().stream().mapToInt(tick -> Axis.brief(tick).length()).max().orElse(0);
    this.left = sheet.labels() + sheet.letter() * letters;
    this.right = sheet.width() - sheet.dots();
    this.bottom = sheet.height() - sheet.bottom();
    this.out =
        new Svg(
            "chart", sheet.width(), sheet.height(), sheet.id(), chart.title(), chart.description());
  }

  String svg() {
    for (double tick : axis.ticks()) {
      out.put("<path class=\"grid\" d=\"M%.1f %.1fH%.1f\"/>\n", left, y(tick), right);
      out.text("tick", left - 8, y(tick) + 4.5, "end", Axis.brief(tick));
    }
    List<String> groups = chart.groups();
    double width = (right - left) / Math.max(1, groups.size());
    int longest = groups.stream().mapToInt(String::length).max().orElse(1);
    int every = (int) Math.max(1, Math.ceil(LETTER * (longest + 1) / width));
    for (int group = 0; group < groups.size(); group++) {
      double start = left + group * width;
      if (group % every == 0) {
        out.text("tick", start + width / 2, bottom + 20, "middle", groups.get(group));
      }
      bars(group, start + width * GAP / 2, width * (1 - GAP));
    }
    return out.end();
  }

  private void bars(int group, double start, double width) {
    int kinds = chart.rows().size();
    for (int kind = 0; kind < kinds; kind++) {
      Bars.Row row = chart.rows().get(kind);
      double value = row.values().get(group);
      if (value > 0) {
        double one = width / kinds;
        String name = kinds == 1 ? "" : ", " + row.name();
        out.put(
            "<rect class=\"bar k%d\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\">"
                + "<title>%s%s: %s %s</title></rect>\n",
            kind,
            start + kind * one,
            y(value),
            one,
            bottom - y(value),
            Svg.escape(chart.groups().get(group)),
            Svg.escape(name),
            Axis.text(value),
            Svg.escape(chart.unit()));
      }
    }
  }

  private double y(double value) {
    return bottom - axis.place(value) * (bottom - sheet.top());
  }
}
