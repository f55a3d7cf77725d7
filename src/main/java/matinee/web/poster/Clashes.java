package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Canvas.say;

/** Motifs of action, war and horror: something is about to happen. */
final class Clashes {
  private Clashes() {}

  /** An explosion. */
  static void burst(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.between(240, 360);
    int y = canvas.middle() + dice.between(-40, 40);
    int points = dice.between(11, 17);
    canvas.star(palette.second(), x, y, 420, 230, points);
    canvas.star(palette.accent(), x, y, 290, 160, points);
    canvas.star(palette.ink(), x, y, 170, 92, points);
    canvas.disc(palette.ground(), x, y, 58);
  }

  /** Slanted bands in a hurry. */
  static void slashes(Canvas canvas, Palette palette, Dice dice) {
    int bands = dice.between(5, 7);
    int side = dice.sign();
    int hot = dice.between(1, bands - 2);
    canvas.disc(palette.accent(), 300 - side * 120, canvas.height() / 3, dice.between(120, 160));
    for (int i = 0; i < bands; i++) {
      int y = canvas.height() * (i + 1) / bands - 40;
      int thick = 26 + i * 7;
      String fill = i == hot ? palette.accent() : i % 2 == 0 ? palette.ink() : palette.second();
      canvas.polygon(
          fill,
          0,
          y + side * 170,
          600,
          y - side * 170,
          600,
          y - side * 170 + thick,
          0,
          y + side * 170 + thick);
    }
  }

  /** Arrowheads, one after the other. */
  static void chevrons(Canvas canvas, Palette palette, Dice dice) {
    int count = dice.between(4, 6);
    int step = canvas.height() / (count + 1);
    int thick = step * 11 / 20;
    String[] inks = {palette.ink(), palette.second(), palette.ink(), palette.second()};
    for (int i = 0; i < count; i++) {
      int y = 60 + i * step;
      String fill = i == 0 ? palette.accent() : inks[i % 4];
      canvas.polygon(
          fill,
          300,
          y,
          600,
          y + 200,
          600,
          y + 200 + thick,
          300,
          y + thick,
          0,
          y + 200 + thick,
          0,
          y + 200);
    }
  }

  /** Rings of speed out of a corner. */
  static void speed(Canvas canvas, Palette palette, Dice dice) {
    int turn = dice.between(0, 3);
    int x = turn == 0 || turn == 1 ? 0 : WIDTH;
    int y = turn == 1 || turn == 2 ? 0 : canvas.height();
    String[] inks = {palette.ink(), palette.ground(), palette.second(), palette.ground()};
    for (int i = 0; i < 8; i++) {
      canvas.quarter(inks[i % 4], x, y, 580 - i * 56, turn);
    }
    canvas.quarter(palette.accent(), x, y, 150, turn);
    int farX = WIDTH - x + (x == 0 ? -110 : 110);
    int farY = canvas.height() - y + (y == 0 ? -120 : 120);
    canvas.disc(palette.accent(), farX, farY, dice.between(48, 70));
  }

  /** Beams looking for something in the sky. */
  static void searchlights(Canvas canvas, Palette palette, Dice dice) {
    int base = canvas.height();
    int[] feet = {80, 300, 520};
    for (int i = 0; i < 3; i++) {
      int aim = dice.between(60, 540);
      canvas.polygon(
          i == 1 ? palette.accent() : palette.second(),
          feet[i] - 14,
          base,
          feet[i] + 14,
          base,
          aim + 80,
          0,
          aim - 80,
          0);
    }
    for (int i = 0; i < 3; i++) {
      int x = 130 + i * 150 + dice.between(-20, 20);
      int y = 150 + i * 60 * dice.sign() / 2 + dice.between(-30, 60);
      canvas.polygon(
          palette.ink(),
          x,
          y - 58,
          x + 16,
          y - 6,
          x + 74,
          y + 18,
          x + 74,
          y + 34,
          x,
          y + 20,
          x - 74,
          y + 34,
          x - 74,
          y + 18,
          x - 16,
          y - 6);
    }
    canvas.rect(palette.ink(), 0, base - 70, WIDTH, 70);
  }

  /** Things falling, and one that is not falling. */
  static void falling(Canvas canvas, Palette palette, Dice dice) {
    int odd = dice.between(3, 8);
    for (int i = 0; i < 9; i++) {
      int x = 110 + i % 3 * 190;
      int y = canvas.height() * (1 + 2 * (i / 3)) / 6 + (i % 3 == 1 ? 46 : -20);
      if (i == odd) {
        canvas.half(palette.accent(), x - 42, y, 48, 2);
        canvas.half(palette.accent(), x + 42, y - 22, 48, 0);
      } else {
        canvas.path(palette.ink(), say("M%d %dq62 90 0 150q-62-60 0-150z", x, y - 80));
        canvas.polygon(palette.second(), x, y - 50, x + 34, y - 104, x - 34, y - 104);
      }
    }
  }

