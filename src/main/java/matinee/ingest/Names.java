package matinee.ingest;

import java.util.Locale;

/** What files and data sets are called. */
final class Names {
  private static final int LONGEST = 100;

  private Names() {}

  /** The last part of a path with either kind of slash. */
  static String last(String path) {
    String plain = path.replace('\\', '/');
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  /** A data set's name by the path of its folder or zip: the base name in lower case. */
  static String dataSet(String path) {
    String base = last(path).toLowerCase(Locale.ROOT);
    String name = base.endsWith(".zip") ? base.substring(0, base.length() - 4) : base;
    if (name.isBlank()) {
      return "unnamed";
    }
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }
}
