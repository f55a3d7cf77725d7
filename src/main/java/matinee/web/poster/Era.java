package matinee.web.poster;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import matinee.catalog.Movie;
import org.jspecify.annotations.Nullable;

/** How a time printed: what became of its inks, how it lettered, and what it put on the sheet. */
enum Era {
  SILENT(1939, colour -> Palette.mix(colour, "#cdb68a", 10), new Lettering(9, 76, 30, false, 0)) {
    @Override
    void finish(Canvas canvas, Palette palette) {
      frame(canvas, palette.ink(), 16, 6);
      frame(canvas, palette.ink(), 30, 2);
    }
  },
  FORTIES(1954, colour -> Palette.saturate(colour, -22), new Lettering(17, 78, 24, false, 0)) {
    @Override
    void finish(Canvas canvas, Palette palette) {
      frame(canvas, palette.ground(), 9, 18);
    }
  },
  SIXTIES(1969, colour -> colour, new Lettering(23, 92, 34, false, 0)),
  SEVENTIES(
      1979, colour -> Palette.mix(colour, "#b5651d", 12), new Lettering(31, 96, 42, true, 7)) {
    @Override
    void finish(Canvas canvas, Palette palette) {
      String[] inks = {palette.accent(), palette.second(), palette.ink()};
      for (int i = 0; i < inks.length; i++) {
        canvas.rect(inks[i], 0, 864 + i * 12, Canvas.WIDTH, 12);
      }
    }
  },
  EIGHTIES(1989, colour -> Palette.saturate(colour, 22), new Lettering(15, 108, 40, true, 0)) {
    @Override
    void finish(Canvas canvas, Palette palette) {
      for (int i = 0; i < 5; i++) {
        canvas.rect(palette.accent(), 0, 846 + i * 11, Canvas.WIDTH, 2 + i * 2);
      }
    }
  },
  NINETIES(1999, colour -> colour, new Lettering(19, 72, 28, false, 0)),
  NOUGHTIES(2009, colour -> Palette.mix(colour, "#23506b", 8), new Lettering(10, 96, 46, false, 0)),
  TODAY(
      Integer.MAX_VALUE,
      colour -> Palette.saturate(colour, 10),
      new Lettering(12, 90, 32, true, 0));

  private final int last;
  private final UnaryOperator<String> printing;
  private final Lettering lettering;

  Era(int last, UnaryOperator<String> printing, Lettering lettering) {
    this.last = last;
    this.printing = printing;
    this.lettering = lettering;
  }

  /** The film's era; one without a year is of the sixties, the posters' best. */
  static Era of(Movie movie) {
    @Nullable Integer year = movie.releaseYear();
    if (year == null) {
      return SIXTIES;
    }
    return Arrays.stream(values()).filter(era -> year <= era.last).findFirst().orElse(TODAY);
  }

  /** The palette as this time's presses printed it. */
  Palette print(Palette palette) {
    return palette.map(printing);
  }

  Lettering lettering() {
    return lettering;
  }

  /** The last thing on the whole sheet. */
  void finish(Canvas canvas, Palette palette) {}

  private static void frame(Canvas canvas, String stroke, int inset, int width) {
    String data =
        Outline.say("M%d %dH%dV%dH%dz", inset, inset, Canvas.WIDTH - inset, 900 - inset, inset);
    canvas.stroke(stroke, width, data, "");
  }
}
