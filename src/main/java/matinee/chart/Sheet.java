package matinee.chart;

/**
 * What a chart is drawn on: a document that stands alone, with its title and colours in it, or a
 * figure on a page, whose title and style sheet it uses.
 *
 * @param alone whether it is a document
 * @param id begins the ids in it; empty in a document
 * @param width of all, in units
 * @param height of all
 * @param labels room at the left for what the y axis is
 * @param letter what one letter of a number takes
 * @param top room above the axes
 * @param bottom room below them
 * @param names room at the right for the names of lines
 * @param dots room at the right where there are none
 */
record Sheet(
    boolean alone,
    String id,
    double width,
    double height,
    double labels,
    double letter,
    double top,
    double bottom,
    double names,
    double dots) {
  /** A document. */
  static final Sheet DOCUMENT = new Sheet(true, "", 760, 460, 40, 8, 66, 56, 120, 24);

  /** A figure whose ids begin with {@code id}. */
  static Sheet figure(String id) {
    return new Sheet(false, id + "-", 480, 260, 12, 8, 14, 28, 92, 18);
  }
}
