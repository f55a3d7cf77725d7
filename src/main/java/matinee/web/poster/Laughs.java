package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Outline.say;

import java.util.List;

/** Motifs of comedy: shapes that do not behave. */
final class Laughs {
  static final List<Motif> ALL =
      List.of(
          Laughs::grin,
          Laughs::bounce,
          Laughs::oddOne,
          Laughs::gentleman,
          Laughs::duck,
          Laughs::cheers);

  private Laughs() {}

  /** A face of two eyes and a grin. */
  static void grin(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    int look = dice.between(-22, 22);
    canvas.disc(palette.accent(), 300, y, dice.between(255, 285));
    canvas.disc(palette.ground(), 205, y - 70, 62);
    canvas.disc(palette.ink(), 205 + look, y - 70, 28);
    if (dice.oneIn(3)) {
      canvas.half(palette.ink(), 395, y - 60, 58, 0);
    } else {
      canvas.disc(palette.ground(), 395, y - 70, 62);
      canvas.disc(palette.ink(), 395 + look, y - 70, 28);
    }
    canvas.half(palette.ink(), 300, y + 46, 165, 2);
    canvas.half(palette.ground(), 300, y + 46, dice.between(90, 120), 2);
    canvas.rect(palette.ink(), 135, y + 44, 330, dice.between(8, 26));
  }

  /** A ball bouncing through. */
  static void bounce(Canvas canvas, Palette palette, Dice dice) {
    int floor = canvas.height() - 100;
    int side = dice.sign();
    String[] inks = {palette.second(), palette.accent(), palette.ink()};
    String dashes = " stroke-dasharray=\"2 16\" stroke-linecap=\"round\"";
    int x = -20;
    canvas.rect(palette.ink(), 0, floor, WIDTH, 200);
    for (int i = 0; i < 4; i++) {
      int span = 230 - i * 38;
      int height = (canvas.height() - 220) * (4 - i) / 4;
      int from = side > 0 ? x : WIDTH - x;
      String leap =
          say("M%d %dq%d-%d %d 0", from, floor - 40, side * span / 2, 2 * height, side * span);
      canvas.stroke(palette.ink(), 5, leap, dashes);
      canvas.disc(inks[i % 3], from + side * span / 2, floor - 40 - height, 84 - i * 14);
      x += span;
    }
  }

  /** A field of dots, one of which is not like the others. */
  static void oddOne(Canvas canvas, Palette palette, Dice dice) {
    int gap = dice.pick(100, 120, 150);
    int rows = (canvas.height() - 40) / gap;
    int top = (canvas.height() - (rows - 1) * gap) / 2;
    int x = gap / 2 + gap * dice.between(1, 600 / gap - 2);
    int y = top + gap * dice.between(1, rows - 2);
    canvas.dotted(gap);
    for (int row = 0; row < rows; row++) {
      String fill = row % 2 == 0 ? palette.ink() : palette.second();
      canvas.row(fill, gap - 28, gap / 2, top + row * gap, 600);
    }
    canvas.solid();
    canvas.rect(palette.ground(), x - gap / 2, y - gap / 2, gap, gap);
    canvas.disc(palette.accent(), x + 8, y + dice.sign() * 16, gap * 3 / 5);
  }

  /** A bowler hat and what is worn beneath. */
  static void gentleman(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle() - 30;
    canvas.half(palette.ink(), 300, y - 60, 150, 0);
    canvas.rect(palette.accent(), 150, y - 92, 300, 34);
    canvas.brush(palette.ink(), 34, 90, y - 46, 510, y - 46);
    if (dice.oneIn(2)) {
      canvas.quarter(palette.ink(), 296, y + 50, 110, 2);
      canvas.quarter(palette.ink(), 304, y + 50, 110, 1);
    } else {
      canvas.disc(palette.second(), 212, y + 60, 56);
      canvas.ring(palette.ink(), 212, y + 60, 58, 14);
      canvas.disc(palette.second(), 388, y + 60, 56);
      canvas.ring(palette.ink(), 388, y + 60, 58, 14);
      canvas.bar(palette.ink(), 14, 270, y + 60, 330, y + 60);
    }
    canvas.cut(palette.accent(), 300, y + 250, "l150-78v156l-150-78-150-78v156");
    canvas.disc(palette.ink(), 300, y + 250, 36);
  }

  /** A duck in the bath. */
  static void duck(Canvas canvas, Palette palette, Dice dice) {
    int level = canvas.height() - dice.between(130, 180);
    int side = dice.sign();
    int head = 300 + side * 110;
    canvas.half(palette.accent(), 300, level - 140, 220, 2);
    canvas.quarter(palette.accent(), 300 - side * 80, level - 140, 140, side > 0 ? 3 : 0);
    canvas.disc(palette.accent(), head, level - 250, 130);
    canvas.half(palette.ink(), head + side * 122, level - 236, 50, side > 0 ? 1 : 3);
    canvas.disc(palette.ground(), head + side * 40, level - 290, 28);
    canvas.disc(palette.ink(), head + side * 48, level - 290, 13);
    canvas.rect(palette.second(), 0, level + 20, WIDTH, 300);
    canvas.dots(palette.second(), 100, 100, 0, 650, level + 20);
    canvas.ring(palette.ink(), 300 - side * 210, dice.between(80, 150), dice.between(30, 50), 8);
    canvas.ring(palette.ink(), 300 - side * 130, dice.between(180, 230), 22, 6);
  }

  /** Two glasses that meet. */
  static void cheers(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.height() / 4 + dice.between(-20, 40);
    for (int side = -1; side < 2; side += 2) {
      canvas.turned(side * dice.between(8, 16), 300 + side * 150, y + 200);
      canvas.cut(palette.ink(), 300 + side * 150 - 135, y, "h270l-135 210");
      canvas.cut(
          side > 0 ? palette.accent() : palette.second(),
          300 + side * 150 - 96,
          y + 34,
          "h192l-96 150");
      canvas.rect(palette.ink(), 300 + side * 150 - 9, y + 190, 18, 250);
      canvas.rect(palette.ink(), 300 + side * 150 - 80, y + 430, 160, 22);
      canvas.solid();
    }
    canvas.star(palette.accent(), 300, y - 60, 86, 30, dice.between(7, 11));
  }
}
