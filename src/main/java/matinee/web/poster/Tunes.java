package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Outline.say;

import java.util.List;

/** Motifs of the musical: rhythm to look at. */
final class Tunes {
  static final List<Motif> ALL =
      List.of(Tunes::keys, Tunes::record, Tunes::bars, Tunes::footlights, Tunes::stave);

  private Tunes() {}

  /** A keyboard, and notes above it. */
  static void keys(Canvas canvas, Palette palette, Dice dice) {
    int top = canvas.height() - 250;
    int struck = dice.between(1, 5);
    canvas.rect(palette.ink(), 0, top, WIDTH, 260);
    for (int i = 0; i < 7; i++) {
      canvas.rect(i == struck ? palette.accent() : palette.ground(), i * 86, top + 8, 80, 260);
    }
    for (int i : new int[] {1, 2, 4, 5, 6}) {
      canvas.rect(palette.ink(), i * 86 - 28, top, 50, 150);
    }
    for (int i = 0; i < 4; i++) {
      int x = 90 + i * 130;
      int y = top - dice.between(70, 220);
      String fill = i % 2 == 0 ? palette.accent() : palette.second();
      canvas.oval(fill, x, y, 52, 40, -20);
      canvas.bar(fill, 13, x + 44, y - 8, x + 44, y - 190);
    }
  }

  /** A record going round. */
  static void record(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.pick(300, 300, 180, 420);
    int y = canvas.middle();
    int sweep = dice.between(0, 3);
    canvas.disc(palette.ink(), x, y, 285);
    for (int radius = 250; radius > 130; radius -= 30) {
      canvas.ring(palette.second(), x, y, radius, 4);
    }
    canvas.quarter(palette.accent(), x, y, 285, sweep);
    canvas.quarter(palette.second(), x, y, 285, sweep + 2);
    canvas.disc(palette.ground(), x, y, dice.between(90, 120));
    canvas.disc(palette.accent(), x, y, 70);
    canvas.disc(palette.ink(), x, y, 14);
  }

  /** Bars of a band playing. */
  static void bars(Canvas canvas, Palette palette, Dice dice) {
    String[] inks = {palette.accent(), palette.ink(), palette.second()};
    int first = dice.between(0, 2);
    for (int i = 0; i < 6; i++) {
      int half = dice.between(60, canvas.height() / 2 - 70);
      int x = 60 + i * 96;
      canvas.brush(inks[(i + first) % 3], 62, x, canvas.middle() - half, x, canvas.middle() + half);
    }
  }

  /** Footlights, and somebody in them. */
  static void footlights(Canvas canvas, Palette palette, Dice dice) {
    int floor = canvas.height() - 70;
    int rays = dice.between(6, 9);
    for (int i = 0; i <= 2 * rays; i += 2) {
      double from = -Math.PI + Math.PI * (i - .5) / (2 * rays);
      String fill = i % 4 == 0 ? palette.accent() : palette.second();
      canvas.wedge(fill, 300, floor, 0, 980, from, from + Math.PI / (2 * rays));
    }
    canvas.half(palette.ground(), 300, floor, dice.between(200, 240), 0);
    canvas.rect(palette.ink(), 0, floor, WIDTH, 100);
    canvas.stand(palette.ink(), dice.pick(Figure.WOMAN, Figure.MAN), 300, floor + 4, 210);
  }

  /** A stave that has begun to dance. */
  static void stave(Canvas canvas, Palette palette, Dice dice) {
    int swing = dice.between(120, 190) * dice.sign();
    int y = canvas.middle();
    for (int i = -2; i <= 2; i++) {
      canvas.stroke(palette.ink(), 8, say("M0 %dq150 %d 300 0t300 0", y + i * 56, swing), "");
    }
    String[] inks = {palette.accent(), palette.second(), palette.accent()};
    for (int i = 0; i < 3; i++) {
      int x = 120 + i * 180;
      int at = y + dice.between(-110, 110);
      canvas.oval(inks[i], x, at, 62, 48, -20);
      canvas.bar(inks[i], 15, x + 52, at - 8, x + 52, at - 230);
      canvas.cut(inks[i], x + 45, at - 230, "q70 20 70 90q-30-30-70-30");
    }
  }
}
