package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Outline.say;

import java.util.List;

/** Motifs of adventure: land and sea, and somebody on the way. */
final class Roads {
  static final List<Motif> ALL =
      List.of(
          Roads::peaks,
          Roads::sea,
          Roads::compass,
          Roads::road,
          Roads::temple,
          Roads::island,
          Roads::airship);

  private Roads() {}

  /** Mountains behind mountains. */
  static void peaks(Canvas canvas, Palette palette, Dice dice) {
    int base = canvas.height();
    int top = base - dice.between(400, 480);
    int x = dice.between(220, 380);
    int left = dice.between(10, 130);
    canvas.disc(palette.accent(), dice.between(120, 480), base * 3 / 10, dice.between(80, 140));
    canvas.cut(palette.second(), x, top, "l420 500h-840");
    canvas.cut(palette.ground(), x, top, "l82 96-54-20-28 38-34-42-48 24");
    canvas.cut(palette.ink(), left, base - 260, "l300 260h-600");
    canvas.cut(palette.ink(), left + 390, base - 190, "l300 190h-550");
    canvas.cut(palette.accent(), left, base - 260, "l100 260h-140");
  }

  /** A sail on rows of waves. */
  static void sea(Canvas canvas, Palette palette, Dice dice) {
    int radius = dice.pick(50, 60, 75, 100);
    int level = canvas.height() * 11 / 20;
    int x = dice.between(230, 370);
    canvas.disc(palette.accent(), 600 - x, level - dice.between(90, 190), dice.between(100, 150));
    canvas.cut(palette.ink(), x - 8, level - 370, "v340h-162");
    canvas.cut(palette.second(), x + 10, level - 310, "l110 280h-110");
    canvas.cut(palette.ink(), x - 190, level - 14, "h350l-50 74h-240");
    String[] inks = {palette.second(), palette.ink(), palette.accent(), palette.ink()};
    canvas.dotted(2 * radius);
    for (int i = 0; i < 4; i++) {
      canvas.row(inks[i], 2 * radius, i % 2 * radius - radius, level + 70 + i * radius, 900);
    }
    canvas.solid();
  }

  /** A compass rose. */
  static void compass(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    canvas.disc(palette.second(), 300, y, 265);
    canvas.ring(palette.ground(), 300, y, 215, 6);
    canvas.star(palette.ground(), 300, y, 205, 70, dice.pick(8, 8, 16));
    canvas.turned(dice.between(-18, 18), 300, y);
    canvas.star(palette.ink(), 300, y, 290, 56, 4);
    for (int i = 0; i < 4; i++) {
      canvas.turned(90 * i, 300, y);
      canvas.cut(palette.accent(), 300, y, "v-290l40 250");
      canvas.solid();
    }
    canvas.solid();
    canvas.disc(palette.ground(), 300, y, 20);
  }

  /** A road to the horizon. */
  static void road(Canvas canvas, Palette palette, Dice dice) {
    int horizon = canvas.height() * dice.between(42, 52) / 100;
    int side = dice.sign();
    int end = 300 + side * 60;
    int length = canvas.height() - horizon;
    canvas.disc(palette.accent(), 300 + side * 90, horizon - 40, dice.between(120, 160));
    canvas.rect(palette.ink(), 0, horizon, WIDTH, 900);
    canvas.cut(palette.second(), 0, horizon, say("v-%dl360 0v60", dice.between(20, 160)));
    canvas.polygon(palette.second(), 0, horizon, 0, horizon - dice.between(60, 160), 360, horizon);
    canvas.polygon(
        palette.second(), 600, horizon, 600, horizon - dice.between(60, 130), 330, horizon);
    canvas.cut(
        palette.ground(),
        end - 6,
        horizon,
        say(
            "c%d 60 %d 120 %d %dh300c%d-160 %d-%d %d-%d",
            side * 150,
            -side * 260,
            -150 - side * 20,
            length,
            -side * 190,
            side * 190,
            length - 90,
            -138 + side * 20,
            length));
  }

  /** Steps up to the sun, built by others. */
  static void temple(Canvas canvas, Palette palette, Dice dice) {
    int base = canvas.height();
    int steps = dice.between(4, 6);
    int rise = 330 / steps;
    canvas.star(palette.accent(), 300, base - 400, 230, 150, dice.between(16, 24));
    canvas.disc(palette.ground(), 300, base - 400, 128);
    for (int i = 0; i < steps; i++) {
      int half = 270 - i * 190 / steps;
      int y = base - 40 - (i + 1) * rise;
      canvas.rect(i % 2 == 0 ? palette.ink() : palette.second(), 300 - half, y, 2 * half, rise + 1);
    }
    canvas.cut(
        palette.accent(), 270, base - 40 - steps * rise, say("h60l26 %dh-112", steps * rise));
    canvas.rect(palette.ink(), 0, base - 40, WIDTH, 40);
  }

  /** An island with palms. */
  static void island(Canvas canvas, Palette palette, Dice dice) {
    int level = canvas.height() - dice.between(150, 190);
    canvas.disc(palette.accent(), dice.pick(180, 300, 420), level - 190, dice.between(160, 200));
    canvas.half(palette.ink(), 300, level + 60, 190, 0);
    for (int i = 0; i < 2; i++) {
      int lean = i == 0 ? -dice.between(50, 110) : dice.between(40, 90);
      int x = 290 + i * 40;
      int top = level - 300 - i * 60;
      canvas.stroke(
          palette.ink(),
          22,
          say("M%d %dQ%d %d %d %d", x, level, x, level - 160, x + lean, top),
          "");
      for (int leaf = 0; leaf < 5; leaf++) {
        canvas.turned(leaf * 42 - 174, x + lean, top);
        canvas.cut(palette.ink(), x + lean, top, "q70-50 150 10q-80-6-150-10");
        canvas.solid();
      }
    }
    canvas.rect(palette.second(), 0, level, WIDTH, 400);
    canvas.bar(palette.ground(), 10, 60, level + 50, 330, level + 50);
    canvas.bar(palette.ground(), 10, 280, level + 96, 540, level + 96);
  }

  /** A balloon over the hills. */
  static void airship(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.between(230, 370);
    int y = canvas.height() / 3;
    canvas.half(palette.second(), dice.between(60, 200), canvas.height() + 90, 260, 0);
    canvas.half(palette.ink(), dice.between(380, 520), canvas.height() + 130, 300, 0);
    canvas.cut(palette.ink(), x - 150, y + 90, "l118 190h64l118-190");
    canvas.disc(palette.accent(), x, y, 190);
    canvas.oval(palette.ground(), x, y, 118, 190, 0);
    canvas.oval(palette.accent(), x, y, 46, 190, 0);
    canvas.rect(palette.second(), x - 40, y + 290, 80, 62);
  }
}
