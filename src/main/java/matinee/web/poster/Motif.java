package matinee.web.poster;

/** One composition. */
@FunctionalInterface
interface Motif {
  void draw(Canvas canvas, Palette palette, Dice dice);
}
