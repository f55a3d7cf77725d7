package matinee.web.poster;

import matinee.catalog.Movie;

/** A film's title set in an era's lettering; the year, where the title is in another script. */
final class Title {
  private static final int MOST_HEIGHT = 190;
  private static final int MOST_SIZE = 74;
  private final Lettering lettering;
  private final Lettering.Setting setting;

  private Title(Lettering lettering, Lettering.Setting setting) {
    this.lettering = lettering;
    this.setting = setting;
  }

  /** The title as big as that width allows. */
  static Title of(Movie movie, Lettering lettering, int width) {
    String title = Lettering.drawable(movie.title());
    String year = movie.releaseYear() == null ? "" : String.valueOf(movie.releaseYear());
    String text = title.isEmpty() ? year : title;
    return new Title(lettering, lettering.fit(text, width, MOST_HEIGHT, MOST_SIZE));
  }

  /** From the first line's top to the last line's foot; 0 where there is nothing to letter. */
  int height() {
    return setting.size() == 0 ? 0 : setting.height();
  }

  /** Draws the lines from that top on, each starting at the left margin. */
  void draw(Canvas canvas, Palette palette, int top, int left) {
    int size = setting.size();
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < setting.lines().size(); i++) {
      data.append(lettering.path(setting.lines().get(i), left, top + setting.top(i), size));
    }
    String ends =
        lettering.round()
            ? " stroke-linecap=\"round\" stroke-linejoin=\"round\""
            : " stroke-linejoin=\"bevel\"";
    int weight = Math.max(3, size * lettering.weight() / 100);
    canvas.stroke(palette.ink(), weight, data.toString(), ends);
    if (lettering.inline() > 0) {
      canvas.stroke(
          palette.ground(), Math.max(2, size * lettering.inline() / 100), data.toString(), ends);
    }
  }
}
