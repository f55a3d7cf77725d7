package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Outline.say;

import java.util.List;

/** Motifs of drama: somebody, and what is the matter. */
final class Lives {
  static final List<Motif> ALL =
      List.of(
          Lives::window,
          Lives::horizon,
          Lives::slope,
          Lives::head,
          Lives::door,
          Lives::tree,
          Lives::cage,
          Lives::letter,
          Lives::bridge);

  private Lives() {}

  /** A house front at night, one window lit. */
  static void window(Canvas canvas, Palette palette, Dice dice) {
    int columns = dice.between(3, 4);
    int gap = WIDTH / columns;
    int rows = canvas.height() / (gap + 30);
    int lit = dice.between(columns, rows * columns - 1);
    canvas.rect(palette.ink(), 0, 0, WIDTH, canvas.height());
    for (int i = 0; i < rows * columns; i++) {
      int x = i % columns * gap + gap / 5;
      int y = i / columns * (gap + 30) + 40;
      canvas.rect(i == lit ? palette.accent() : palette.second(), x, y, gap * 3 / 5, gap * 4 / 5);
      if (i == lit) {
        Figure who = dice.pick(Figure.MAN, Figure.WOMAN);
        canvas.stand(palette.ink(), who, x + gap * 3 / 10, y + gap * 4 / 5, gap * 7 / 10);
      }
    }
  }

  /** Sun and water. */
  static void horizon(Canvas canvas, Palette palette, Dice dice) {
    int level = canvas.height() * dice.between(46, 60) / 100;
    int x = dice.between(200, 400);
    int radius = dice.between(140, 200);
    canvas.rect(palette.second(), 0, level, WIDTH, 900);
    canvas.half(palette.accent(), x, level, radius, 0);
    for (int i = 0; i < 6; i++) {
      int width = radius * 2 - i * 44;
      String fill = i % 2 == 0 ? palette.accent() : palette.ink();
      canvas.rect(fill, x - width / 2 + dice.between(-24, 24), level + 22 + i * 38, width, 16);
    }
    canvas.cut(
        palette.ink(),
        0,
        level,
        say("v-%dl%d %d", dice.between(40, 60), dice.between(120, 240), 60));
  }

  /** A slope, and somebody going up. */
  static void slope(Canvas canvas, Palette palette, Dice dice) {
    int side = dice.sign();
    int low = canvas.height() - 120;
    int high = canvas.height() * 2 / 5;
    int left = side > 0 ? low : high;
    int right = side > 0 ? high : low;
    canvas.disc(
        palette.accent(), 300 + side * dice.between(60, 150), high - 60, dice.between(100, 150));
    canvas.polygon(palette.ink(), 0, left, 600, right, 600, 900, 0, 900);
    canvas.polygon(palette.second(), 0, left + 90, 600, right + 200, 600, 900, 0, 900);
    int x = 300 - side * dice.between(40, 120);
    Figure who = dice.pick(Figure.MAN, Figure.WOMAN);
    canvas.stand(palette.ink(), who, x, left + (right - left) * x / 600 + 12, 180);
  }

  /** A head, and what is in it. */
  static void head(Canvas canvas, Palette palette, Dice dice) {
    int side = dice.sign();
    int y = canvas.height() * 2 / 5;
    int inner = dice.between(110, 135);
    int x = 300 - side * 30;
    canvas.disc(palette.ink(), 300, y, 205);
    canvas.cut(
        palette.ink(),
        300,
        y - 120,
        say("h%dl0 100 %d 120h%dv120h-%d", side * 190, side * 66, -side * 70, 30));
    canvas.cut(palette.ink(), 300 - side * 190, y + 60, say("h%dv900h%d", side * 280, -side * 320));
    canvas.cut(palette.ink(), 300, y, say("h%dv230h%d", side * 186, -side * 186));
    switch (dice.between(0, 2)) {
      case 0 -> {
        canvas.disc(palette.accent(), x, y, inner);
        canvas.disc(palette.second(), x, y, inner * 2 / 3);
        canvas.disc(palette.ground(), x, y, inner / 3);
      }
      case 1 -> {
        canvas.half(palette.accent(), x, y + 20, inner, 0);
        canvas.half(palette.second(), x, y + 34, inner, 2);
      }
      default -> {
        canvas.rect(palette.accent(), x - 60, y - 100, 120, 200);
        canvas.stand(palette.ink(), Figure.MAN, x, y + 100, 170);
      }
    }
  }

