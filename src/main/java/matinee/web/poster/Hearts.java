package matinee.web.poster;

import static matinee.web.poster.Canvas.WIDTH;
import static matinee.web.poster.Canvas.say;

/** Motifs of drama and romance: people, alone or two. */
final class Hearts {
  private Hearts() {}

  /** Two discs that share a part. */
  static void meeting(Canvas canvas, Palette palette, Dice dice) {
    int radius = dice.between(170, 195);
    int apart = dice.between(95, 125);
    int y = canvas.middle();
    boolean across = dice.oneIn(2);
    int dx = across ? apart : 0;
    int dy = across ? 0 : apart;
    canvas.disc(palette.accent(), 300 - dx, y - dy, radius);
    canvas.disc(palette.second(), 300 + dx, y + dy, radius);
    int half = (int) Math.round(Math.sqrt(radius * radius - apart * apart));
    int fromX = across ? 300 : 300 - half;
    int fromY = across ? y - half : y;
    int toX = across ? 0 : 2 * half;
    int toY = across ? 2 * half : 0;
    canvas.path(
        palette.ink(),
        say(
            "M%d %da%d %d 0 0 1 %d %da%d %d 0 0 1 %d %dz",
            fromX, fromY, radius, radius, toX, toY, radius, radius, -toX, -toY));
  }

  /** A heart in two halves. */
  static void heart(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle() - 70;
    int slip = dice.between(0, 60);
    canvas.half(palette.accent(), 180, y, 120, 0);
    canvas.polygon(palette.accent(), 60, y - 1, 300, y - 1, 300, y + 330);
    canvas.half(palette.ink(), 420, y + slip, 120, 0);
    canvas.polygon(palette.ink(), 540, y - 1 + slip, 300, y - 1 + slip, 300, y + 330 + slip);
    canvas.disc(palette.second(), dice.pick(150, 450), y + 40, 44);
  }

  /** A flower with a bent stem. */
  static void flower(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.height() * 2 / 5;
    int petals = dice.pick(6, 8, 10);
    canvas.stroke(
        palette.ink(),
        16,
        say("M300 %dq%d 200 0 %d", y, dice.sign() * 90, canvas.height() - y),
        "");
    canvas.quarter(palette.second(), 310, canvas.height() - 30, 150, 0);
    canvas.quarter(palette.second(), 290, canvas.height() - 100, 120, 3);
    for (int i = 0; i < petals; i++) {
      double angle = 2 * Math.PI * i / petals;
      canvas.oval(
          i % 2 == 0 ? palette.accent() : palette.second(),
          300 + (int) (135 * Math.cos(angle)),
          y + (int) (135 * Math.sin(angle)),
          100,
          470 / petals,
          360 * i / petals);
    }
    canvas.disc(palette.ink(), 300, y, 62);
  }

  /** Two half discs about to meet. */
  static void nearly(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    int shift = dice.between(30, 90);
    canvas.half(palette.accent(), 284, y - shift, dice.between(200, 250), 3);
    canvas.half(palette.ink(), 316, y + shift, dice.between(200, 250), 1);
    canvas.disc(
        palette.second(), 300 + dice.sign() * 170, dice.oneIn(2) ? 120 : canvas.height() - 110, 54);
  }

