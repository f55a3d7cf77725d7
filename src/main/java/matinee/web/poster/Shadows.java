package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Canvas.say;

/** Motifs of crime, mystery and suspense: somebody in the dark, or nearly nobody. */
final class Shadows {
  private Shadows() {}

  /** A disc cut into slats that have slipped. */
  static void slicedDisc(Canvas canvas, Palette palette, Dice dice) {
    int slats = dice.between(5, 8);
    int radius = dice.between(205, 245);
    int slat = 2 * radius / slats;
    int top = canvas.middle() - radius;
    for (int i = 0; i < slats; i++) {
      int slip = dice.between(12, 58) * (i % 2 == 0 ? 1 : -1);
      Canvas window = canvas.window(0, top + i * slat, slat - 5);
      window.disc(
          i == slats / 2 ? palette.accent() : palette.ink(), 300 + slip, radius - i * slat, radius);
      canvas.close();
    }
  }

  /** A spiral of half circles, and what falls into it. */
  static void spiral(Canvas canvas, Palette palette, Dice dice) {
    int step = dice.between(30, 40);
    int x = dice.between(250, 350);
    StringBuilder data = new StringBuilder(say("M%d %d", x, canvas.middle()));
    int side = dice.sign();
    for (int radius = step / 2; radius < 420; radius += step / 2 + 2) {
      data.append(say("a%d %d 0 0 1 %d 0", radius, radius, side * 2 * radius));
      side = -side;
    }
    canvas.disc(palette.accent(), x, canvas.middle(), 1000);
    canvas.stroke(palette.ink(), step - 12, data.toString(), "");
    canvas.disc(palette.ground(), x, canvas.middle(), step);
    canvas.disc(palette.ink(), x, canvas.middle(), step / 2);
  }

  /** A lamp's cone, a coat and a long shadow. */
  static void lamplight(Canvas canvas, Palette palette, Dice dice) {
    int floor = canvas.height() - dice.between(110, 150);
    int lamp = dice.pick(90, 160, 440, 510);
    int man = 300 + (300 - lamp) / 4;
    canvas.rect(palette.second(), 0, floor, WIDTH, 400);
    canvas.polygon(
        palette.accent(), lamp - 24, 0, lamp + 24, 0, man + 210, floor, man - 210, floor);
    canvas.oval(palette.accent(), man, floor, 210, 46, 0);
    int shade = man < lamp ? -1 : 1;
    canvas.polygon(
        palette.ink(),
        man - 34,
        floor + 12,
        man + 34,
        floor + 12,
        man + shade * 330,
        floor + 200,
        man + shade * 220,
        floor + 200);
    man(canvas, palette.ink(), man, floor + 16, 230);
  }

  /** A keyhole somebody looks through. */
  static void keyhole(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.height() * 2 / 5;
    int radius = dice.between(125, 150);
    canvas.disc(palette.second(), 300, y + 60, 300);
    canvas.disc(palette.ink(), 300, y, radius);
    canvas.polygon(
        palette.ink(), 240, y, 360, y, 420, canvas.height() - 70, 180, canvas.height() - 70);
    canvas.disc(palette.ground(), 300, y, radius * 2 / 3);
    canvas.disc(palette.accent(), 300 + dice.between(-24, 24), y, radius * 2 / 5);
    canvas.disc(palette.ink(), 300, y, radius / 5);
  }

  /** Stairs down, and somebody on them. */
  static void stairs(Canvas canvas, Palette palette, Dice dice) {
    int steps = dice.between(5, 7);
    int side = dice.sign();
    int tread = WIDTH / steps + 1;
    int rise = canvas.height() * 3 / 5 / steps;
    canvas.disc(palette.accent(), 300 - side * 130, canvas.height() / 3, dice.between(105, 140));
    int standing = dice.between(1, steps - 2);
    for (int i = 0; i < steps; i++) {
      int x = side > 0 ? i * tread : WIDTH - (i + 1) * tread;
      int y = canvas.height() - (i + 1) * rise;
      canvas.rect(i % 2 == 0 ? palette.ink() : palette.second(), x, y, tread, canvas.height());
      if (i == standing) {
        man(canvas, palette.ink(), x + tread / 2, y, 150);
      }
    }
  }

  /** Arches in arches, the last one lit. */
  static void arches(Canvas canvas, Palette palette, Dice dice) {
    int step = dice.between(44, 58);
    boolean dark = false;
    int lean = dice.between(-14, 14);
    int x = 300;
    for (int radius = 290; radius > step; radius -= step) {
      String fill = dark ? palette.ground() : radius > 200 ? palette.second() : palette.ink();
      arch(canvas, fill, x, canvas.height() - radius * 9 / 8 + 40, radius);
      dark = !dark;
      x += lean;
    }
    arch(canvas, palette.accent(), x, canvas.height() - 90, 46);
    man(canvas, palette.ink(), x, canvas.height(), 92);
  }

  /** Broken glass around one point. */
  static void shards(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.between(200, 400);
    int y = canvas.middle() + dice.between(-80, 80);
    int count = dice.between(11, 15);
    for (int i = 0; i < count; i++) {
      double from = 2 * Math.PI * (i + dice.between(-20, 20) / 100.0) / count;
      double to = from + dice.between(20, 34) / 100.0;
      String fill = i % 5 == 2 ? palette.accent() : i % 3 == 0 ? palette.second() : palette.ink();
      int near = dice.between(30, 120);
      canvas.polygon(
          fill,
          x + (int) (near * Math.cos(from)),
          y + (int) (near * Math.sin(from)),
          x + (int) (760 * Math.cos(from)),
          y + (int) (760 * Math.sin(from)),
          x + (int) (760 * Math.cos(to)),
          y + (int) (760 * Math.sin(to)));
    }
  }

  /** Slats of a blind, and a light behind. */
  static void blinds(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.between(200, 400);
    canvas.disc(palette.accent(), x, canvas.height() * 2 / 5, dice.between(170, 210));
    man(canvas, palette.ink(), 300 + (300 - x) / 3, canvas.height() + 40, canvas.height() * 2 / 3);
    int step = dice.between(52, 66);
    for (int y = 0; y < canvas.height(); y += step) {
      canvas.rect(
          y / step % 6 == 2 ? palette.second() : palette.ink(),
          0,
          y,
          WIDTH,
          12 + 22 * y / canvas.height());
    }
  }

  /** Somebody in hat and coat, whose feet stand there. */
  static void man(Canvas canvas, String fill, int x, int feet, int height) {
    int unit = height / 10;
    canvas.disc(fill, x, feet - 9 * unit, unit);
    canvas.polygon(
        fill,
        x - 2 * unit,
        feet - 9 * unit - unit / 4,
        x + 2 * unit,
        feet - 9 * unit - unit / 4,
        x + unit,
        feet - 9 * unit - unit / 2,
        x + unit,
        feet - 10 * unit - unit / 4,
        x - unit,
        feet - 10 * unit - unit / 4,
        x - unit,
        feet - 9 * unit - unit / 2);
    canvas.polygon(
        fill,
        x - unit,
        feet - 8 * unit,
        x + unit,
        feet - 8 * unit,
        x + 2 * unit,
        feet,
        x - 2 * unit,
        feet);
  }

  private static void arch(Canvas canvas, String fill, int x, int springing, int radius) {
    canvas.half(fill, x, springing, radius, 0);
    canvas.rect(fill, x - radius, springing - 1, 2 * radius, 900);
  }
}