  /** An open door, its light, and somebody in it. */
  static void door(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.between(210, 390);
    int floor = canvas.height() * 16 / 25;
    int lean = dice.sign() * 60;
    int depth = canvas.height() - floor;
    canvas.rect(palette.ink(), 0, 0, WIDTH, floor);
    canvas.rect(palette.second(), 0, floor, WIDTH, 900);
    canvas.rect(palette.accent(), x - 75, floor - 320, 150, 320);
    canvas.cut(palette.accent(), x - 75, floor, say("h150l%d %dh-330", lean + 90, depth));
    canvas.cut(palette.ink(), x - 26, floor, say("h52l%d %dh-120", lean + 34, depth));
    canvas.stand(palette.ink(), dice.pick(Figure.MAN, Figure.WOMAN), x, floor + 2, 260);
  }

  /** A tree of half discs. */
  static void tree(Canvas canvas, Palette palette, Dice dice) {
    int foot = canvas.height() - 90;
    String[] inks = {palette.second(), palette.accent(), palette.second()};
    canvas.disc(palette.accent(), dice.pick(95, 505), 110, 48);
    canvas.rect(palette.ink(), 0, foot, WIDTH, 200);
    canvas.rect(palette.ink(), 284, 260, 32, foot - 250);
    for (int i = 0; i < 3; i++) {
      canvas.half(inks[i], 300 + dice.between(-46, 46), 210 + i * 125, 130 + i * 48, 0);
    }
    canvas.stand(palette.ink(), Figure.MAN, dice.pick(130, 470), foot + 3, 130);
  }

  /** A cage, and a bird out of it. */
  static void cage(Canvas canvas, Palette palette, Dice dice) {
    int side = dice.sign();
    int top = 250;
    int base = canvas.height() - 90;
    canvas.disc(palette.second(), 300, top + 100, dice.between(230, 270));
    for (int i = -3; i <= 3; i++) {
      canvas.bar(palette.ink(), 12, 300 + i * 56, top, 300 + i * 56, base);
    }
    canvas.stroke(palette.ink(), 16, say("M126 %da174 160 0 0 1 348 0", top), "");
    canvas.brush(palette.ink(), 30, 126, base, 474, base);
    canvas.stand(palette.accent(), Figure.BIRD, 300 + side * 120, dice.between(220, 300), 220);
  }

  /** A letter with a seal. */
  static void letter(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle() - 150;
    canvas.turned(dice.between(-14, 14), 300, y + 150);
    canvas.rect(palette.second(), 70, y + 30, 460, 300);
    canvas.rect(palette.ink(), 60, y, 460, 300);
    canvas.cut(palette.ground(), 60, y, "l230 176 230-176v14l-230 180-230-180");
    canvas.disc(palette.accent(), 290, y + 178, dice.between(46, 62));
    canvas.solid();
  }

  /** A bridge, and somebody on it. */
  static void bridge(Canvas canvas, Palette palette, Dice dice) {
    int deck = canvas.height() / 2;
    int spans = dice.pick(2, 3);
    int width = WIDTH / spans;
    canvas.disc(
        palette.accent(),
        dice.between(150, 450),
        deck - dice.between(90, 170),
        dice.between(90, 130));
    canvas.rect(palette.ink(), 0, deck, WIDTH, canvas.height() - deck - 90);
    for (int i = 0; i < spans; i++) {
      int radius = width / 2 - 26;
      canvas.half(palette.ground(), i * width + width / 2, deck + 60 + radius, radius, 0);
      canvas.rect(palette.ground(), i * width + 26, deck + 59 + radius, 2 * radius, 900);
    }
    canvas.rect(palette.second(), 0, canvas.height() - 90, WIDTH, 90);
    canvas.stand(
        palette.ink(), dice.pick(Figure.MAN, Figure.WOMAN), dice.between(120, 480), deck + 3, 150);
  }
}
