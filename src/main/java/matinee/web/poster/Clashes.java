package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Outline.say;

import java.util.List;

/** Motifs of action: everything at once. */
final class Clashes {
  static final List<Motif> ALL =
      List.of(
          Clashes::burst,
          Clashes::slashes,
          Clashes::chevrons,
          Clashes::speed,
          Clashes::bomb,
          Clashes::runner,
          Clashes::target);

  private Clashes() {}

  /** An explosion. */
  static void burst(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.between(230, 370);
    int y = canvas.middle() + dice.between(-50, 50);
    int points = dice.between(9, 17);
    canvas.star(palette.second(), x, y, 420, dice.between(200, 260), points);
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
      int y = canvas.height() * (i + 1) / bands - 40 + side * 170;
      int thick = 26 + i * 7;
      String fill = i == hot ? palette.accent() : i % 2 == 0 ? palette.ink() : palette.second();
      canvas.cut(fill, 0, y, say("l600 %dv%dl-600 %d", -side * 340, thick, side * 340));
    }
  }

  /** Arrowheads, one after the other. */
  static void chevrons(Canvas canvas, Palette palette, Dice dice) {
    int count = dice.between(4, 6);
    int step = canvas.height() / (count + 1);
    int thick = step * 11 / 20;
    int hot = dice.between(0, count - 1);
    canvas.turned(dice.pick(0, 0, 180), 300, canvas.middle());
    for (int i = 0; i < count; i++) {
      String fill = i == hot ? palette.accent() : i % 2 == 0 ? palette.ink() : palette.second();
      canvas.cut(fill, 300, 30 + i * step, say("l300 200v%dl-300-200-300 200v-%d", thick, thick));
    }
    canvas.solid();
  }

  /** Rings of speed out of a corner. */
  static void speed(Canvas canvas, Palette palette, Dice dice) {
    int turn = dice.between(0, 3);
    int x = turn < 2 ? 0 : WIDTH;
    int y = turn == 1 || turn == 2 ? 0 : canvas.height();
    int step = dice.between(44, 60);
    String[] inks = {palette.ink(), palette.ground(), palette.second(), palette.ground()};
    for (int i = 0; i < 8; i++) {
      canvas.quarter(inks[i % 4], x, y, 590 - i * step, turn);
    }
    canvas.quarter(palette.accent(), x, y, 150, turn);
    int away = canvas.height() - y + (y == 0 ? -120 : 120);
    canvas.disc(palette.accent(), WIDTH - x + (x == 0 ? -110 : 110), away, dice.between(48, 70));
  }

  /** A bomb, and its fuse. */
  static void bomb(Canvas canvas, Palette palette, Dice dice) {
    int side = dice.sign();
    int y = canvas.height() * 3 / 5;
    int sparkX = 300 + side * 225;
    canvas.star(palette.second(), sparkX, y - 330, 120, 50, dice.between(9, 13));
    canvas.star(palette.accent(), sparkX, y - 330, 70, 28, 8);
    canvas.stroke(
        palette.ink(),
        16,
        say("M%d %dq%d-150 %d-160", 300 + side * 100, y - 160, side * 10, side * 120),
        "");
    canvas.disc(palette.ink(), 300, y, 215);
    canvas.turned(side * 35, 300, y);
    canvas.rect(palette.ink(), 248, y - 256, 104, 80);
    canvas.solid();
    canvas.quarter(
        palette.accent(), 300 - side * 20, y - 20, dice.between(110, 140), side > 0 ? 3 : 0);
  }

  /** Somebody running out of a disc. */
  static void runner(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    int rays = dice.between(9, 13);
    for (int i = 0; i < rays; i++) {
      double angle = 2 * Math.PI * i / rays;
      canvas.wedge(
          i % 3 == 0 ? palette.second() : palette.ink(), 300, y, 60, 760, angle, angle + .2);
    }
    canvas.disc(palette.accent(), 300, y, dice.between(180, 210));
    canvas.stand(
        palette.ground(),
        dice.pick(Figure.MAN, Figure.WOMAN, Figure.PLANE, Figure.CAR),
        300,
        y + 150,
        290);
  }

  /** A target, and a hole in it. */
  static void target(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.pick(300, 300, 120, 480);
    int y = canvas.middle();
    String[] inks = {
      palette.ink(), palette.ground(), palette.second(), palette.ground(), palette.accent()
    };
    for (int i = 0; i < 5; i++) {
      canvas.disc(inks[i], x, y, 290 - i * 54);
    }
    int holeX = x + dice.between(-130, 130);
    int holeY = y + dice.between(-170, 170);
    canvas.star(palette.ground(), holeX, holeY, 62, 26, 7);
    canvas.disc(palette.ink(), holeX, holeY, 24);
  }
}