  /** A house front at night, one window lit. */
  static void window(Canvas canvas, Palette palette, Dice dice) {
    int columns = dice.between(3, 4);
    int gap = WIDTH / columns;
    int rows = canvas.height() / (gap + 30);
    int litColumn = dice.between(0, columns - 1);
    int litRow = dice.between(1, rows - 1);
    canvas.rect(palette.ink(), 0, 0, WIDTH, canvas.height());
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        boolean lit = row == litRow && column == litColumn;
        int x = column * gap + gap / 5;
        int y = row * (gap + 30) + 40;
        canvas.rect(lit ? palette.accent() : palette.second(), x, y, gap * 3 / 5, gap * 4 / 5);
        if (lit) {
          Shadows.man(canvas, palette.ink(), x + gap * 3 / 10, y + gap * 4 / 5 + 14, gap * 7 / 10);
        }
      }
    }
  }

  /** Sun and water. */
  static void horizon(Canvas canvas, Palette palette, Dice dice) {
    int level = canvas.height() * dice.between(50, 60) / 100;
    int x = dice.between(220, 380);
    int radius = dice.between(150, 200);
    canvas.rect(palette.second(), 0, level, WIDTH, 900);
    canvas.half(palette.accent(), x, level, radius, 0);
    for (int i = 0; i < 6; i++) {
      int width = radius * 2 - i * 44;
      canvas.rect(
          i % 2 == 0 ? palette.accent() : palette.ink(),
          x - width / 2 + dice.between(-24, 24),
          level + 22 + i * 38,
          width,
          16);
    }
    canvas.polygon(
        palette.ink(), 0, level, 0, level - dice.between(40, 110), dice.between(120, 240), level);
  }

  /** A slope, and somebody going up. */
  static void slope(Canvas canvas, Palette palette, Dice dice) {
    int side = dice.sign();
    int low = canvas.height() - 120;
    int high = canvas.height() * 2 / 5;
    int left = side > 0 ? low : high;
    int right = side > 0 ? high : low;
    canvas.disc(
        palette.accent(), 300 + side * dice.between(60, 150), high - 60, dice.between(110, 150));
    canvas.polygon(palette.second(), 0, left + 40, 600, right + 130, 600, 900, 0, 900);
    canvas.polygon(palette.ink(), 0, left, 600, right, 600, 900, 0, 900);
    int x = 300 - side * dice.between(40, 120);
    Shadows.man(canvas, palette.ink(), x, left + (right - left) * x / 600 + 12, 150);
  }

  /** A head, and what is in it. */
  static void head(Canvas canvas, Palette palette, Dice dice) {
    int side = dice.sign();
    int y = canvas.height() * 2 / 5;
    int foot = canvas.height();
    canvas.disc(palette.ink(), 300, y, 205);
    canvas.polygon(
        palette.ink(),
        300 + side * 190,
        y - 10,
        300 + side * 262,
        y + 96,
        300 + side * 180,
        y + 110,
        300,
        y + 60);
    canvas.polygon(
        palette.ink(),
        300 + side * 180,
        y + 60,
        300 + side * 190,
        y + 210,
        300 + side * 60,
        y + 230,
        300,
        y + 60);
    canvas.polygon(
        palette.ink(),
        300 - side * 190,
        y + 60,
        300 + side * 80,
        y + 60,
        300 + side * 80,
        foot,
        300 - side * 230,
        foot);
    int inner = dice.between(110, 135);
    switch (dice.between(0, 2)) {
      case 0 -> {
        canvas.disc(palette.accent(), 300 - side * 30, y, inner);
        canvas.disc(palette.second(), 300 - side * 30, y, inner * 2 / 3);
        canvas.disc(palette.ground(), 300 - side * 30, y, inner / 3);
      }
      case 1 -> {
        canvas.half(palette.accent(), 300 - side * 30, y + 20, inner, 0);
        canvas.half(palette.second(), 300 - side * 30, y + 34, inner, 2);
      }
      default -> {
        canvas.rect(palette.accent(), 240 - side * 30, y - 100, 120, 200);
        canvas.disc(palette.ink(), 340 - side * 30, y + 8, 9);
      }
    }
  }

  /** Sheets of paper laid over each other. */
  static void sheets(Canvas canvas, Palette palette, Dice dice) {
    int y = canvas.middle();
    String[] inks = {palette.second(), palette.ink(), palette.accent()};
    for (int i = 0; i < 3; i++) {
      int lean = dice.sign() * dice.between(30, 110);
      int x = 90 + i * 90;
      int top = y - 250 + i * dice.between(50, 80);
      canvas.polygon(
          inks[i],
          x + lean / 2,
          top,
          x + 230,
          top - lean / 3,
          x + 240 - lean / 2,
          top + 340,
          x - 10,
          top + 340 + lean / 3);
    }
    canvas.disc(palette.ground(), 330, y + dice.between(-30, 60), dice.between(50, 76));
  }

  /** An open door, its light, and somebody in it. */
  static void door(Canvas canvas, Palette palette, Dice dice) {
    int x = dice.between(230, 330);
    int floor = canvas.height() * 16 / 25;
    int side = dice.sign();
    canvas.rect(palette.ink(), 0, 0, WIDTH, floor);
    canvas.rect(palette.second(), 0, floor, WIDTH, 900);
    canvas.rect(palette.accent(), x - 75, floor - 320, 150, 320);
    canvas.polygon(
        palette.accent(),
        x - 75,
        floor,
        x + 75,
        floor,
        x + 75 + side * 60 + 90,
        canvas.height(),
        x - 75 + side * 60 - 90,
        canvas.height());
    Shadows.man(canvas, palette.ink(), x, floor, 230);
    canvas.polygon(
        palette.ink(),
        x - 44,
        floor,
        x + 44,
        floor,
        x + side * 60 + 60,
        canvas.height(),
        x + side * 60 - 60,
        canvas.height());
  }

  /** A tree of half discs. */
  static void tree(Canvas canvas, Palette palette, Dice dice) {
    int foot = canvas.height() - 90;
    canvas.rect(palette.ink(), 0, foot, WIDTH, 200);
    canvas.rect(palette.ink(), 284, 260, 32, foot);
    String[] inks = {palette.second(), palette.accent(), palette.second()};
    for (int i = 0; i < 3; i++) {
      canvas.half(inks[i], 300 + dice.between(-46, 46), 210 + i * 125, 130 + i * 48, 0);
    }
    canvas.disc(palette.accent(), dice.pick(95, 505), 110, 48);
  }
}
