package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Outline.say;

import java.util.List;

/** Motifs of crime and film noir: somebody in the dark. */
final class Shadows {
  static final List<Motif> ALL =
      List.of(
          Shadows::slicedDisc,
          Shadows::lamplight,
          Shadows::stairs,
          Shadows::shards,
          Shadows::blinds,
          Shadows::lineup,
          Shadows::skyline,
          Shadows::getaway);

  private Shadows() {}

  /** A disc cut into slats that have slipped. */
  static void slicedDisc(Canvas canvas, Palette palette, Dice dice) {
    int slats = dice.between(5, 9);
    int radius = dice.between(205, 250);
    int slat = 2 * radius / slats;
    int hot = dice.between(1, slats - 2);
    for (int i = 0; i < slats; i++) {
      int slip = dice.between(12, 60) * (i % 2 == 0 ? 1 : -1);
      Canvas window = canvas.window(0, canvas.middle() - radius + i * slat, slat - 5);
      String fill = i == hot ? palette.accent() : palette.ink();
      window.disc(fill, 300 + slip, radius - i * slat, radius);
      canvas.close();
    }
  }

  /** A lamp's cone, a coat and a long shadow. */
  static void lamplight(Canvas canvas, Palette palette, Dice dice) {
    int floor = canvas.height() - dice.between(110, 150);
    int lamp = dice.pick(90, 160, 440, 510);
    int man = 300 + (300 - lamp) / 4;
    int shade = man < lamp ? -1 : 1;
    canvas.rect(palette.second(), 0, floor, WIDTH, 400);
    canvas.polygon(
        palette.accent(), lamp - 24, 0, lamp + 24, 0, man + 210, floor, man - 210, floor);
    canvas.oval(palette.accent(), man, floor, 210, 46, 0);
    canvas.cut(palette.ink(), man - 30, floor + 14, say("h60l%d 190h-110", shade * 300));
    canvas.stand(palette.ink(), Figure.MAN, man, floor + 20, dice.between(260, 330));
  }

  /** Stairs, and somebody on them. */
  static void stairs(Canvas canvas, Palette palette, Dice dice) {
    int steps = dice.between(5, 7);
    int side = dice.sign();
    int tread = WIDTH / steps + 1;
    int rise = canvas.height() * 3 / 5 / steps;
    int standing = dice.between(1, steps - 2);
    canvas.disc(palette.accent(), 300 - side * 130, canvas.height() / 3, dice.between(105, 140));
    for (int i = 0; i < steps; i++) {
      int x = side > 0 ? i * tread : WIDTH - (i + 1) * tread;
      int y = canvas.height() - (i + 1) * rise;
      canvas.rect(i % 2 == 0 ? palette.ink() : palette.second(), x, y, tread, canvas.height());
      if (i == standing) {
        canvas.stand(palette.ink(), Figure.MAN, x + tread / 2, y + 1, 190);
      }
    }
  }

  /** Broken glass around one point. */
  static void shards(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.between(200, 400);
    int y = canvas.middle() + dice.between(-80, 80);
    int count = dice.between(9, 15);
    String[] inks = {palette.ink(), palette.ink(), palette.accent(), palette.second()};
    for (int i = 0; i < count; i++) {
      double from = 2 * Math.PI * (i + dice.between(-20, 20) / 100.0) / count;
      double to = from + dice.between(20, 36) / 100.0;
      int near = dice.between(30, 130);
      canvas.wedge(inks[(i + i / 4) % 4], x, y, near, 760, from, to);
    }
  }

  /** The slats of a blind, and somebody behind. */
  static void blinds(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.between(200, 400);
    int step = dice.between(54, 70);
    canvas.disc(palette.accent(), x, canvas.height() * 2 / 5, dice.between(180, 220));
    canvas.stand(palette.ink(), Figure.MAN, 300 + (300 - x) / 3, canvas.height() + 900, 1360);
    for (int y = step / 2; y < canvas.height(); y += step) {
      String fill = y / step % 5 == 2 ? palette.second() : palette.ground();
      canvas.rect(fill, 0, y, WIDTH, 10 + 16 * y / canvas.height());
    }
  }

  /** Five in a row, against the ruler. */
  static void lineup(Canvas canvas, Palette palette, Dice dice) {
    int men = dice.between(4, 5);
    int guilty = dice.between(0, men - 1);
    for (int y = 60; y < canvas.height(); y += 74) {
      canvas.rect(palette.second(), 0, y, WIDTH, 8);
    }
    for (int i = 0; i < men; i++) {
      String fill = i == guilty ? palette.accent() : palette.ink();
      int x = 600 * (2 * i + 1) / (2 * men);
      canvas.stand(fill, Figure.MAN, x, canvas.height(), dice.between(370, 510));
    }
  }

  /** Roofs at night, a moon, and one window. */
  static void skyline(Canvas canvas, Palette palette, Dice dice) {
    int base = canvas.height();
    canvas.disc(palette.accent(), dice.between(170, 430), base / 3, dice.between(110, 150));
    int lit = dice.between(1, 4);
    for (int i = 0; i < 6; i++) {
      int top = base - dice.between(180, 420);
      canvas.rect(i % 2 == 0 ? palette.ink() : palette.second(), i * 100, top, 101, 900);
      if (i == lit) {
        canvas.rect(palette.accent(), i * 100 + 34, top + 50, 32, 46);
      }
    }
    canvas.stand(palette.accent(), Figure.CAR, 300, base, 120);
  }

  /** A car on the run, its lights ahead. */
  static void getaway(Canvas canvas, Palette palette, Dice dice) {
    int road = canvas.height() - dice.between(130, 180);
    for (int i = 0; i < 5; i++) {
      int y = 70 + i * (road - 160) / 5;
      int from = dice.between(0, 220);
      canvas.rect(
          i % 2 == 0 ? palette.second() : palette.accent(), from, y, 600 - from, 30 - i * 4);
    }
    canvas.rect(palette.ink(), 0, road, WIDTH, 400);
    canvas.cut(palette.accent(), 390, road - 62, "l300-90v190");
    canvas.stand(palette.ink(), Figure.CAR, 250, road + 24, 320);
    canvas.disc(palette.ink(), 164, road - 2, 30);
    canvas.disc(palette.ink(), 343, road - 2, 30);
    canvas.bar(palette.ground(), 8, 0, road + 60, 600, road + 60);
  }
}
