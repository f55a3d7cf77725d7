package matinee.chart;

import java.util.List;

/**
 * A bar chart: the groups of bars stand side by side from left to right, drawn as a figure on a
 * page.
 *
 * @param title what it shows, in a line
 * @param description what there is to see, for those who do not see it
 * @param unit what the numbers are, written behind each where the bar is pointed at
 * @param groups what stands below each group
 * @param rows one or two kinds of bars; the second is told from the first by being hollow
 */
public record Bars(
    String title, String description, String unit, List<String> groups, List<Row> rows) {
  private static final int MOST_KINDS = 2;

  public Bars {
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
    int bars = groups.size();
    if (rows.isEmpty()
        || rows.size() > MOST_KINDS
        || rows.stream().anyMatch(row -> row.values().size() != bars)) {
      throw new IllegalArgumentException("One or two rows, of one bar for each group");
    }
  }

  /**
   * Bars of one kind.
   *
   * @param name what they are
   * @param values one for each group, none negative
   */
  public record Row(String name, List<Double> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * The figure.
   *
   * @param id begins its ids
   */
  public String figure(String id) {
    return new BarDrawing(this, Sheet.figure(id)).svg();
  }
}
