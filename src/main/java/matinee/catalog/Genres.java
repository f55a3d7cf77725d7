package matinee.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What genres are called: one name for one genre, MovieLens' where it has one. */
public final class Genres {
  private static final Map<String, String> NAMES =
      Map.of(
          "science fiction", "Sci-Fi",
          "family", "Children",
          "children's", "Children",
          "music", "Musical");

  // How a film was made or shown, or where, and nothing of what it is like.
  private static final Set<String> NONE =
      Set.of(
          "(no genres listed)", "foreign", "tv movie", "short", "news", "reality-tv", "game-show");

  private Genres() {}

  /** The genre that any source calls {@code name}; empty for what is none. */
  public static Optional<String> of(String name) {
    String plain = Wording.spaced(name);
    String key = plain.toLowerCase(Locale.ROOT);
    return plain.isEmpty() || NONE.contains(key)
        ? Optional.empty()
        : Optional.of(NAMES.getOrDefault(key, plain));
  }
}
