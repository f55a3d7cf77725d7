package matinee.web.poster;

import java.util.Locale;

/**
 * Writes glyphs as path data in whole units, every point relative to the one before, to be short.
 */
final class Pen {
  private final StringBuilder data = new StringBuilder();
  private final double scaleX;
  private final double scaleY;
  private int x;
  private int y;

  /**
   * @param scaleX units for 10,000 grid units across
   * @param scaleY units for 10,000 grid units down
   */
  Pen(int scaleX, int scaleY) {
    this.scaleX = scaleX / 10_000.0;
    this.scaleY = scaleY / 10_000.0;
  }

  String data() {
    return data.toString();
  }

  /** Adds a glyph whose origin is at that point. */
  void draw(String glyph, double left, double top) {
    String[] tokens = glyph.replaceAll("([A-Z])", " $1 ").trim().split(" +");
    int at = 0;
    while (at < tokens.length) {
      char command = tokens[at++].charAt(0);
      switch (command) {
        case 'Z' -> data.append('z');
        case 'H' -> horizontal(left, tokens[at++]);
        case 'V' -> vertical(top, tokens[at++]);
        case 'C' -> {
          data.append('c');
          int[] points = new int[6];
          for (int i = 0; i < 6; i += 2) {
            points[i] = across(left, tokens[at++]);
            points[i + 1] = down(top, tokens[at++]);
          }
          for (int i = 0; i < 6; i += 2) {
            number(points[i] - x);
            number(points[i + 1] - y);
          }
          x = points[4];
          y = points[5];
        }
        case 'A' -> {
          data.append('a');
          number((int) Math.round(Integer.parseInt(tokens[at++]) * scaleX));
          number((int) Math.round(Integer.parseInt(tokens[at++]) * scaleY));
          data.append(
              String.format(Locale.ROOT, " %s %s %s", tokens[at], tokens[at + 1], tokens[at + 2]));
          at += 3;
          move(across(left, tokens[at++]), down(top, tokens[at++]));
        }
        default -> {
          int toX = across(left, tokens[at++]);
          int toY = down(top, tokens[at++]);
          if (command == 'M') {
            data.append('M');
            x = 0;
            y = 0;
          } else {
            data.append('l');
          }
          move(toX, toY);
        }
      }
    }
  }

  private void horizontal(double left, String token) {
    int to = across(left, token);
    data.append('h');
    number(to - x);
    x = to;
  }

  private void vertical(double top, String token) {
    int to = down(top, token);
    data.append('v');
    number(to - y);
    y = to;
  }

  private void move(int toX, int toY) {
    number(toX - x);
    number(toY - y);
    x = toX;
    y = toY;
  }

  private int across(double left, String token) {
    return (int) Math.round(left + Integer.parseInt(token) * scaleX);
  }

  private int down(double top, String token) {
    return (int) Math.round(top + Integer.parseInt(token) * scaleY);
  }

  private void number(int value) {
    if (value >= 0 && Character.isDigit(data.charAt(data.length() - 1))) {
      data.append(' ');
    }
    data.append(value);
  }
}
