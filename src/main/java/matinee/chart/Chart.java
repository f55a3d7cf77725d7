package matinee.chart;

import java.util.List;

/**
 * A chart of lines or dots, drawn as SVG: a document, or a figure on a page.
 *
 * @param title what it shows, in a line
 * @param note where the numbers come from; may be empty
 * @param description what there is to see, for those who do not see it
 * @param x the axis across
 * @param y the axis up
 * @param series lines, if one of them has several points, else dots
 */
public record Chart(
    String title, String note, String description, Axis x, Axis y, List<Series> series) {
  public Chart {
    series = List.copyOf(series);
  }

  /** The document. */
  public String svg() {
    return new Drawing(this, Sheet.DOCUMENT).svg();
  }

  /**
   * The chart as a part of a page, without its title and style, which are the page's.
   *
   * @param id begins its ids
   */
  public String figure(String id) {
    return new Drawing(this, Sheet.figure(id)).svg();
  }

  boolean lines() {
    return series.stream().anyMatch(one -> one.points().size() > 1);
  }
}
