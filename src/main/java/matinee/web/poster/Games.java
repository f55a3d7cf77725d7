package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Canvas.say;

/** Motifs of comedy, animation, children's films and musicals: shapes at play. */
final class Games {
  private Games() {}

  /** A face of two eyes and a grin. */
  static void grin(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    canvas.disc(palette.accent(), 300, y, dice.between(255, 285));
    int look = dice.between(-22, 22);
    boolean wink = dice.oneIn(3);
    canvas.disc(palette.ground(), 205, y - 70, 62);
    canvas.disc(palette.ink(), 205 + look, y - 70, 28);
    if (wink) {
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
    canvas.rect(palette.ink(), 0, floor, WIDTH, 200);
    int side = dice.sign();
    String[] inks = {palette.second(), palette.accent(), palette.ink()};
    int x = -20;
    for (int i = 0; i < 4; i++) {
      int span = 230 - i * 38;
      int height = (canvas.height() - 220) * (4 - i) / 4;
      int from = side > 0 ? x : WIDTH - x;
      canvas.stroke(
          palette.ink(),
          5,
          say("M%d %dq%d-%d %d 0", from, floor - 40, side * span / 2, 2 * height, side * span),
          " stroke-dasharray=\"2 16\" stroke-linecap=\"round\"");
      canvas.disc(inks[i % 3], from + side * span / 2, floor - 40 - height, 84 - i * 14);
      x += span;
    }
  }

  /** A field of dots, one of which is not like the others. */
  static void oddOne(Canvas canvas, Palette palette, Dice dice) {
    int gap = dice.pick(100, 120);
    int rows = (canvas.height() - 40) / gap;
    int top = (canvas.height() - (rows - 1) * gap) / 2;
    int oddRow = dice.between(1, rows - 2);
    int columns = 600 / gap;
    int oddX = gap / 2 + gap * dice.between(1, columns - 2);
    for (int row = 0; row < rows; row++) {
      canvas.dots(
          row % 2 == 0 ? palette.ink() : palette.second(),
          gap - 28,
          gap,
          gap / 2,
          600,
          top + row * gap);
    }
    int y = top + oddRow * gap;
    canvas.rect(palette.ground(), oddX - gap / 2, y - gap / 2, gap, gap);
    canvas.disc(palette.accent(), oddX + 8, y + dice.sign() * 16, gap * 3 / 5);
  }

  /** A bowler hat and what is worn beneath. */
  static void gentleman(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle() - 30;
    canvas.half(palette.ink(), 300, y - 60, 150, 0);
    canvas.rect(palette.accent(), 150, y - 92, 300, 34);
    canvas.brush(palette.ink(), 34, 90, y - 46, 510, y - 46);
    if (dice.oneIn(2)) {
      canvas.quarter(palette.ink(), 296, y + 70, 100, 2);
      canvas.quarter(palette.ink(), 304, y + 70, 100, 1);
    } else {
      canvas.disc(palette.second(), 212, y + 60, 56);
      canvas.ring(palette.ink(), 212, y + 60, 58, 14);
      canvas.disc(palette.second(), 388, y + 60, 56);
      canvas.ring(palette.ink(), 388, y + 60, 58, 14);
      canvas.bar(palette.ink(), 14, 270, y + 60, 330, y + 60);
    }
    int tie = y + 270;
    canvas.polygon(palette.accent(), 300, tie, 150, tie - 78, 150, tie + 78);
    canvas.polygon(palette.accent(), 300, tie, 450, tie - 78, 450, tie + 78);
    canvas.disc(palette.ink(), 300, tie, 36);
  }

  /** A quilt of quarter discs, halves and wedges. */
  static void quilt(Canvas canvas, Palette palette, Dice dice) {
    int rows = 4;
    int size = 150;
    int top = (canvas.height() - rows * size) / 2;
    String[] inks = {palette.ink(), palette.accent(), palette.second(), palette.accent()};
    for (int i = 0; i < 16; i++) {
      int x = i % 4 * size;
      int y = top + i / 4 * size;
      String fill = inks[dice.between(0, 3)];
      int turn = dice.between(0, 3);
      switch (dice.between(0, 4)) {
        case 0 -> canvas.disc(fill, x + 75, y + 75, 75);
        case 1 ->
            canvas.half(fill, x + 75, y + (turn % 2 == 0 ? 150 : 0), 75, turn % 2 == 0 ? 0 : 2);
        case 2 ->
            canvas.polygon(
                fill,
                x,
                y + (turn % 2) * 150,
                x + 150,
                y + (turn / 2) * 150,
                x + 75,
                y + 75 + (turn % 2 == 0 ? 75 : -75));
        default ->
            canvas.quarter(
                fill, x + (turn > 1 ? 150 : 0), y + (turn % 3 == 0 ? 150 : 0), 150, turn);
      }
    }
  }

  /** Somebody small with big eyes. */
  static void creature(Canvas canvas, Palette palette, Dice dice) {
    int width = dice.between(170, 215);
    int head = canvas.height() * 2 / 5;
    int foot = canvas.height() - 70;
    if (dice.oneIn(2)) {
      canvas.polygon(
          palette.second(),
          300 - width,
          head,
          300 - width + 10,
          head - width,
          300 - 40,
          head - width / 2);
      canvas.polygon(
          palette.second(),
          300 + width,
          head,
          300 + width - 10,
          head - width,
          300 + 40,
          head - width / 2);
    } else {
      canvas.disc(palette.second(), 300 - width + 30, head - width + 40, 74);
      canvas.disc(palette.second(), 300 + width - 30, head - width + 40, 74);
    }
    canvas.half(palette.accent(), 300, head, width, 0);
    canvas.rect(palette.accent(), 300 - width, head - 1, 2 * width, foot - head);
    canvas.rect(palette.ink(), 300 - width + 26, foot - 1, 90, 70);
    canvas.rect(palette.ink(), 300 + width - 116, foot - 1, 90, 70);
    int eyes = dice.oneIn(3) ? 1 : 2;
    for (int i = 0; i < eyes; i++) {
      int x = 300 + (eyes == 1 ? 0 : i == 0 ? -82 : 82);
      canvas.disc(palette.ground(), x, head - 10, eyes == 1 ? 96 : 66);
      canvas.disc(palette.ink(), x + dice.between(-14, 14), head - 4, eyes == 1 ? 46 : 30);
    }
    canvas.half(palette.ink(), 300, head + 112, dice.between(56, 90), 2);
  }

  /** Toys piled up. */
  static void blocks(Canvas canvas, Palette palette, Dice dice) {
    int base = canvas.height();
    int lean = dice.between(-26, 26);
    canvas.rect(palette.ink(), 120, base - 150, 170, 150);
    canvas.rect(palette.second(), 310, base - 150, 170, 150);
    canvas.disc(palette.ground(), 395, base - 75, 46);
    canvas.half(palette.accent(), 300 + lean, base - 150, 150, 0);
    canvas.half(palette.ground(), 300 + lean, base - 150, 62, 0);
    canvas.rect(palette.ink(), 190 + lean, base - 400, 220, 100);
    canvas.disc(palette.second(), 245 + lean * 2, base - 462, 62);
    canvas.disc(palette.second(), 372 + lean * 2, base - 462, 62);
    canvas.polygon(
        palette.accent(),
        180 + lean * 2,
        base - 524,
        430 + lean * 2,
        base - 524,
        305 + lean * 3,
        base - 660);
  }

  /** Balloons over a hill. */
  static void balloons(Canvas canvas, Palette palette, Dice dice) {
    int knot = canvas.height() - 150;
    canvas.half(palette.second(), dice.between(220, 380), canvas.height() + 60, 260, 0);
    String[] inks = {palette.accent(), palette.ink(), palette.second()};
    int[] xs = {150, 300, 440, 225, 375};
    for (int i = 0; i < 5; i++) {
      int y = (i < 3 ? canvas.height() / 4 : canvas.height() * 9 / 20) + dice.between(-40, 40);
      canvas.bar(palette.ink(), 4, xs[i], y, 300, knot);
      canvas.oval(inks[i % 3], xs[i], y, 76, 92, (xs[i] - 300) / 12);
    }
    canvas.rect(palette.ink(), 262, knot, 76, 60);
  }

  /** A keyboard, and notes above it. */
  static void keys(Canvas canvas, Palette palette, Dice dice) {
    int top = canvas.height() - 250;
    canvas.rect(palette.ink(), 0, top, WIDTH, 260);
    for (int i = 0; i < 7; i++) {
      canvas.rect(i == 2 ? palette.accent() : palette.ground(), i * 86, top + 8, 80, 260);
      if (i % 7 != 3 && i > 0) {
        canvas.rect(palette.ink(), i * 86 - 28, top, 50, 150);
      }
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
    canvas.disc(palette.ink(), x, y, 285);
    for (int radius = 250; radius > 130; radius -= 30) {
      canvas.ring(palette.second(), x, y, radius, 4);
    }
    int sweep = dice.between(0, 3);
    canvas.quarter(palette.accent(), x, y, 285, sweep);
    canvas.quarter(palette.second(), x, y, 285, sweep + 2);
    canvas.disc(palette.ground(), x, y, 104);
    canvas.disc(palette.accent(), x, y, 70);
    canvas.disc(palette.ink(), x, y, 14);
  }

  /** Bars of a band playing. */
  static void bars(Canvas canvas, Palette palette, Dice dice) {
    String[] inks = {palette.accent(), palette.ink(), palette.second()};
    int first = dice.between(0, 2);
    for (int i = 0; i < 6; i++) {
      int half = dice.between(60, canvas.height() / 2 - 70);
      canvas.brush(
          inks[(i + first) % 3],
          62,
          60 + i * 96,
          canvas.middle() - half,
          60 + i * 96,
          canvas.middle() + half);
    }
  }
}
