package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Canvas.say;

/** Motifs of adventure and western: land, sea, and somebody on the way. */
final class Roads {
  private Roads() {}

  /** Mountains behind mountains. */
  static void peaks(Canvas canvas, Palette palette, Dice dice) {
    int base = canvas.height();
    canvas.disc(
        palette.accent(), dice.between(140, 460), canvas.height() * 3 / 10, dice.between(90, 140));
    int top = base - dice.between(400, 470);
    int x = dice.between(230, 370);
    canvas.polygon(palette.second(), x, top, x + 420, base, x - 420, base);
    canvas.polygon(
        palette.ground(),
        x,
        top,
        x + 80,
        top + 92,
        x + 28,
        top + 74,
        x,
        top + 112,
        x - 34,
        top + 70,
        x - 82,
        top + 94);
    int left = dice.between(20, 120);
    canvas.polygon(palette.ink(), left, base - 260, left + 300, base, left - 300, base);
    canvas.polygon(palette.ink(), left + 400, base - 190, left + 700, base, left + 150, base);
    canvas.polygon(palette.accent(), left, base - 260, left + 100, base, left - 40, base);
  }

  /** A sail on rows of waves. */
  static void sea(Canvas canvas, Palette palette, Dice dice) {
    int radius = dice.pick(50, 60, 75);
    int level = canvas.height() * 11 / 20;
    int x = dice.between(230, 370);
    canvas.disc(palette.accent(), 600 - x, level - dice.between(90, 190), dice.between(110, 150));
    canvas.polygon(palette.ink(), x - 8, level - 370, x - 8, level - 30, x - 170, level - 30);
    canvas.polygon(palette.second(), x + 10, level - 310, x + 120, level - 30, x + 10, level - 30);
    canvas.polygon(
        palette.ink(),
        x - 190,
        level - 14,
        x + 160,
        level - 14,
        x + 110,
        level + 60,
        x - 130,
        level + 60);
    String[] inks = {palette.second(), palette.ink(), palette.accent(), palette.ink()};
    for (int i = 0; i < 4; i++) {
      int y = level + 50 + i * radius;
      String dash = say(" stroke-linecap=\"round\" stroke-dasharray=\"0 %d\"", 2 * radius);
      canvas.stroke(inks[i], 2 * radius, say("M%d %dH700", i % 2 * radius - radius, y + 20), dash);
      canvas.rect(inks[i], 0, y + 20, WIDTH, canvas.height());
    }
  }

  /** A compass rose. */
  static void compass(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    canvas.disc(palette.second(), 300, y, 265);
    canvas.ring(palette.ground(), 300, y, 215, 6);
    int points = dice.pick(8, 8, 16);
    canvas.star(palette.ground(), 300, y, 205, 70, points);
    canvas.star(palette.ink(), 300, y, 290, 56, 4);
    for (int i = 0; i < 4; i++) {
      double angle = Math.PI / 2 * i;
      canvas.polygon(
          palette.accent(),
          300,
          y,
          300 + (int) Math.round(290 * Math.cos(angle)),
          y + (int) Math.round(290 * Math.sin(angle)),
          300 + (int) Math.round(56 * Math.cos(angle + .785)),
          y + (int) Math.round(56 * Math.sin(angle + .785)));
    }
    canvas.disc(palette.ground(), 300, y, 20);
  }

  /** A road to the horizon. */
  static void road(Canvas canvas, Palette palette, Dice dice) {
    int horizon = canvas.height() * dice.between(42, 52) / 100;
    int side = dice.sign();
    canvas.disc(palette.accent(), 300 + side * 90, horizon - 40, dice.between(120, 160));
    canvas.rect(palette.ink(), 0, horizon, WIDTH, 900);
    canvas.polygon(palette.second(), 0, horizon, 0, horizon - dice.between(60, 160), 360, horizon);
    canvas.polygon(
        palette.second(), 600, horizon, 600, horizon - dice.between(60, 130), 330, horizon);
    int end = 300 + side * 60;
    int foot = canvas.height();
    canvas.path(
        palette.ground(),
        say(
            "M%d %dc%d 60 %d 120 %d %dh300c%d-160 %d-%d %d-%dz",
            end,
            horizon,
            side * 150,
            -side * 260,
            -150 - side * 20,
            foot - horizon,
            -side * 190,
            side * 190,
            foot - horizon - 90,
            -146 + side * 20,
            foot - horizon));
    canvas.disc(palette.accent(), end, horizon - 8, 12);
  }

  /** Table mountains, a cactus, and the sun between. */
  static void desert(Canvas canvas, Palette palette, Dice dice) {
    int ground = canvas.height() - dice.between(120, 170);
    canvas.disc(
        palette.accent(),
        dice.between(240, 400),
        ground - dice.between(60, 200),
        dice.between(140, 185));
    int left = dice.between(-60, 40);
    canvas.polygon(
        palette.second(),
        left,
        ground,
        left + 50,
        ground - 190,
        left + 210,
        ground - 190,
        left + 270,
        ground);
    canvas.polygon(
        palette.second(), 430, ground, 462, ground - 120, 560, ground - 120, 640, ground);
    canvas.rect(palette.ink(), 0, ground, WIDTH, 400);
    int x = dice.pick(140, 430, 470);
    int width = dice.between(34, 46);
    canvas.brush(palette.ink(), width, x, ground + 20, x, ground - 250);
    canvas.brush(
        palette.ink(), width * 3 / 4, x, ground - 90, x + 85, ground - 90, x + 85, ground - 180);
    canvas.brush(
        palette.ink(), width * 3 / 4, x, ground - 130, x - 78, ground - 130, x - 78, ground - 205);
  }

  /** A sheriff's star. */
  static void badge(Canvas canvas, Palette palette, Dice dice) {
    int points = dice.pick(5, 6, 6);
    int y = canvas.middle();
    for (int i = 0; i < 7; i++) {
      canvas.rect(
          i % 2 == 0 ? palette.second() : palette.ground(), i * 90 - 15, 0, 90, canvas.height());
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

  /** Two in the street at noon. */
  static void duel(Canvas canvas, Palette palette, Dice dice) {
    int ground = canvas.height() - 130;
    canvas.disc(palette.accent(), 300, ground - dice.between(150, 250), dice.between(190, 230));
    canvas.rect(palette.second(), 0, ground - 40, WIDTH, 400);
    int near = dice.sign();
    canvas.polygon(
        palette.ink(),
        300 - near * 290,
        canvas.height(),
        300 - near * 90,
        canvas.height(),
        300 - near * 140,
        120,
        300 - near * 215,
        120);
    canvas.polygon(
        palette.ink(),
        300 - near * 290,
        canvas.height(),
        300 - near * 330,
        60,
        300 - near * 190,
        60,
        300 - near * 150,
        canvas.height());
    Shadows.man(canvas, palette.ink(), 300 + near * 110, ground, 210);
  }
}
