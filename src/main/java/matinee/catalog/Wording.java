package matinee.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what sources write into the form in which it is kept. */
public final class Wording {
  // Also no-break spaces and control characters, which nobody sees.
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern AROUND = Pattern.compile("^[ \"]+|[ \"]+$");

  private Wording() {}

  /** The text composed (NFC), with single spaces, line breaks among them, and none around it. */
  public static String spaced(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  /** A keyword or tag: single spaces, lower case, no quotes around the whole of it. */
  public static String keyword(String text) {
    String lower = spaced(text).toLowerCase(Locale.ROOT);
    String bare = AROUND.matcher(lower).replaceAll("");
    return bare.contains("\"") ? lower : bare;
  }
}
