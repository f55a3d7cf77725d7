package matinee.ratings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A rating: half a star to five stars, in halves.
 *
 * @param halves 1 … 10
 */
public record Stars(int halves) {
  private static final List<String> WORDS = List.of("", "one", "two", "three", "four", "five");

  public Stars {
    if (halves < 1 || halves > 10) {
      throw new IllegalArgumentException("Half stars run from 1 to 10, not " + halves);
    }
  }

  /** Every rating there is, ascending. */
  public static List<Stars> scale() {
    return IntStream.rangeClosed(1, 10).mapToObj(Stars::new).toList();
  }

  /**
   * The rating of that form value ({@code 0.5}, {@code 1} … {@code 4.5}, {@code 5}), if it is one.
   */
  public static Optional<Stars> of(@Nullable String value) {
    return scale().stream()
        .filter(stars -> stars.value().equals(value) || stars.decimal().equals(value))
        .findFirst();
  }

  /** The rating in stars, 0.5 … 5. */
  public float number() {
    return halves / 2f;
  }

  /** As forms write it: {@code 4}, {@code 4.5}. */
  public String value() {
    return halves % 2 == 0 ? String.valueOf(halves / 2) : decimal();
  }

  /** As people read it: {@code 4½ ★}. */
  public String text() {
    String whole = halves < 2 ? "" : String.valueOf(halves / 2);
    return whole + (halves % 2 == 0 ? "" : "½") + " ★";
  }

  /** As people say it: "four and a half stars". */
  public String words() {
    if (halves == 1) {
      return "half a star";
    }
    String whole = WORDS.get(halves / 2);
    return whole + (halves % 2 == 0 ? "" : " and a half") + (halves == 2 ? " star" : " stars");
  }

  private String decimal() {
    return halves / 2 + (halves % 2 == 0 ? ".0" : ".5");
  }
}
