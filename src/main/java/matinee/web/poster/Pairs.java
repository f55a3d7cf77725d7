package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Outline.say;

import java.util.List;

/** Motifs of romance: two, or one too few. */
final class Pairs {
  static final List<Motif> ALL =
      List.of(
          Pairs::meeting,
          Pairs::heart,
          Pairs::flower,
          Pairs::nearly,
          Pairs::rings,
          Pairs::couple,
          Pairs::lips);

  private Pairs() {}

  /** Two discs that share a part. */
  static void meeting(Canvas canvas, Palette palette, Dice dice) {
    int radius = dice.between(165, 195);
    int apart = dice.between(85, 130);
    int half = (int) Math.round(Math.sqrt(radius * radius - apart * apart));
    int y = canvas.middle();
    canvas.turned(dice.pick(0, 90, 45, -45), 300, y);
    canvas.disc(palette.accent(), 300 - apart, y, radius);
    canvas.disc(palette.second(), 300 + apart, y, radius);
    String lens =
        say(
            "a%d %d 0 0 1 0 %da%d %d 0 0 1 0-%d",
            radius, radius, 2 * half, radius, radius, 2 * half);
    canvas.cut(palette.ink(), 300, y - half, lens);
    canvas.solid();
  }

  /** A heart in two halves. */
  static void heart(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle() - 70;
    int slip = dice.between(0, 60);
    canvas.half(palette.accent(), 180, y, 120, 0);
    canvas.cut(palette.accent(), 60, y - 1, "h240v331");
    canvas.half(palette.ink(), 420, y + slip, 120, 0);
    canvas.cut(palette.ink(), 540, y - 1 + slip, "h-240v331");
    canvas.disc(palette.second(), dice.pick(150, 450), y + 40, dice.between(30, 54));
  }

  /** A flower with a bent stem. */
  static void flower(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.height() * 2 / 5;
    int petals = dice.pick(5, 6, 8, 10);
    int stem = canvas.height() - y;
    canvas.stroke(palette.ink(), 16, say("M300 %dq%d 200 0 %d", y, dice.sign() * 90, stem), "");
    canvas.quarter(palette.second(), 310, canvas.height() - 30, 150, 0);
    canvas.quarter(palette.second(), 290, canvas.height() - 100, 120, 3);
    for (int i = 0; i < petals; i++) {
      canvas.turned(360 * i / petals, 300, y);
      canvas.oval(
          i % 2 == 0 ? palette.accent() : palette.second(), 300, y - 135, 470 / petals, 100, 0);
      canvas.solid();
    }
    canvas.disc(palette.ink(), 300, y, 62);
  }

  /** Two half discs about to meet. */
  static void nearly(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    int shift = dice.between(30, 90);
    canvas.half(palette.accent(), 284, y - shift, dice.between(200, 250), 3);
    canvas.half(palette.ink(), 316, y + shift, dice.between(200, 250), 1);
    int spot = dice.oneIn(2) ? 120 : canvas.height() - 110;
    canvas.disc(palette.second(), 300 + dice.sign() * 170, spot, 54);
  }

  /** Two rings, one in the other. */
  static void rings(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    int side = dice.sign();
    int width = dice.between(30, 56);
    canvas.disc(palette.second(), 300, y, 262);
    canvas.ring(palette.ink(), 300 - side * 80, y - 40, 130, width);
    canvas.ring(palette.accent(), 300 + side * 80, y + 40, 130, width);
    canvas.cut(palette.ground(), 300 - side * 80, y - 176, "l46-52-26-34h-40l-26 34");
  }

  /** Two under one lamp, or one moon. */
  static void couple(Canvas canvas, Palette palette, Dice dice) {
    int floor = canvas.height() - dice.between(80, 120);
    int apart = dice.between(44, 120);
    canvas.disc(palette.accent(), 300, floor - 210, dice.between(210, 260));
    canvas.rect(palette.second(), 0, floor, WIDTH, 300);
    canvas.stand(palette.ink(), Figure.MAN, 300 - apart, floor + 10, 320);
    canvas.stand(palette.ink(), Figure.WOMAN, 300 + apart, floor + 10, 300);
  }

  /** Lips. */
  static void lips(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    int open = dice.between(0, 46);
    canvas.disc(palette.second(), 300, y, dice.between(240, 275));
    canvas.cut(
        palette.accent(),
        40,
        y,
        say(
            "q130-150 200-150q40 0 60 30q20-30 60-30q70 0 200 150q-130-%d-260-%dq-130 0-260 %d",
            open, open, open));
    canvas.cut(
        palette.accent(),
        40,
        y,
        say(
            "q130 190 260 190q130 0 260-190q-130 %d-260 %dq-130 0-260-%d",
            open + 20, open + 20, open + 20));
    canvas.stroke(palette.ink(), 8, say("M40 %dq260 %d 520 0", y, open), "");
  }
}
