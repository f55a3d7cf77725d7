package matinee.web.poster;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Our own capitals: one line each, of straights and arcs, on a grid where a capital is 100 high.
 *
 * <p>In the proportions of the geometric sans-serifs of the 1920s: round letters are circles, E, F,
 * L, P, R and S half as wide. Weight, width and ending are the pen's business, see {@link
 * Lettering}. Marks over letters have no width and stand on the letter before.
 */
final class Alphabet {
  private static final Map<Character, Glyph> GLYPHS = new HashMap<>();

  private Alphabet() {}

  /**
   * A letter's skeleton.
   *
   * @param width from its first to its last point, without side bearing; −1 for a mark
   * @param path SVG path data with the absolute commands M, L, H, V, A, C and Z
   */
  record Glyph(char letter, int width, String path) {
    boolean mark() {
      return width < 0;
    }
  }

  /** The letter's skeleton, or null where there is none. */
  static @Nullable Glyph glyph(char letter) {
    return GLYPHS.get(letter);
  }

  private static void cut(char letter, int width, String path) {
    GLYPHS.put(letter, new Glyph(letter, width, path));
  }

  static {
    cut('A', 84, "M0 100L42 0L84 100M16 64H68");
    cut('B', 58, "M0 47H30A23 23 0 0 0 30 0H0V100H32A26 26 0 0 0 32 47");
    cut('C', 90, "M90 22A50 50 0 1 0 90 78");
    cut('D', 80, "M0 0V100H30A50 50 0 0 0 30 0Z");
    cut('E', 48, "M48 0H0V100H48M0 48H42");
    cut('F', 46, "M46 0H0V100M0 48H40");
    cut('G', 100, "M88 18A50 50 0 1 0 100 54H58");
    cut('H', 70, "M0 0V100M70 0V100M0 48H70");
    cut('I', 0, "M0 0V100");
    cut('J', 34, "M34 0V78A19 19 0 0 1 0 86");
    cut('K', 62, "M0 0V100M58 0L0 56M21 36L62 100");
    cut('L', 44, "M0 0V100H44");
    cut('M', 98, "M0 100L13 0L49 78L85 0L98 100");
    cut('N', 74, "M0 100V0L74 100V0");
    cut('O', 100, "M50 0A50 50 0 1 0 50 100A50 50 0 1 0 50 0Z");
    cut('P', 54, "M0 100V0H28A26 26 0 0 1 28 52H0");
    cut('Q', 100, "M50 0A50 50 0 1 0 50 100A50 50 0 1 0 50 0ZM62 66L98 104");
    cut('R', 58, "M0 100V0H28A26 26 0 0 1 28 52H0M26 52L58 100");
    cut('S', 52, "M48 16C40 -6 4 -6 4 24C4 53 52 45 52 74C52 107 6 107 0 80");
    cut('T', 62, "M0 0H62M31 0V100");
    cut('U', 68, "M0 0V66A34 34 0 0 0 68 66V0");
    cut('V', 80, "M0 0L40 100L80 0");
    cut('W', 118, "M0 0L30 100L59 12L88 100L118 0");
    cut('X', 72, "M2 0L72 100M70 0L0 100");
    cut('Y', 72, "M0 0L36 50L72 0M36 50V100");
    cut('Z', 66, "M2 0H64L0 100H66");
    cut('0', 66, "M33 0A33 50 0 1 0 33 100A33 50 0 1 0 33 0Z");
    cut('1', 22, "M0 18L22 0V100");
    cut('2', 58, "M4 26A26 26 0 1 1 49 44L0 100H58");
    cut('3', 56, "M6 0H52L26 40A30 30 0 1 1 0 80");
    cut('4', 64, "M48 100V0L0 70H64");
    cut('5', 58, "M52 0H14L7 46A31 31 0 1 1 0 84");
    cut('6', 60, "M42 0L5 54M30 40A30 30 0 1 0 30 100A30 30 0 1 0 30 40Z");
    cut('7', 56, "M0 0H56L16 100");
    cut('8', 56, "M28 46A23 23 0 1 0 28 0A23 23 0 1 0 28 46A27 27 0 1 0 28 100A27 27 0 1 0 28 46Z");
    cut('9', 60, "M18 100L55 46M30 0A30 30 0 1 0 30 60A30 30 0 1 0 30 0Z");
    cut('&', 78, "M78 100L17 32A19 19 0 1 1 48 26C40 46 0 48 2 75C6 108 56 106 70 60");
    cut('\'', 4, "M4 0L0 22");
    cut('.', 0, "M0 92V100");
    cut(',', 4, "M4 92L0 112");
    cut(':', 0, "M0 34V42M0 92V100");
    cut('-', 32, "M0 54H32");
    cut('!', 0, "M0 0V70M0 92V100");
    cut('?', 48, "M2 26A23 23 0 1 1 36 44C26 52 25 58 25 70M25 92V100");
    cut('/', 40, "M0 100L40 0");
    cut('+', 48, "M24 30V80M0 55H48");
    cut('(', 18, "M18 -6A80 80 0 0 0 18 106");
    cut(')', 18, "M0 -6A80 80 0 0 1 0 106");
    cut('\u0300', -1, "M8 -16L-10 -34");
    cut('\u0301', -1, "M-8 -16L10 -34");
    cut('\u0302', -1, "M-14 -16L0 -34L14 -16");
    cut('\u0303', -1, "M-16 -20C-6 -36 6 -12 16 -28");
    cut('\u0308', -1, "M-14 -30V-20M14 -30V-20");
    cut('\u030a', -1, "M0 -40A11 11 0 1 0 0 -18A11 11 0 1 0 0 -40Z");
    cut('\u030c', -1, "M-14 -34L0 -16L14 -34");
    cut('\u0327', -1, "M0 104C10 110 8 124 -8 122");
  }
}
