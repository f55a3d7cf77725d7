package matinee.web.parts;

import java.util.List;
import java.util.Locale;
import matinee.ratings.Taste;

/**
 * A leaning as a bar to the right or the left of the crowd.
 *
 * @param leaning what it shows
 */
public record Bar(Taste.Leaning leaning) {
  /** How many stars reach the edge. */
  private static final double EDGE = 1;

  private static final int HALF = 100;

  /** A bar for each leaning, in their order. */
  public static List<Bar> of(List<Taste.Leaning> leanings) {
    return leanings.stream().map(Bar::new).toList();
  }

  /** Signed, one decimal, with a true minus: {@code +0.4}. */
  public String text() {
    String text = String.format(Locale.ROOT, "%+.1f", leaning.difference()).replace('-', '−');
    return text.endsWith("0.0") ? "±0.0" : text;
  }

  /** The bar's left end, 0 … 200; the crowd stands at 100. */
  public long start() {
    return leaning.difference() < 0 ? HALF - width() : HALF;
  }

  /** The bar's length, 0 … 100. */
  public long width() {
    return Math.round(HALF * Math.min(1, Math.abs(leaning.difference()) / EDGE));
  }

  /** Whether the member likes these less than the crowd does. */
  public boolean below() {
    return leaning.difference() < 0;
  }
}
