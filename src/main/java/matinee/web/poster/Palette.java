package matinee.web.poster;

import java.util.function.UnaryOperator;

/**
 * Four inks that go together, each {@code #rrggbb}.
 *
 * @param ground the paper
 * @param ink for lettering and the weightiest shapes; readable on the ground
 * @param accent what the eye should go to first
 * @param second between the others
 */
record Palette(String ground, String ink, String accent, String second) {

  /** The palette written as four colours with spaces between. */
  static Palette of(String colours) {
    String[] four = colours.split(" ");
    return new Palette(four[0], four[1], four[2], four[3]);
  }

  /** The palette with every ink but the lettering's changed. */
  Palette map(UnaryOperator<String> change) {
    return new Palette(change.apply(ground), ink, change.apply(accent), change.apply(second));
  }

  /** The palette with its two lesser inks exchanged. */
  Palette turned() {
    return new Palette(ground, ink, second, accent);
  }

  /** The WCAG contrast of lettering and ground, 1 … 21. */
  double contrast() {
    double a = luminance(ground);
    double b = luminance(ink);
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  /** Paint mixed: {@code percent} of the other, the rest of the one. */
  static String mix(String one, String other, int percent) {
    StringBuilder mixed = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      int value = (channel(one, i) * (100 - percent) + channel(other, i) * percent) / 100;
      mixed.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
    }
    return mixed.toString();
  }

  /** The same lightness with more colour, or with less where percent is negative. */
  static String saturate(String colour, int percent) {
    int grey = (channel(colour, 0) * 3 + channel(colour, 1) * 6 + channel(colour, 2)) / 10;
    StringBuilder out = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      int wanted = grey + (channel(colour, i) - grey) * (100 + percent) / 100;
      int value = Math.max(0, Math.min(255, wanted));
      out.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
    }
    return out.toString();
  }

  private static int channel(String colour, int index) {
    return Integer.parseInt(colour, 1 + 2 * index, 3 + 2 * index, 16);
  }

  private static double luminance(String colour) {
    double[] weights = {.2126, .7152, .0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double value = channel(colour, i) / 255.0;
      sum += weights[i] * (value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4));
    }
    return sum;
  }
}
