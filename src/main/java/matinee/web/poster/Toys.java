package matinee.web.poster;

import static matinee.web.poster.Outline.say;

import java.util.List;

/** Motifs of animation and children's films: shapes at play. */
final class Toys {
  static final List<Motif> ALL =
      List.of(Toys::quilt, Toys::creature, Toys::blocks, Toys::balloons, Toys::shoal, Toys::birds);

  private Toys() {}

  /** A quilt of quarter discs, halves and wedges. */
  static void quilt(Canvas canvas, Palette palette, Dice dice) {
    int top = (canvas.height() - 600) / 2;
    String[] inks = {palette.ink(), palette.accent(), palette.second(), palette.accent()};
    for (int i = 0; i < 16; i++) {
      int x = i % 4 * 150;
      int y = top + i / 4 * 150;
      String fill = inks[dice.between(0, 3)];
      int turn = dice.between(0, 3);
      switch (dice.between(0, 4)) {
        case 0 -> canvas.disc(fill, x + 75, y + 75, 75);
        case 1 ->
            canvas.half(fill, x + 75, y + (turn % 2 == 0 ? 150 : 0), 75, turn % 2 == 0 ? 0 : 2);
        case 2 -> canvas.cut(fill, x, y, turn % 2 == 0 ? "h150v150" : "v150h150");
        default -> {
          int cornerX = turn > 1 ? x + 150 : x;
          int cornerY = turn == 0 || turn == 3 ? y + 150 : y;
          canvas.quarter(fill, cornerX, cornerY, 150, turn);
        }
      }
    }
  }

  /** Somebody small with big eyes. */
  static void creature(Canvas canvas, Palette palette, Dice dice) {
    int width = dice.between(170, 215);
    int head = canvas.height() * 2 / 5;
    int foot = canvas.height() - 70;
    if (dice.oneIn(2)) {
      canvas.cut(
          palette.second(), 300 - width, head, say("l10-%d %d %d", width, width - 40, width / 2));
      canvas.cut(
          palette.second(), 300 + width, head, say("l-10-%d -%d %d", width, width - 40, width / 2));
    } else {
      canvas.disc(palette.second(), 330 - width, head - width + 40, 74);
      canvas.disc(palette.second(), 270 + width, head - width + 40, 74);
    }
    canvas.half(palette.accent(), 300, head, width, 0);
    canvas.rect(palette.accent(), 300 - width, head - 1, 2 * width, foot - head);
    canvas.rect(palette.ink(), 326 - width, foot - 1, 90, 70);
    canvas.rect(palette.ink(), 184 + width, foot - 1, 90, 70);
    eyes(canvas, palette, dice, head);
    canvas.half(palette.ink(), 300, head + 112, dice.between(50, 90), 2);
  }

  private static void eyes(Canvas canvas, Palette palette, Dice dice, int y) {
    int look = dice.between(-14, 14);
    if (dice.oneIn(3)) {
      canvas.disc(palette.ground(), 300, y - 10, 96);
      canvas.disc(palette.ink(), 300 + look, y - 4, 46);
      return;
    }
    canvas.disc(palette.ground(), 218, y - 10, 66);
    canvas.disc(palette.ground(), 382, y - 10, 66);
    canvas.disc(palette.ink(), 218 + look, y - 4, 30);
    canvas.disc(palette.ink(), 382 + look, y - 4, 30);
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
    canvas.cut(palette.accent(), 180 + lean * 2, base - 524, say("h250l%d-136", lean - 125));
  }

  /** Balloons over a hill. */
  static void balloons(Canvas canvas, Palette palette, Dice dice) {
    int knot = canvas.height() - 150;
    String[] inks = {palette.accent(), palette.ink(), palette.second()};
    int[] xs = {150, 300, 440, 225, 375};
    canvas.half(palette.second(), dice.between(220, 380), canvas.height() + 60, 260, 0);
    for (int i = 0; i < 5; i++) {
      int high = i < 3 ? canvas.height() / 4 : canvas.height() * 9 / 20;
      int y = high + dice.between(-40, 40);
      canvas.bar(palette.ink(), 4, xs[i], y, 300, knot);
      canvas.oval(inks[i % 3], xs[i], y, 76, 92, (xs[i] - 300) / 12);
    }
    canvas.rect(palette.ink(), 262, knot, 76, 60);
  }

  /** Fish in the deep, one against the stream. */
  static void shoal(Canvas canvas, Palette palette, Dice dice) {
    int odd = dice.between(2, 5);
    for (int i = 0; i < 8; i++) {
      int x = 170 + i % 2 * 270 + dice.between(-40, 40);
      int y = canvas.height() * (i / 2 + 1) / 5 + i % 2 * 40;
      int size = i == odd ? 190 : dice.between(100, 150);
      String fill = i == odd ? palette.accent() : i % 3 == 0 ? palette.second() : palette.ink();
      canvas.turned(i == odd ? 180 : 0, x, y);
      canvas.stand(fill, Figure.FISH, x, y + size / 2, size);
      canvas.disc(palette.ground(), x + size / 4, y - size / 14, size / 14);
      canvas.solid();
    }
  }

  /** A bird on a wire, and others. */
  static void birds(Canvas canvas, Palette palette, Dice dice) {
    canvas.disc(
        palette.accent(), dice.between(200, 400), canvas.height() * 2 / 5, dice.between(140, 190));
    String[] inks = {palette.ink(), palette.second(), palette.ink(), palette.ink()};
    for (int i = 0; i < 4; i++) {
      int size = dice.between(110, 200);
      canvas.stand(
          inks[i], Figure.BIRD, 120 + i * 120, canvas.height() * (i * 3 % 4 + 2) / 6 + 60, size);
    }
  }
}
