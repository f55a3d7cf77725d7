package matinee.web.poster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws words in our {@link Alphabet}.
 *
 * @param weight the pen's width, percent of a capital's height
 * @param width of letters, percent of the alphabet's own
 * @param tracking space between letters, percent of a capital's height
 * @param round whether the pen leaves round ends
 * @param inline the width of a second line of ground in the first, percent; 0 for none
 */
record Lettering(int weight, int width, int tracking, boolean round, int inline) {
  private static final int WORD_SPACE = 42;
  private static final int LEADING = 148;
  private static final int MOST_LETTERS = 52;

  /**
   * Lines broken to fit.
   *
   * @param size a capital's height
   */
  record Setting(List<String> lines, int size) {
    /** From the first line's top to the last line's foot. */
    int height() {
      return top(lines.size() - 1) + size;
    }

    /** From the first line's top to that line's top. */
    int top(int line) {
      return line * size * LEADING / 100;
    }
  }

  /** The title in letters we can draw; empty where most of it is in another script. */
  static String drawable(String title) {
    String upper = Normalizer.normalize(title.toUpperCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder();
    upper
        .replace('’', '\'')
        .replace('·', '-')
        .replace('–', '-')
        .replace('—', '-')
        .replace('⁄', '/')
        .replace("Ø", "O")
        .replace("Æ", "AE")
        .replace("Ł", "L")
        .chars()
        .filter(c -> c == ' ' || Alphabet.glyph((char) c) != null)
        .forEach(c -> kept.append((char) c));
    String drawn = kept.toString().trim().replaceAll(" +", " ");
    return drawn.length() * 2 < title.length() ? "" : shortened(drawn);
  }

  private static String shortened(String title) {
    if (title.length() <= MOST_LETTERS) {
      return title;
    }
    int colon = title.indexOf(": ");
    if (colon > 0 && colon <= MOST_LETTERS) {
      return title.substring(0, colon).replaceAll(" OR$", "");
    }
    int space = title.lastIndexOf(' ', MOST_LETTERS);
    return title.substring(0, space < 0 ? MOST_LETTERS : space) + "...";
  }

  /** The title in the fewest, biggest lines that fit a box, no bigger than {@code most}. */
  Setting fit(String title, int boxWidth, int boxHeight, int most) {
    Setting best = new Setting(List.of(), 0);
    List<String> words = List.of(title.split(" "));
    for (int lines = 1; lines <= Math.min(5, words.size()); lines++) {
      List<String> broken = broken(words, lines);
      int widest = broken.stream().mapToInt(this::length).max().orElse(1);
      int size =
          Math.min(
              Math.min(most, boxWidth * 100 / Math.max(1, widest)),
              boxHeight * 100 / (100 + (lines - 1) * LEADING));
      if (size > best.size()) {
        best = new Setting(broken, size);
      }
    }
    return best;
  }

  /** A line's length where a capital is 100 high. */
  int length(String line) {
    int length = 0;
    for (char letter : line.toCharArray()) {
      length += advance(letter);
    }
    return length - tracking;
  }

  /** The path of a line that starts at x with its capitals' tops at y. */
  String path(String line, int x, int y, int size) {
    Pen pen = new Pen(size * width, size * 100);
    int at = 0;
    int before = 0;
    for (char letter : line.toCharArray()) {
      Alphabet.Glyph glyph = Alphabet.glyph(letter);
      if (glyph != null) {
        int origin = glyph.mark() ? (before + at - tracking) / 2 : at;
        pen.draw(glyph.path(), x + origin * size / 100.0, y);
        before = glyph.mark() ? before : at;
      }
      at += advance(letter);
    }
    return pen.data();
  }

  private int advance(char letter) {
    Alphabet.Glyph glyph = Alphabet.glyph(letter);
    if (glyph == null) {
      return WORD_SPACE * width / 100;
    }
    return glyph.mark() ? 0 : glyph.width() * width / 100 + tracking;
  }

  /** The words in that many lines, no line much longer than the others. */
  private List<String> broken(List<String> words, int lines) {
    int most = words.stream().mapToInt(this::length).max().orElse(0);
    int target = Math.max(most, length(String.join(" ", words)) / lines);
    while (true) {
      List<String> broken = greedy(words, target);
      if (broken.size() <= lines) {
        return broken;
      }
      target += 20;
    }
  }

  private List<String> greedy(List<String> words, int target) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && length(longer) > target) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }
}
