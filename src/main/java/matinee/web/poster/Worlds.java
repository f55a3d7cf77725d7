package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Outline.say;

import java.util.List;

/** Motifs of science fiction: worlds that are not ours yet. */
final class Worlds {
  static final List<Motif> ALL =
      List.of(
          Worlds::orbits,
          Worlds::bandedSun,
          Worlds::eclipse,
          Worlds::tunnel,
          Worlds::rocket,
          Worlds::saucer,
          Worlds::robot);

  private Worlds() {}

  /** A planet, its rings and its moon. */
  static void orbits(Canvas canvas, Palette palette, Dice dice) {
    stars(canvas, palette, dice);
    int x = dice.between(220, 380);
    int y = canvas.middle() + dice.between(-50, 50);
    int radius = dice.between(110, 175);
    int tilt = dice.sign() * dice.between(8, 36);
    canvas.disc(palette.accent(), x, y, radius);
    canvas.orbit(palette.ink(), x, y, radius + 95, radius / 3, tilt, 16);
    canvas.orbit(palette.second(), x, y, radius + 150, radius / 2, tilt, 8);
    canvas.turned(tilt, x, y);
    canvas.half(palette.accent(), x, y, radius, 0);
    canvas.solid();
    canvas.disc(
        palette.second(),
        x + dice.sign() * (radius + 70),
        y - dice.between(150, 200),
        dice.between(26, 50));
  }

  /** A sun cut into bands over a field of lines. */
  static void bandedSun(Canvas canvas, Palette palette, Dice dice) {
    int horizon = canvas.height() * 3 / 5;
    int lines = dice.between(4, 6);
    canvas.disc(palette.accent(), 300, horizon - dice.between(10, 60), dice.between(190, 235));
    for (int i = 0; i < 6; i++) {
      canvas.rect(palette.ground(), 0, horizon - 150 + i * 34, WIDTH, 3 + i * 4);
    }
    canvas.rect(palette.second(), 0, horizon, WIDTH, 500);
    for (int i = -lines; i <= lines; i++) {
      canvas.bar(palette.ink(), 5, 300 + i * 34, horizon, 300 + i * 220, horizon + 400);
    }
    for (int y = 12; y < 300; y = y * 7 / 4) {
      canvas.rect(palette.ink(), 0, horizon + y, WIDTH, 5);
    }
  }

  /** One disc before another. */
  static void eclipse(Canvas canvas, Palette palette, Dice dice) {
    stars(canvas, palette, dice);
    int side = dice.sign();
    int y = canvas.middle() + dice.between(-60, 40);
    int rise = dice.between(-50, 50);
    canvas.disc(palette.accent(), 300 + side * 30, y, 225);
    canvas.disc(palette.ground(), 300 - side * 45, y - rise, dice.between(195, 212));
    canvas.disc(palette.ink(), 300 - side * 120, y + dice.sign() * 130, dice.between(30, 62));
    canvas.disc(palette.second(), 300 - side * 60, y - 60, dice.between(60, 100));
  }

  /** A gate in a gate in a gate. */
  static void tunnel(Canvas canvas, Palette palette, Dice dice) {
    int corners = dice.pick(4, 5, 6, 8);
    int turn = dice.between(3, 13) * dice.sign();
    String[] inks = {palette.second(), palette.ground(), palette.ink(), palette.ground()};
    for (int i = 0; i < 9; i++) {
      canvas.gon(inks[i % 4], 300, canvas.middle(), 440 - i * 47, corners, 45 + i * turn);
    }
    canvas.disc(palette.accent(), 300, canvas.middle(), 42);
  }

  /** A rocket and its trail. */
  static void rocket(Canvas canvas, Palette palette, Dice dice) {
    stars(canvas, palette, dice);
    int foot = canvas.height() - dice.between(170, 240);
    int x = dice.between(210, 390);
    canvas.disc(palette.second(), 600 - x, canvas.height() / 3, dice.between(120, 200));
    canvas.turned(dice.pick(0, 0, 14, -14), x, foot);
    for (int i = -2; i <= 2; i++) {
      canvas.rect(i == 0 ? palette.accent() : palette.ink(), x + i * 22 - 8, foot, 16, 900);
    }
    canvas.cut(palette.accent(), x, foot - 130, "l110 160h-220");
    canvas.cut(palette.ink(), x, foot + 20, "q-90-170 0-420q90 250 0 420");
    canvas.disc(palette.ground(), x, foot - 220, 17);
    canvas.solid();
  }

  /** A saucer, its beam, and somebody in it. */
  static void saucer(Canvas canvas, Palette palette, Dice dice) {
    stars(canvas, palette, dice);
    int x = dice.between(240, 360);
    int y = dice.between(180, 230);
    int floor = canvas.height() - 80;
    canvas.cut(palette.accent(), x - 60, y, say("h120l130 %dh-380", floor - y));
    canvas.half(palette.second(), x, y - 10, 92, 0);
    canvas.oval(palette.ink(), x, y + 10, 230, 50, 0);
    canvas.dots(palette.accent(), 20, 70, x - 140, x + 145, y + 12);
    canvas.rect(palette.ink(), 0, floor, WIDTH, 100);
    canvas.stand(
        palette.ink(),
        dice.pick(Figure.MAN, Figure.WOMAN, Figure.CAR),
        x,
        floor - dice.between(0, 60),
        150);
  }

  /** A machine that looks back. */
  static void robot(Canvas canvas, Palette palette, Dice dice) {
    int top = canvas.height() * 3 / 10;
    canvas.bar(palette.ink(), 12, 300, top, 300, top - 110);
    canvas.disc(palette.accent(), 300, top - 120, dice.between(22, 34));
    canvas.rect(palette.second(), 96, top + 90, 408, 90);
    canvas.rect(palette.ink(), 150, top, 300, dice.between(250, 280));
    int eye = dice.between(34, 52);
    canvas.disc(palette.accent(), 228, top + 96, eye);
    canvas.disc(dice.oneIn(3) ? palette.second() : palette.accent(), 372, top + 96, eye);
    canvas.disc(palette.ink(), 228, top + 96, eye / 3);
    canvas.disc(palette.ink(), 372, top + 96, eye / 3);
    for (int i = 0; i < 5; i++) {
      canvas.rect(palette.ground(), 214 + i * 38, top + 184, 20, 34);
    }
    canvas.cut(palette.ink(), 190, top + 300, say("h220l80 %dh-380", canvas.height()));
    canvas.disc(palette.accent(), 300, top + 390, 30);
  }

  /** Stars, if there are any that night. */
  static void stars(Canvas canvas, Palette palette, Dice dice) {
    for (int i = 0; i < 9; i++) {
      String fill = i % 3 == 0 ? palette.second() : palette.ink();
      int y = dice.between(30, canvas.height() - 60);
      canvas.disc(fill, dice.between(30, 570), y, dice.between(3, 7));
    }
  }
}
