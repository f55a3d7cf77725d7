package matinee.ratings;

import java.util.Arrays;
import java.util.Locale;

/** What a visitor can put on a film besides stars. */
public enum Mark {
  /** Seen, without stars: never recommended again, and no rating. */
  SEEN,
  /** No more of it. */
  DISMISSED,
  /** Not before some hours have passed. */
  NOT_TONIGHT,
  /** To be remembered; it stays recommendable. */
  WATCHLIST;

  /** The word in SQL: {@code not-tonight}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The mark of that word.
   *
   * @throws IllegalArgumentException where there is none
   */
  static Mark of(String word) {
    return Arrays.stream(values())
        .filter(mark -> mark.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no mark \"" + word + "\""));
  }

  /** Whether films with it are not recommended. */
  public boolean putsAside() {
    return this != WATCHLIST;
  }
}
