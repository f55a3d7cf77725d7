package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;

import java.util.List;

/** Motifs of the western: sun, dust and distance. */
final class Plains {
  static final List<Motif> ALL =
      List.of(Plains::desert, Plains::badge, Plains::duel, Plains::rider, Plains::wheel);

  private Plains() {}

  /** Table mountains, a cactus, and the sun between. */
  static void desert(Canvas canvas, Palette palette, Dice dice) {
    int floor = canvas.height() - dice.between(120, 170);
    int x = dice.pick(140, 430, 470);
    int width = dice.between(34, 46);
    canvas.disc(
        palette.accent(),
        dice.between(240, 400),
        floor - dice.between(60, 200),
        dice.between(140, 185));
    canvas.cut(palette.second(), dice.between(-60, 40), floor, "l50-190h160l60 190");
    canvas.cut(palette.second(), 430, floor, "l32-120h98l80 120");
    canvas.rect(palette.ink(), 0, floor, WIDTH, 400);
    canvas.brush(palette.ink(), width, x, floor + 20, x, floor - 250);
    canvas.brush(
        palette.ink(), width * 3 / 4, x, floor - 90, x + 85, floor - 90, x + 85, floor - 180);
    canvas.brush(
        palette.ink(), width * 3 / 4, x, floor - 130, x - 78, floor - 130, x - 78, floor - 205);
  }

  /** A sheriff's star. */
  static void badge(Canvas canvas, Palette palette, Dice dice) {
    int points = dice.pick(5, 6, 6);
    int y = canvas.middle();
    for (int i = 0; i < 7; i += 2) {
      canvas.rect(palette.second(), i * 90 - 15, 0, 90, canvas.height());
    }
    canvas.star(palette.ink(), 300, y, 245, points == 5 ? 110 : 140, points);
    for (int i = 0; i < points; i++) {
      double angle = 2 * Math.PI * i / points - Math.PI / 2;
      canvas.disc(
          palette.ink(),
          300 + (int) (245 * Math.cos(angle)),
          y + (int) (245 * Math.sin(angle)),
          30);
    }
    canvas.disc(palette.accent(), 300, y, 78);
    canvas.disc(palette.ink(), 300 + dice.between(-40, 40), y + dice.between(-40, 40), 20);
  }

  /** Two in the street at noon, one of them near. */
  static void duel(Canvas canvas, Palette palette, Dice dice) {
    int floor = canvas.height() - 130;
    int near = dice.sign();
    canvas.disc(palette.accent(), 300, floor - dice.between(150, 250), dice.between(190, 230));
    canvas.rect(palette.second(), 0, floor - 40, WIDTH, 400);
    canvas.stand(palette.ink(), Figure.MAN, 300 + near * 120, floor + 10, 210);
    canvas.stand(
        palette.ink(), Figure.MAN, 300 - near * 150, canvas.height() + 300, canvas.height() + 200);
  }

  /** A rider before the sun. */
  static void rider(Canvas canvas, Palette palette, Dice dice) {
    int floor = canvas.height() - dice.between(100, 150);
    int bands = dice.between(3, 5);
    for (int i = 0; i < bands; i++) {
      canvas.disc(i % 2 == 0 ? palette.accent() : palette.second(), 300, floor, 300 - i * 56);
    }
    canvas.rect(palette.ink(), 0, floor, WIDTH, 300);
    canvas.stand(
        palette.ink(),
        Figure.HORSE,
        300 + dice.between(-60, 60),
        floor + 8,
        dice.between(220, 280));
  }

  /** A wagon's wheel. */
  static void wheel(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.pick(300, 200, 400);
    int y = canvas.height() - 280;
    int spokes = dice.pick(5, 6, 7);
    canvas.disc(palette.accent(), 600 - x, 150, dice.between(90, 120));
    canvas.rect(palette.second(), 0, canvas.height() - 90, WIDTH, 100);
    canvas.ring(palette.ink(), x, y, 220, 44);
    for (int i = 0; i < spokes; i++) {
      double angle = Math.PI * i / spokes + .2;
      int dx = (int) (210 * Math.cos(angle));
      int dy = (int) (210 * Math.sin(angle));
      canvas.bar(palette.ink(), 20, x - dx, y - dy, x + dx, y + dy);
    }
    canvas.disc(palette.accent(), x, y, 60);
    canvas.disc(palette.ink(), x, y, 20);
  }
}
