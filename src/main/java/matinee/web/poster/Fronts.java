package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;

import java.util.List;

/** Motifs of war: order, and what it is for. */
final class Fronts {
  static final List<Motif> ALL =
      List.of(Fronts::searchlights, Fronts::falling, Fronts::helmet, Fronts::ranks, Fronts::medal);

  private Fronts() {}

  /** Beams looking for something in the sky. */
  static void searchlights(Canvas canvas, Palette palette, Dice dice) {
    int base = canvas.height();
    int[] feet = {80, 300, 520};
    int hot = dice.between(0, 2);
    for (int i = 0; i < 3; i++) {
      int aim = dice.between(60, 540);
      String fill = i == hot ? palette.accent() : palette.second();
      canvas.polygon(fill, feet[i] - 14, base, feet[i] + 14, base, aim + 80, 0, aim - 80, 0);
    }
    for (int i = 0; i < 3; i++) {
      int y = 230 + i * 70 + dice.between(-40, 40);
      canvas.stand(palette.ink(), Figure.PLANE, 130 + i * 165 + dice.between(-20, 20), y, 140);
    }
    canvas.rect(palette.ink(), 0, base - 60, WIDTH, 60);
  }

  /** Things falling, and one that is not falling. */
  static void falling(Canvas canvas, Palette palette, Dice dice) {
    int odd = dice.between(0, 8);
    for (int i = 0; i < 9; i++) {
      int x = 110 + i % 3 * 190;
      int y = canvas.height() * (1 + 2 * (i / 3)) / 6 + (i % 3 == 1 ? 46 : -20);
      if (i == odd) {
        canvas.stand(palette.accent(), Figure.BIRD, x, y + 80, 170);
      } else {
        canvas.cut(palette.ink(), x, y + 70, "q62-60 0-150q-62 90 0 150");
        canvas.cut(palette.second(), x, y - 50, "l34-54h-68");
      }
    }
  }

  /** A helmet on a striped ground. */
  static void helmet(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle() + 30;
    int stripes = dice.between(4, 6);
    for (int i = 0; i < stripes; i++) {
      canvas.rect(palette.second(), 0, y + 60 + i * 56, WIDTH, 26);
    }
    canvas.half(palette.ink(), 300, y, 225, 0);
    canvas.brush(palette.ink(), 40, 56, y + 6, 544, y + 6);
    int x = 300 + dice.between(-70, 70);
    if (dice.oneIn(2)) {
      canvas.star(palette.accent(), x, y - 100, 76, 30, 5);
    } else {
      canvas.disc(palette.accent(), x, y - 100, 46);
      canvas.disc(palette.ground(), x, y - 100, 18);
    }
    canvas.cut(palette.accent(), x - 12, y + 26, "h24l-6 500h-12");
  }

  /** Helmets in rank and file, one of them gone. */
  static void ranks(Canvas canvas, Palette palette, Dice dice) {
    int missing = dice.between(4, 10);
    int rows = canvas.height() / 135;
    for (int i = 0; i < rows * 4; i++) {
      int x = 84 + i % 4 * 144;
      int y = 110 + i / 4 * 135;
      if (i == missing) {
        canvas.disc(palette.accent(), x, y - 30, 44);
      } else {
        canvas.half(i % 2 == 0 ? palette.ink() : palette.second(), x, y, 58, 0);
        canvas.rect(i % 2 == 0 ? palette.ink() : palette.second(), x - 68, y - 1, 136, 14);
      }
    }
  }

  /** A medal on its ribbon. */
  static void medal(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.height() - 230;
    String[] inks = {
      palette.accent(), palette.second(), palette.ink(), palette.second(), palette.accent()
    };
    int width = dice.between(46, 60);
    for (int i = 0; i < 5; i++) {
      canvas.rect(inks[i], 300 + (i * 2 - 5) * width / 2, 0, width, y - 150);
    }
    canvas.star(palette.ink(), 300, y, 200, dice.between(90, 130), dice.pick(5, 8, 10));
    canvas.disc(palette.accent(), 300, y, 74);
    canvas.disc(palette.ground(), 300, y, 30);
  }
}
