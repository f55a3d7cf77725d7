package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Outline.say;

import java.util.List;

/** Motifs of horror: something is about to happen. */
final class Frights {
  static final List<Motif> ALL =
      List.of(
          Frights::eye,
          Frights::teeth,
          Frights::claws,
          Frights::house,
          Frights::drips,
          Frights::knife,
          Frights::web);

  private Frights() {}

  /** An eye, wide open. */
  static void eye(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    int iris = dice.between(110, 145);
    canvas.cut(palette.ink(), 0, y, "q300-420 600 0q-300 420-600 0");
    canvas.cut(palette.second(), 46, y, "q254-310 508 0q-254 310-508 0");
    canvas.disc(palette.accent(), 300, y, iris);
    if (dice.oneIn(2)) {
      canvas.oval(palette.ground(), 300, y, 26, iris - 6, 0);
    } else {
      canvas.disc(palette.ground(), 300, y, iris * 3 / 5);
      canvas.stand(palette.accent(), Figure.MAN, 300, y + iris / 2, iris);
    }
    for (int i = 0; i < 3; i++) {
      int x = 180 + i * 120 + dice.between(-20, 20);
      canvas.brush(
          palette.accent(), 16, x, y + 190 - Math.abs(i - 1) * 40, x, y + dice.between(230, 330));
    }
  }

  /** Teeth, above and below. */
  static void teeth(Canvas canvas, Palette palette, Dice dice) {
    int count = dice.between(5, 7);
    int width = WIDTH / count + 1;
    int base = canvas.height();
    canvas.rect(palette.accent(), 0, 0, WIDTH, base);
    for (int i = 0; i < count; i++) {
      canvas.cut(
          palette.ground(),
          i * width,
          0,
          say("h%dl-%d %d", width, width / 2, dice.between(140, 270)));
      canvas.cut(
          palette.ground(),
          i * width,
          base,
          say("h%dl-%d-%d", width, width / 2, dice.between(140, 270)));
    }
    canvas.stand(
        palette.ink(),
        dice.pick(Figure.MAN, Figure.WOMAN, Figure.FISH),
        300,
        canvas.middle() + 90,
        180);
  }

  /** Something has scratched through. */
  static void claws(Canvas canvas, Palette palette, Dice dice) {
    int side = dice.sign();
    canvas.disc(palette.second(), 300, canvas.middle(), 240);
    canvas.disc(palette.ink(), 300, canvas.middle(), dice.between(190, 215));
    for (int i = 0; i < 4; i++) {
      int far = Math.abs(i * 2 - 3);
      int length = canvas.height() - 150 - far * 40;
      canvas.cut(
          palette.accent(),
          150 + i * 95 + side * 40,
          60 + far * 26,
          say(
              "q%d %d %d %dq%d-%d %d-%d",
              -side * 20 - 26,
              length / 2,
              -side * 80,
              length,
              side * 100 + 30,
              length / 2,
              side * 80,
              length));
    }
  }

  /** A house on a hill with somebody up late. */
  static void house(Canvas canvas, Palette palette, Dice dice) {
    int base = canvas.height();
    int x = dice.between(240, 330);
    int y = base - 180;
    int lean = dice.sign() * dice.between(12, 34);
    canvas.disc(palette.second(), 600 - x, base * 3 / 10, dice.between(130, 170));
    canvas.half(palette.ink(), 300, base + 120, 330, 0);
    canvas.polygon(
        palette.ink(),
        x - 90,
        y,
        x + 90,
        y,
        x + 84 + lean,
        y - 210,
        x + lean,
        y - 330,
        x - 84 + lean,
        y - 210);
    canvas.cut(palette.ink(), x + 80, y, say("h80l%d-120-40-60-40 60", lean));
    canvas.rect(palette.accent(), x - 50 + lean, y - 190, 34, 56);
    canvas.rect(
        dice.oneIn(2) ? palette.accent() : palette.second(), x + 12 + lean, y - 190, 34, 56);
    canvas.rect(palette.accent(), x - 20, y - 84, 40, 84);
  }

  /** It drips on a skull. */
  static void drips(Canvas canvas, Palette palette, Dice dice) {
    int edge = dice.between(130, 220);
    canvas.rect(palette.accent(), 0, 0, WIDTH, edge);
    for (int i = 0; i < 7; i++) {
      int x = 40 + i * 87;
      int end = i % 2 == 0 ? dice.between(120, canvas.height() - edge - 180) : dice.between(10, 60);
      canvas.brush(palette.accent(), 58, x, edge - 40, x, edge + end);
    }
    int y = canvas.height() - 150;
    canvas.disc(palette.ink(), 300, y, 104);
    canvas.rect(palette.ink(), 250, y + 60, 100, 80);
    canvas.disc(palette.ground(), 262, y - 6, 28);
    canvas.disc(palette.ground(), 338, y - 6, 28);
    canvas.cut(palette.ground(), 300, y + 22, "l14 30h-28");
    canvas.bar(palette.ground(), 6, 283, y + 90, 283, y + 140);
    canvas.bar(palette.ground(), 6, 317, y + 90, 317, y + 140);
  }

  /** A knife, and one drop. */
  static void knife(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.between(260, 340);
    canvas.disc(palette.second(), 600 - x, canvas.middle(), dice.between(210, 260));
    canvas.turned(dice.between(-24, 24), 300, canvas.middle());
    canvas.rect(palette.ink(), x - 34, -80, 68, 260);
    canvas.rect(palette.accent(), x - 80, 176, 160, 26);
    canvas.cut(palette.ink(), x - 46, 202, say("h92v%dl-92 150", canvas.height() - 520));
    canvas.solid();
    canvas.cut(palette.accent(), 300, canvas.height() - 90, "q46 70 0 76q-46-6 0-76");
  }

  /** A web, and who made it. */
  static void web(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.pick(0, 600, 300);
    int threads = 12;
    StringBuilder rings = new StringBuilder();
    for (int i = 1; i < 6; i++) {
      rings.append(Outline.star(x, 60, i * 140, i * 140, threads, 15));
    }
    canvas.stroke(palette.second(), 7, rings.toString(), "");
    for (int i = 0; i < threads / 2; i++) {
      canvas.turned(15 + i * 30, x, 60);
      canvas.bar(palette.second(), 7, x - 800, 60, x + 800, 60);
      canvas.solid();
    }
    int spider = x == 300 ? 300 : x == 0 ? 340 : 260;
    int y = dice.between(360, 460);
    canvas.bar(palette.ink(), 6, spider, 0, spider, y);
    for (int side = -1; side < 2; side += 2) {
      for (int i = 0; i < 4; i++) {
        canvas.brush(
            palette.ink(),
            10,
            spider,
            y,
            spider + side * 90,
            y - 70 + i * 34,
            spider + side * 120,
            y - 10 + i * 50);
      }
    }
    canvas.disc(palette.ink(), spider, y + 20, 62);
    canvas.disc(palette.accent(), spider, y + 30, 22);
  }
}
