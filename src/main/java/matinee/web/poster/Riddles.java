package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Outline.say;

import java.util.List;

/** Motifs of mystery and suspense: what one sees without knowing. */
final class Riddles {
  static final List<Motif> ALL =
      List.of(
          Riddles::spiral,
          Riddles::keyhole,
          Riddles::arches,
          Riddles::magnifier,
          Riddles::clock,
          Riddles::crosshair);

  private Riddles() {}

  /** A spiral of half circles, and what falls into it. */
  static void spiral(Canvas canvas, Palette palette, Dice dice) {
    int step = dice.between(44, 62);
    int x = dice.between(240, 360);
    int side = dice.sign();
    StringBuilder data = new StringBuilder(say("M%d %d", x, canvas.middle()));
    int direction = side;
    for (int radius = step / 2; radius < 620; radius += step / 2) {
      data.append(
          say("a%d %d 0 0 %d %d 0", radius, radius, side > 0 ? 1 : 0, direction * 2 * radius));
      direction = -direction;
    }
    canvas.rect(palette.accent(), 0, 0, WIDTH, canvas.height());
    canvas.stroke(palette.ink(), step * 2 / 5, data.toString(), "");
    canvas.stand(
        palette.ground(), Figure.MAN, x + side * step / 2, canvas.middle() + step, 3 * step);
  }

  /** A keyhole somebody looks through. */
  static void keyhole(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.height() * 2 / 5;
    int radius = dice.between(125, 150);
    int foot = canvas.height() - dice.between(50, 110) - y;
    canvas.disc(palette.second(), 300, y + 60, dice.between(260, 320));
    canvas.disc(palette.ink(), 300, y, radius);
    canvas.cut(palette.ink(), 240, y, say("h120l60 %dh-240", foot));
    canvas.disc(palette.ground(), 300, y, radius * 2 / 3);
    canvas.disc(palette.accent(), 300 + dice.between(-24, 24), y, radius * 2 / 5);
    canvas.disc(palette.ink(), 300, y, radius / 5);
  }

  /** Arches in arches, somebody in the last. */
  static void arches(Canvas canvas, Palette palette, Dice dice) {
    int step = dice.between(44, 58);
    int lean = dice.between(-14, 14);
    int x = 300;
    boolean gap = false;
    for (int radius = 290; radius > step; radius -= step) {
      String fill = gap ? palette.ground() : radius > 200 ? palette.second() : palette.ink();
      arch(canvas, fill, x, canvas.height() - radius * 9 / 8 + 40, radius);
      gap = !gap;
      x += lean;
    }
    arch(canvas, palette.accent(), x, canvas.height() - 100, 48);
    canvas.stand(palette.ink(), Figure.MAN, x, canvas.height() + 4, 124);
  }

  /** A glass, and what it finds. */
  static void magnifier(Canvas canvas, Palette palette, Dice dice) {
    int side = dice.sign();
    int x = 300 - side * 40;
    int y = canvas.height() * 2 / 5;
    canvas.dots(palette.second(), 26, 75, 38, 600, 60);
    canvas.dots(palette.second(), 26, 75, 38, 600, canvas.height() - 60);
    canvas.brush(palette.ink(), 58, x + side * 130, y + 150, x + side * 250, y + 300);
    canvas.disc(palette.ink(), x, y, 215);
    canvas.disc(palette.ground(), x, y, 176);
    canvas.path(palette.ink(), say("M%d %dq140-190 280 0q-140 190-280 0z", x - 140, y));
    canvas.disc(palette.accent(), x + dice.between(-26, 26), y, 70);
    canvas.disc(palette.ink(), x, y, 28);
  }

  /** A clock that runs out. */
  static void clock(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    int hour = dice.between(0, 11);
    canvas.disc(palette.ink(), 300, y, 262);
    canvas.wedge(palette.accent(), 300, y, 0, 226, -Math.PI / 2 - hour * .3 - .7, -Math.PI / 2);
    for (int i = 0; i < 12; i++) {
      canvas.wedge(
          palette.ground(), 300, y, 196, 232, i * Math.PI / 6 - .04, i * Math.PI / 6 + .04);
    }
    canvas.bar(palette.ground(), 22, 300, y + 30, 300, y - 180);
    double angle = -Math.PI / 2 - hour * .3 - .7;
    canvas.bar(
        palette.ground(),
        22,
        300,
        y,
        300 + (int) (150 * Math.cos(angle)),
        y + (int) (150 * Math.sin(angle)));
    canvas.disc(palette.accent(), 300, y, 26);
  }

  /** Somebody seen through a sight. */
  static void crosshair(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.between(230, 370);
    int y = canvas.middle() - 20;
    canvas.rect(palette.ink(), 0, 0, WIDTH, canvas.height());
    canvas.disc(palette.accent(), x, y, 235);
    canvas.stand(
        palette.ink(),
        dice.pick(Figure.MAN, Figure.WOMAN, Figure.CAR),
        x + dice.between(-50, 50),
        y + 150,
        270);
    canvas.ring(palette.second(), x, y, 150, 8);
    canvas.bar(palette.ink(), 8, x - 300, y, x + 300, y);
    canvas.bar(palette.ink(), 8, x, y - 300, x, y + 300);
    canvas.ring(palette.second(), x, y, 246, 14);
  }

  private static void arch(Canvas canvas, String fill, int x, int springing, int radius) {
    canvas.half(fill, x, springing, radius, 0);
    canvas.rect(fill, x - radius, springing - 1, 2 * radius, 900);
  }
}
