package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Canvas.say;

/** Motifs of science fiction and fantasy: worlds that are not ours. */
final class Skies {
  private Skies() {}

  /** A planet, its rings and its moons. */
  static void orbits(Canvas canvas, Palette palette, Dice dice) {
    stars(canvas, palette, dice);
    int x = dice.between(230, 370);
    int y = canvas.middle() + dice.between(-50, 50);
    int radius = dice.between(120, 165);
    int tilt = dice.sign() * dice.between(12, 32);
    canvas.disc(palette.accent(), x, y, radius);
    canvas.orbit(palette.ink(), x, y, radius + 95, radius / 3, tilt, 16);
    canvas.orbit(palette.second(), x, y, radius + 150, radius / 2, tilt, 8);
    canvas.half(palette.accent(), x, y, radius, 0);
    canvas.disc(
        palette.second(),
        x + dice.sign() * (radius + 70),
        y - dice.between(150, 200),
        dice.between(26, 46));
  }

  /** A sun cut into bands over a field of lines. */
  static void bandedSun(Canvas canvas, Palette palette, Dice dice) {
    int horizon = canvas.height() * 3 / 5;
    int radius = dice.between(190, 235);
    canvas.disc(palette.accent(), 300, horizon - 40, radius);
    for (int i = 0; i < 6; i++) {
      canvas.rect(palette.ground(), 0, horizon - 150 + i * 34, WIDTH, 3 + i * 4);
    }
    canvas.rect(palette.second(), 0, horizon, WIDTH, 500);
    int lines = dice.between(4, 6);
    for (int i = -lines; i <= lines; i++) {
      canvas.bar(palette.ink(), 5, 300 + i * 34, horizon, 300 + i * 220, horizon + 400);
    }
    for (int y = 12; y < 300; y = y * 7 / 4) {
      canvas.rect(palette.ink(), 0, horizon + y, WIDTH, 5);
    }
  }

  /** One disc before another. */
  static void eclipse(Canvas canvas, Palette palette, Dice dice) {
    stars(canvas, palette, dice);
    int side = dice.sign();
    int y = canvas.middle() - 20;
    canvas.disc(palette.accent(), 300 + side * 30, y, 225);
    canvas.disc(palette.ground(), 300 - side * 45, y - 34, 205);
    canvas.disc(palette.ink(), 300 - side * 120, y + 130, dice.between(40, 62));
    canvas.disc(palette.second(), 300 - side * 60, y - 60, dice.between(70, 96));
  }

  /** A gate in a gate in a gate. */
  static void tunnel(Canvas canvas, Palette palette, Dice dice) {
    int corners = dice.pick(4, 6, 6, 8);
    int turn = dice.between(4, 12);
    String[] inks = {palette.second(), palette.ground(), palette.ink(), palette.ground()};
    for (int i = 0; i < 9; i++) {
      gate(canvas, inks[i % 4], corners, 430 - i * 46, Math.toRadians(45 + i * turn));
    }
    canvas.disc(palette.accent(), 300, canvas.middle(), 42);
  }

  /** A rocket and its trail. */
  static void rocket(Canvas canvas, Palette palette, Dice dice) {
    stars(canvas, palette, dice);
    int foot = canvas.height() - dice.between(170, 240);
    int x = dice.between(240, 360);
    canvas.disc(palette.second(), 600 - x, canvas.height() / 3, dice.between(150, 200));
    for (int i = -2; i <= 2; i++) {
      canvas.rect(i == 0 ? palette.accent() : palette.ink(), x + i * 22 - 8, foot, 16, 900);
    }
    canvas.polygon(palette.accent(), x, foot - 130, x + 110, foot + 30, x - 110, foot + 30);
    canvas.path(palette.ink(), say("M%d %dq-90-170 0-420q90 250 0 420z", x, foot + 20));
    canvas.disc(palette.ground(), x, foot - 220, 17);
  }

  /** Towers before the moon. */
  static void castle(Canvas canvas, Palette palette, Dice dice) {
    stars(canvas, palette, dice);
    int base = canvas.height();
    canvas.disc(
        palette.accent(), dice.between(200, 400), canvas.height() * 2 / 5, dice.between(150, 190));
    int[] heights = {200, 290, dice.between(370, 430), 250, dice.between(170, 330)};
    for (int i = 0; i < heights.length; i++) {
      int x = 70 + i * 98;
      int top = base - heights[i];
      String fill = i % 2 == 0 ? palette.ink() : palette.second();
      canvas.rect(fill, x, top, 74, heights[i]);
      canvas.polygon(fill, x - 12, top, x + 37, top - dice.between(80, 150), x + 86, top);
      canvas.rect(i % 2 == 0 ? palette.ground() : palette.ink(), x + 29, top + 36, 16, 38);
    }
    canvas.rect(palette.ink(), 0, base - 90, WIDTH, 90);
  }

  /** A skin of scales, and an eye in it. */
  static void scales(Canvas canvas, Palette palette, Dice dice) {
    int radius = dice.pick(100, 150);
    int eye = dice.between(2, 3);
    canvas.dotted(2 * radius);
    for (int row = 0; row * radius / 2 < canvas.height() + radius; row++) {
      int x = row % 2 * radius - radius;
      int at = row * radius / 2;
      String skin = row % 4 < 2 ? palette.second() : palette.ink();
      canvas.row(skin, 2 * radius - 6, x, at, 700 + radius);
      canvas.row(palette.ground(), radius * 4 / 3 - 6, x, at, 700 + radius);
    }
    canvas.solid();
    int y = radius / 2 * (2 * eye + 2);
    canvas.disc(palette.accent(), 300, y, radius + 24);
    canvas.oval(palette.ink(), 300, y, 24, radius, 0);
  }

  /** A door of light in a wall of trunks. */
  static void forest(Canvas canvas, Palette palette, Dice dice) {
    canvas.disc(palette.accent(), 300, canvas.height() * 9 / 20, dice.between(150, 185));
    for (int i = 0; i < 8; i++) {
      int width = dice.between(26, 54);
      int x = i * 80 + dice.between(-18, 10);
      String fill = i % 3 == 1 ? palette.second() : palette.ink();
      canvas.polygon(
          fill, x, 0, x + width, 0, x + width + 16, canvas.height(), x - 16, canvas.height());
      canvas.bar(
          fill,
          12,
          x + width / 2,
          dice.between(120, 300),
          x + dice.sign() * 90,
          dice.between(20, 100));
    }
    canvas.rect(palette.ink(), 0, canvas.height() - 46, WIDTH, 46);
    Shadows.man(canvas, palette.ink(), 300, canvas.height() - 40, 110);
  }

  private static void gate(Canvas canvas, String fill, int corners, int radius, double turn) {
    int[] points = new int[2 * corners];
    for (int i = 0; i < corners; i++) {
      double angle = turn + 2 * Math.PI * i / corners;
      points[2 * i] = 300 + (int) Math.round(radius * Math.cos(angle));
      points[2 * i + 1] = canvas.middle() + (int) Math.round(radius * Math.sin(angle));
    }
    canvas.polygon(fill, points);
  }

  private static void stars(Canvas canvas, Palette palette, Dice dice) {
    for (int i = 0; i < 9; i++) {
      canvas.disc(
          i % 3 == 0 ? palette.second() : palette.ink(),
          dice.between(30, 570),
          dice.between(30, canvas.height() - 60),
          dice.between(3, 7));
    }
  }
}
