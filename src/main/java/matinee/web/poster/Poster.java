package matinee.web.poster;

import java.util.List;
import matinee.catalog.Movie;

/**
 * Draws a film's poster: a motif of its most telling genre in the inks of that genre and its time,
 * with the title in drawn letters.
 */
public final class Poster {
  private static final int HEIGHT = 900;
  private static final int MARGIN = 44;

  private Poster() {}

  /** The poster as an SVG document of its own, two wide to three high. */
  public static String svg(Movie movie) {
    Dice dice = Dice.of(movie);
    List<Family> families = Family.of(movie);
    Family family = families.get(families.size() > 1 && dice.oneIn(4) ? 1 : 0);
    Era era = Era.of(movie);
    Palette palette = era.print(dice.pick(family.palettes().toArray(Palette[]::new)));
    if (dice.oneIn(3)) {
      palette = palette.turned();
    }
    Motif motif = dice.pick(family.motifs().toArray(Motif[]::new));
    Title title = Title.of(movie, era.lettering(), Canvas.WIDTH - 2 * MARGIN);
    StringBuilder out = new StringBuilder(2500);
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"450\""
            + " viewBox=\"0 0 600 900\" role=\"img\"><title>");
    escape(movie.title(), out);
    out.append("</title>");
    Canvas sheet = new Canvas(out, HEIGHT);
    sheet.rect(palette.ground(), 0, 0, Canvas.WIDTH, HEIGHT);
    int band = title.height() == 0 ? 0 : title.height() + 2 * MARGIN + 10;
    boolean above = dice.oneIn(3);
    motif.draw(sheet.window(0, above ? band : 0, HEIGHT - band), palette, dice);
    sheet.close();
    if (band > 0) {
      title.draw(sheet, palette, above ? MARGIN + 6 : HEIGHT - band + MARGIN - 2, MARGIN);
    }
    era.finish(sheet, palette);
    return out.append("</svg>\n").toString();
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        default -> out.append(c < ' ' || c == '\uFFFE' || c == '\uFFFF' ? ' ' : c);
      }
    }
  }
}
