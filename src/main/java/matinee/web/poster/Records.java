package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;

/** Motifs of documentaries, and of films we know nothing about: the cinema's own things. */
final class Records {
  private Records() {}

  /** The blades of a lens. */
  static void lens(Canvas canvas, Palette palette, Dice dice) {
    int blades = dice.between(6, 9);
    int y = canvas.middle();
    canvas.disc(palette.ink(), 300, y, 275);
    double turn = dice.between(0, 60) / 60.0;
    for (int i = 0; i < blades; i++) {
      double from = turn + 2 * Math.PI * i / blades;
      double to = from + 2 * Math.PI / blades;
      canvas.polygon(
          i % 2 == 0 ? palette.second() : palette.ground(),
          300 + (int) (245 * Math.cos(from)),
          y + (int) (245 * Math.sin(from)),
          300 + (int) (245 * Math.cos(to)),
          y + (int) (245 * Math.sin(to)),
          300 + (int) (96 * Math.cos(to + .7)),
          y + (int) (96 * Math.sin(to + .7)));
    }
    canvas.disc(palette.accent(), 300, y, dice.between(56, 84));
  }

  /** A disc in printer's dots. */
  static void halftone(Canvas canvas, Palette palette, Dice dice) {
    int rows = canvas.height() / 50;
    int focus = dice.between(rows / 4, rows * 3 / 4);
    canvas.disc(palette.accent(), dice.between(180, 420), focus * 50 + 25, 150);
    for (int row = 0; row < rows; row++) {
      int size = 46 - 5 * Math.abs(row - focus);
      canvas.dots(palette.ink(), Math.max(8, size), 50, row % 2 == 0 ? 25 : 50, 600, 25 + row * 50);
    }
  }

  /** A map's height lines. */
  static void contours(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.between(220, 380);
    int tilt = dice.between(-40, 40);
    for (int i = 7; i > 0; i--) {
      int y = canvas.middle() + i * dice.between(-8, 8);
      canvas.orbit(
          i % 3 == 0 ? palette.ink() : palette.second(),
          x + i * 5,
          y,
          i * 52,
          i * 40,
          tilt + i * 5,
          12);
    }
    canvas.disc(palette.accent(), x, canvas.middle(), 34);
  }

  /** The curtain, still closed. */
  static void curtain(Canvas canvas, Palette palette, Dice dice) {
    int folds = dice.pick(6, 8, 10);
    int width = WIDTH / folds;
    for (int i = 0; i < folds; i++) {
      String fill = i % 2 == 0 ? palette.accent() : palette.second();
      canvas.rect(fill, i * width, 0, width, canvas.height() - 90);
      canvas.half(fill, i * width + width / 2, canvas.height() - 91, width / 2, 2);
    }
    int x = dice.between(200, 400);
    canvas.disc(palette.ink(), x, canvas.height() * 11 / 20, dice.between(120, 160));
  }

  /** A reel of film. */
  static void reel(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle() - 30;
    canvas.rect(palette.accent(), 300, y + 170, 300, 80);
    canvas.disc(palette.ink(), 300, y, 250);
    int holes = dice.between(4, 6);
    for (int i = 0; i < holes; i++) {
      double angle = 2 * Math.PI * i / holes + dice.between(0, 20) / 10.0 * (i == 0 ? 1 : 0);
      canvas.disc(
          palette.ground(),
          300 + (int) (145 * Math.cos(angle)),
          y + (int) (145 * Math.sin(angle)),
          300 / holes);
    }
    canvas.disc(palette.accent(), 300, y, 34);
    canvas.dots(palette.ground(), 22, 52, 480, 600, y + 210);
  }

  /** The leader counting down. */
  static void leader(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    canvas.quarter(palette.accent(), 300, y, 700, dice.between(0, 3));
    canvas.bar(palette.ink(), 8, 0, y, 600, y);
    canvas.bar(palette.ink(), 8, 300, 0, 300, canvas.height());
    canvas.ring(palette.ink(), 300, y, 230, 16);
    canvas.ring(palette.ink(), 300, y, 180, 8);
    canvas.disc(palette.second(), 300, y, dice.between(90, 120));
  }
}
