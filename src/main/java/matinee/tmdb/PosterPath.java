package matinee.tmdb;

import java.util.regex.Pattern;

/**
 * What may be a poster's path. It becomes part of an address and of a file's name, so that nothing
 * but a plain name with a known ending is one.
 */
final class PosterPath {
  static final int LONGEST = 100;

  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9_-]{1,90}\\.(?:jpg|jpeg|png)");

  private PosterPath() {}

  static boolean is(String text) {
    return PATH.matcher(text).matches();
  }

  /**
   * @throws IllegalArgumentException where it is none
   */
  static String checked(String text) {
    if (!is(text)) {
      throw new IllegalArgumentException("No poster's path");
    }
    return text;
  }
}
