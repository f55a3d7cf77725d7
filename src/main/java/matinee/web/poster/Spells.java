package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Outline.say;

import java.util.List;

/** Motifs of fantasy: worlds that never were. */
final class Spells {
  static final List<Motif> ALL =
      List.of(
          Spells::castle,
          Spells::scales,
          Spells::forest,
          Spells::toadstools,
          Spells::crown,
          Spells::ring);

  private Spells() {}

  /** Towers before the moon. */
  static void castle(Canvas canvas, Palette palette, Dice dice) {
    Worlds.stars(canvas, palette, dice);
    int base = canvas.height();
    canvas.disc(palette.accent(), dice.between(200, 400), base * 2 / 5, dice.between(150, 190));
    int[] heights = {
      dice.between(160, 230), 290, dice.between(370, 430), 250, dice.between(170, 330)
    };
    for (int i = 0; i < heights.length; i++) {
      int x = 70 + i * 98;
      int top = base - heights[i];
      String fill = i % 2 == 0 ? palette.ink() : palette.second();
      int roof = dice.between(80, 150);
      canvas.rect(fill, x, top, 74, heights[i]);
      canvas.cut(fill, x - 12, top, say("l49-%dl49 %d", roof, roof));
      canvas.rect(i % 2 == 0 ? palette.ground() : palette.ink(), x + 29, top + 36, 16, 38);
    }
    canvas.rect(palette.ink(), 0, base - 90, WIDTH, 90);
  }

  /** A skin of scales, and an eye in it. */
  static void scales(Canvas canvas, Palette palette, Dice dice) {
    int radius = dice.pick(100, 150);
    int eye = dice.between(2, 3);
    canvas.dotted(2 * radius);
    for (int row = 0; row * radius / 2 < canvas.height() + radius; row++) {
      int x = row % 2 * radius - radius;
      int y = row * radius / 2;
      String skin = row % 4 < 2 ? palette.second() : palette.ink();
      canvas.row(skin, 2 * radius - 6, x, y, 700 + radius);
      canvas.row(palette.ground(), radius * 4 / 3 - 6, x, y, 700 + radius);
    }
    canvas.solid();
    int y = radius / 2 * (2 * eye + 2);
    canvas.disc(palette.accent(), 300, y, radius + 24);
    canvas.oval(palette.ink(), 300, y, 24, radius, 0);
  }

  /** Light between trunks, and somebody in it. */
  static void forest(Canvas canvas, Palette palette, Dice dice) {
    canvas.disc(palette.accent(), 300, canvas.height() * 9 / 20, dice.between(150, 195));
    for (int i = 0; i < 8; i++) {
      int width = dice.between(26, 54);
      int x = i * 80 + dice.between(-18, 10);
      String fill = i % 3 == 1 ? palette.second() : palette.ink();
      canvas.cut(fill, x, 0, say("h%dl16 %dh-%d", width, canvas.height(), width + 32));
      int y = dice.between(120, 300);
      canvas.bar(fill, 12, x + width / 2, y, x + width / 2 + dice.sign() * 80, y - 90);
    }
    canvas.rect(palette.ink(), 0, canvas.height() - 46, WIDTH, 46);
    canvas.stand(
        palette.ink(),
        dice.pick(Figure.MAN, Figure.WOMAN, Figure.HORSE),
        300,
        canvas.height() - 44,
        150);
  }

  /** Toadstools, one of them lived in. */
  static void toadstools(Canvas canvas, Palette palette, Dice dice) {
    int base = canvas.height() - 60;
    int side = dice.sign();
    int big = 300 - side * 70;
    int small = 300 + side * 190;
    canvas.rect(palette.second(), 0, base, WIDTH, 100);
    canvas.cut(palette.ink(), big - 60, base + 10, "l20-310h80l20 310");
    canvas.half(palette.accent(), big, base - 280, dice.between(185, 215), 0);
    canvas.disc(palette.ground(), big - 80, base - 360, 34);
    canvas.disc(palette.ground(), big + 40, base - 400, 44);
    canvas.disc(palette.ground(), big + 110, base - 320, 24);
    canvas.half(palette.ground(), big, base - 40, 30, 0);
    canvas.rect(palette.ground(), big - 30, base - 41, 60, 51);
    canvas.cut(palette.ink(), small - 30, base + 10, "l10-150h40l10 150");
    canvas.half(palette.second(), small, base - 130, 96, 0);
  }

  /** A crown nobody wears. */
  static void crown(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle() + 110;
    canvas.star(palette.second(), 300, y - 90, 420, dice.between(240, 300), dice.between(14, 20));
    canvas.cut(palette.ink(), 90, y, "l-30-260 130 120 110-200 110 200 130-120-30 260");
    canvas.rect(palette.accent(), 90, y + 16, 420, 56);
    canvas.disc(palette.accent(), 300, y - 300, 34);
    canvas.disc(palette.accent(), 60, y - 280, 26);
    canvas.disc(palette.accent(), 540, y - 280, 26);
    canvas.dots(palette.ground(), 30, 84, 132, 480, y + 44);
  }

  /** A ring, and the fire around it. */
  static void ring(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    int flames = dice.between(9, 15);
    canvas.star(palette.second(), 300, y, 300, 200, flames);
    canvas.star(palette.ink(), 300, y, 245, 190, flames * 2);
    canvas.disc(palette.ground(), 300, y, 172);
    canvas.ring(palette.accent(), 300, y, 128, dice.between(30, 54));
    canvas.stand(palette.ink(), Figure.MAN, 300, y + 76, 150);
  }
}
