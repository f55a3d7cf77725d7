package matinee.web.parts;

import java.util.Locale;
import matinee.recommend.RatingPredictor;

/**
 * How a visitor will probably rate a film, in stars; {@code low} … {@code high} holds two ratings
 * of three.
 */
public record Guess(double stars, double low, double high) {
  /** What the models guess, in the words of pages. */
  public static Guess of(matinee.recommend.Guess guess) {
    return new Guess(
        guess.stars(),
        Math.max(RatingPredictor.LEAST, guess.stars() - guess.spread()),
        Math.min(RatingPredictor.MOST, guess.stars() + guess.spread()));
  }

  /** One decimal: {@code 4.1}. */
  public String text() {
    return String.format(Locale.ROOT, "%.1f", stars);
  }

  /** The spread: {@code 3.6–4.6}. */
  public String range() {
    return String.format(Locale.ROOT, "%.1f–%.1f", low, high);
  }

  /** In words: "you will probably love it". */
  public String words() {
    if (stars >= 4.5) {
      return "you will very probably love it";
    }
    if (stars >= 4) {
      return "you will probably love it";
    }
    if (stars >= 3.5) {
      return "you will probably like it";
    }
    return stars >= 3 ? "you may like it" : "a risk";
  }
}