  /** A helmet on a striped ground. */
  static void helmet(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle() + 30;
    int stripes = dice.between(4, 6);
    for (int i = 0; i < stripes; i++) {
      canvas.rect(palette.second(), 0, y + 60 + i * 56, WIDTH, 26);
    }
    canvas.half(palette.ink(), 300, y, 225, 0);
    canvas.brush(palette.ink(), 40, 56, y + 6, 544, y + 6);
    int x = 300 + dice.between(-70, 70);
    if (dice.oneIn(2)) {
      canvas.star(palette.accent(), x, y - 100, 76, 30, 5);
    } else {
      canvas.disc(palette.accent(), x, y - 100, 46);
      canvas.disc(palette.ground(), x, y - 100, 18);
    }
    canvas.polygon(
        palette.accent(),
        x - 12,
        y + 26,
        x + 12,
        y + 26,
        x + 6,
        canvas.height(),
        x - 6,
        canvas.height());
  }

  /** An eye, wide open. */
  static void eye(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    int iris = dice.between(120, 145);
    canvas.path(palette.ink(), say("M0 %dQ300 %d 600 %dQ300 %d 0 %dz", y, y - 420, y, y + 420, y));
    canvas.path(
        palette.second(), say("M46 %dQ300 %d 554 %dQ300 %d 46 %dz", y, y - 310, y, y + 310, y));
    canvas.disc(palette.accent(), 300, y, iris);
    if (dice.oneIn(2)) {
      canvas.oval(palette.ground(), 300, y, 26, iris - 6, 0);
    } else {
      canvas.disc(palette.ground(), 300, y, iris / 2);
      Shadows.man(canvas, palette.accent(), 300, y + iris / 2, iris * 3 / 4);
    }
    for (int i = 0; i < 3; i++) {
      int x = 180 + i * 120 + dice.between(-20, 20);
      canvas.brush(
          palette.accent(), 16, x, y + 190 - Math.abs(i - 1) * 40, x, y + dice.between(230, 330));
    }
  }

  /** Teeth, above and below. */
  static void teeth(Canvas canvas, Palette palette, Dice dice) {
    int count = dice.between(5, 7);
    int width = WIDTH / count + 1;
    int base = canvas.height();
    canvas.rect(palette.accent(), 0, 0, WIDTH, base);
    for (int i = 0; i < count; i++) {
      int x = i * width;
      canvas.polygon(palette.ground(), x, 0, x + width, 0, x + width / 2, dice.between(150, 270));
      canvas.polygon(
          palette.ground(), x, base, x + width, base, x + width / 2, base - dice.between(150, 270));
    }
    canvas.disc(palette.ink(), 300, canvas.middle(), dice.between(40, 60));
  }

  /** Something has scratched through. */
  static void claws(Canvas canvas, Palette palette, Dice dice) {
    int side = dice.sign();
    canvas.disc(palette.second(), 300, canvas.middle(), 240);
    canvas.disc(palette.ink(), 300, canvas.middle(), dice.between(190, 215));
    for (int i = 0; i < 4; i++) {
      int x = 150 + i * 95;
      int top = 60 + Math.abs(i * 2 - 3) * 26;
      int length = canvas.height() - 150 - Math.abs(i * 2 - 3) * 40;
      canvas.path(
          palette.accent(),
          say(
              "M%d %dq%d %d %d %dq%d-%d %d-%dz",
              x + side * 40,
              top,
              -side * 20 - 26,
              length / 2,
              -side * 80,
              length,
              side * 100 + 30,
              length / 2,
              side * 80,
              length));
    }
  }

  /** A house on a hill with somebody up late. */
  static void house(Canvas canvas, Palette palette, Dice dice) {
    int base = canvas.height();
    int x = dice.between(240, 330);
    canvas.disc(palette.second(), 600 - x, base * 3 / 10, dice.between(130, 170));
    canvas.half(palette.ink(), 300, base + 120, 330, 0);
    int y = base - 180;
    int lean = dice.sign() * dice.between(12, 30);
    canvas.polygon(
        palette.ink(),
        x - 90,
        y,
        x + 90,
        y,
        x + 84 + lean,
        y - 210,
        x + lean,
        y - 330,
        x - 84 + lean,
        y - 210);
    canvas.polygon(
        palette.ink(),
        x + 84,
        y,
        x + 160,
        y,
        x + 158 + lean,
        y - 120,
        x + 120 + lean,
        y - 180,
        x + 80 + lean,
        y - 120);
    canvas.rect(palette.accent(), x - 50 + lean, y - 190, 34, 56);
    canvas.rect(palette.accent(), x + 12 + lean, y - 190, 34, 56);
    canvas.rect(palette.accent(), x - 20, y - 84, 40, 84);
  }

  /** It drips. */
  static void drips(Canvas canvas, Palette palette, Dice dice) {
    int edge = dice.between(150, 220);
    canvas.rect(palette.accent(), 0, 0, WIDTH, edge);
    for (int i = 0; i < 7; i++) {
      int x = 40 + i * 87;
      int end =
          edge
              + (i % 2 == 0
                  ? dice.between(120, canvas.height() - edge - 120)
                  : dice.between(10, 60));
      canvas.brush(palette.accent(), 58, x, edge - 40, x, end);
    }
    int y = canvas.height() - 130;
    canvas.disc(palette.ink(), 300, y, 96);
    canvas.disc(palette.ground(), 266, y - 16, 22);
    canvas.disc(palette.ground(), 334, y - 16, 22);
    canvas.rect(palette.ink(), 262, y + 60, 76, 70);
  }
}
