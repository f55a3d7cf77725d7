package matinee.web;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who may ask for what. An address that does not stand here is nobody's. */
public final class Permissions {
  private static final Map<String, Access> WHO =
      Map.ofEntries(
          // Files of the site itself: /assets.
          Map.entry("/", Access.ANYONE),
          Map.entry("/posters/*", Access.ANYONE),
          Map.entry("/credits/tmdb", Access.ANYONE),
          Map.entry("/health", Access.ANYONE),
          Map.entry("/error", Access.ANYONE),
          Map.entry("", Access.GUEST),
          Map.entry("/questionnaire", Access.GUEST),
          Map.entry("/recommendations", Access.GUEST),
          Map.entry("/opening", Access.GUEST),
          Map.entry("/about", Access.GUEST),
          Map.entry("/movies", Access.GUEST),
          Map.entry("/movies/*", Access.GUEST),
          Map.entry("/movies/suggestions", Access.GUEST),
          Map.entry("/similar", Access.GUEST),
          Map.entry("/top", Access.GUEST),
          Map.entry("/trending", Access.GUEST),
          Map.entry("/latest", Access.GUEST),
          Map.entry("/ratings", Access.GUEST),
          Map.entry("/ratings/undo", Access.GUEST),
          Map.entry("/seen", Access.GUEST),
          Map.entry("/seen/undo", Access.GUEST),
          Map.entry("/dismissals", Access.GUEST),
          Map.entry("/dismissals/undo", Access.GUEST),
          Map.entry("/not-tonight", Access.GUEST),
          Map.entry("/not-tonight/undo", Access.GUEST),
          Map.entry("/watchlist", Access.GUEST),
          Map.entry("/watchlist/undo", Access.GUEST),
          Map.entry("/posts", Access.GUEST),
          Map.entry("/posts/*", Access.GUEST),
          Map.entry("/posts/new", Access.MEMBER),
          Map.entry("/posts/film", Access.MEMBER),
          Map.entry("/posts/edit/*", Access.MEMBER),
          Map.entry("/posts/delete/*", Access.MEMBER),
          Map.entry("/pictures/*", Access.GUEST),
          Map.entry("/account/posts", Access.MEMBER),
          Map.entry("/admin/posts", Access.ADMIN),
          Map.entry("/account/register", Access.GUEST),
          Map.entry("/account/sign-in", Access.GUEST),
          Map.entry("/account/sign-out", Access.GUEST),
          Map.entry("/account", Access.MEMBER),
          Map.entry("/account/home", Access.MEMBER),
          Map.entry("/account/password", Access.MEMBER),
          Map.entry("/account/sessions", Access.MEMBER),
          Map.entry("/account/delete", Access.MEMBER),
          Map.entry("/account/ratings", Access.MEMBER),
          Map.entry("/account/watchlist", Access.MEMBER),
          Map.entry("/account/aside", Access.MEMBER),
          Map.entry("/admin", Access.ADMIN),
          Map.entry("/admin/ratings", Access.ADMIN),
          Map.entry("/admin/models", Access.ADMIN),
          Map.entry("/admin/imports", Access.ADMIN),
          Map.entry("/admin/tmdb", Access.ADMIN),
          Map.entry("/admin/requests", Access.ADMIN),
          Map.entry("/admin/tables/*", Access.ADMIN));

  private Permissions() {}

  /** Who may ask for the addresses that servlets are mapped to by {@code pattern}; mostly one. */
  public static Optional<Access> of(String pattern) {
    return Optional.ofNullable(WHO.get(pattern));
  }

  /** Whether {@code path} is a page's, below which nothing but pages of ours can stand. */
  static boolean takesForms(String path) {
    return WHO.entrySet().stream()
        .filter(entry -> entry.getValue().compareTo(Access.GUEST) >= 0)
        .map(Map.Entry::getKey)
        .anyMatch(
            pattern ->
                pattern.equals(path)
                    || pattern.endsWith("/*")
                        && path.startsWith(pattern.substring(0, pattern.length() - 1))
                        && !path.contains(".."));
  }

  /** The whole table, in the alphabet's order. */
  public static Map<String, Access> all() {
    return new TreeMap<>(WHO);
  }
}
