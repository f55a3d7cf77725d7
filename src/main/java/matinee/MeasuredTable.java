package matinee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import matinee.chart.Axis;
import matinee.chart.Chart;
import matinee.chart.Point;
import matinee.chart.Series;
import matinee.recommend.Questionnaire;
import matinee.recommend.Recommender;

/**
 * A table that {@code evaluate} wrote, and the chart that suits its columns.
 *
 * @param columns the names in its first line
 * @param rows the other lines, as many cells each
 */
record MeasuredTable(List<String> columns, List<List<String>> rows) {
  /**
   * Reads {@code file}.
   *
   * @throws IllegalArgumentException where it is no table
   */
  static MeasuredTable read(Path file) throws IOException {
    List<List<String>> lines =
        Files.readAllLines(file).stream().map(line -> List.of(line.split("\t", -1))).toList();
    if (lines.isEmpty() || lines.stream().anyMatch(line -> line.size() != lines.get(0).size())) {
      throw new IllegalArgumentException("not every line has as many cells as the first");
    }
    return new MeasuredTable(lines.get(0), lines.subList(1, lines.size()));
  }

  /** The rows of {@code models} alone, in their order. */
  MeasuredTable only(List<String> models) {
    return new MeasuredTable(
        columns,
        models.stream()
            .flatMap(model -> rows.stream().filter(row -> row.get(0).equals(model)))
            .toList());
  }

  /**
   * The chart that suits the columns.
   *
   * @throws IllegalArgumentException where none does, or a cell is no number
   */
  Chart chart(String note) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("it has no rows");
    }
    if (columns.contains("answers")) {
      return byAnswers(note);
    }
    if (columns.contains("personalisation")) {
      return dots(
          "Films liked, and slates that differ",
          note,
          Axis.linear("personalisation (1: no two slates share a film)", all("personalisation")),
          "personalisation",
          Axis.linear("P@5 (share of the five that the person liked)", all("P@5")),
          "P@5");
    }
    if (columns.contains("RMSE")) {
      return dots(
          "Error of guessed stars, and time to train",
          note,
          Axis.logarithmic("time of training, seconds", all("fit_s").map(s -> Math.max(s, 1e-3))),
          "fit_s",
          Axis.linear("RMSE, stars (less is better)", all("RMSE")),
          "RMSE");
    }
    throw new IllegalArgumentException("no chart suits its columns");
  }

  private Chart byAnswers(String note) {
    Map<String, List<Point>> lines = new LinkedHashMap<>();
    for (List<String> row : rows) {
      double y = number(row, "P@5");
      boolean band = row.get(0).equals(Recommender.BLEND);
      lines
          .computeIfAbsent(row.get(0), model -> new ArrayList<>())
          .add(
              new Point(
                  number(row, "answers"),
                  y,
                  band ? number(row, "low") : y,
                  band ? number(row, "high") : y));
    }
    List<Series> series =
        lines.entrySet().stream().map(line -> new Series(line.getKey(), line.getValue())).toList();
    String ends =
        series.stream()
            .map(
                one ->
                    String.format(
                        Locale.ROOT,
                        "%s from %.3f to %.3f",
                        one.name(),
                        one.points().get(0).y(),
                        one.points().get(one.points().size() - 1).y()))
            .collect(Collectors.joining(", "));
    return new Chart(
        "What each film of the form is worth",
        note,
        "P@5 from the first to the last number of films: " + ends + ".",
        new Axis(
            "films of the form gone through (stars, or haven't seen it)",
            0,
            all("answers").max().orElse(Questionnaire.SIZE),
            Axis.Scale.LINEAR),
        Axis.linear(
            "P@5 (share of the five that the person liked)",
            series.stream()
                .flatMap(one -> one.points().stream())
                .flatMapToDouble(point -> DoubleStream.of(point.low(), point.high()))),
        series);
  }

  private Chart dots(String title, String note, Axis x, String across, Axis y, String up) {
    List<Series> dots =
        rows.stream()
            .map(
                row ->
                    Series.dot(row.get(0), Math.max(x.low(), number(row, across)), number(row, up)))
            .toList();
    String values =
        rows.stream()
            .map(row -> row.get(0) + " " + number(row, up) + " at " + number(row, across))
            .collect(Collectors.joining(", "));
    String description = up + " against " + across + ": " + values + ".";
    return new Chart(title, note, description, x, y, dots);
  }

  private DoubleStream all(String column) {
    return rows.stream().mapToDouble(row -> number(row, column));
  }

  private double number(List<String> row, String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("it has no column " + column);
    }
    return Double.parseDouble(row.get(at));
  }
}
