package matinee.posts;

import java.util.Locale;

/** How far a note has come. */
public enum PostState {
  /** For an admin to look at it. */
  WAITING,
  /** For everybody to read. */
  PUBLISHED,
  /** For its author only, with the reason. */
  REFUSED;

  /** As it is stored and stands in addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PostState of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
