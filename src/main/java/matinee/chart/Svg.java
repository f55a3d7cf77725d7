package matinee.chart;

import java.util.Locale;

/** An SVG picture that is being written. Mutable. */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  /**
   * Begins a picture that stands alone.
   *
   * @param id begins the ids of its title and description, which are its own on a page
   */
  Svg(String type, double width, double height, String id, String title, String description) {
    put(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"%s viewBox=\"0 0 %.0f %.0f\" role=\"img\""
            + " aria-labelledby=\"%stitle %sdescription\">\n",
        type.isEmpty() ? "" : " class=\"" + type + "\"", width, height, id, id);
    put("<title id=\"%stitle\">%s</title>\n", id, escape(title));
    put("<desc id=\"%sdescription\">%s</desc>\n", id, escape(description));
  }

  void text(String type, double x, double y, String anchor, String words) {
    if (!words.isEmpty()) {
      put(
          "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
          type, x, y, anchor, escape(words));
    }
  }

  /** Words that run upwards, their middle there. */
  void upwards(String type, double x, double y, String words) {
    if (!words.isEmpty()) {
      put(
          "<text class=\"%s\" transform=\"translate(%.0f %.1f) rotate(-90)\""
              + " text-anchor=\"middle\">%s</text>\n",
          type, x, y, escape(words));
    }
  }

  void put(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }

  /** Ends the picture. */
  String end() {
    return out.append("</svg>\n").toString();
  }

  static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
