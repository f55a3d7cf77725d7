package matinee.ingest;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles that catalogues put behind the title, to be sorted by its first real word. */
final class Articles {
  private static final Set<String> ENGLISH = Set.of("The", "A", "An");

  private static final String ANY =
      "The|A|An|La|Le|Les|L'|L’|Un|Une|El|Los|Las|Lo|Una|Uno|Il|I|Gli|Der|Die|Das|Ein|Eine"
          + "|De|Den|Det|Het|Een|En|Et|O|Os|As|Um|Uma|Da";

  // At the end, or before a subtitle: "Crow, The: Wicked Prayer".
  private static final Pattern BEHIND = Pattern.compile("^(.+?), (" + ANY + ")((?:: | - ).*)?$");

  private static final Pattern AHEAD = Pattern.compile("^(?:(" + ANY + ") |(L['’])).*$");

  private Articles() {}

  /** The title with its article in front: "The Matrix" for "Matrix, The". */
  static String toFront(String title) {
    Matcher matcher = BEHIND.matcher(title);
    if (!matcher.matches()) {
      return title;
    }
    String article = matcher.group(2);
    boolean elided = article.endsWith("'") || article.endsWith("’");
    String rest = matcher.group(3) == null ? "" : matcher.group(3);
    return article + (elided ? "" : " ") + matcher.group(1) + rest;
  }

  /** Whether {@code other} is an English name for a title that is foreign: Das Boot (The Boat). */
  static boolean translated(String title, String other) {
    return foreign(title) && english(other);
  }

  private static boolean english(String title) {
    Matcher matcher = AHEAD.matcher(title);
    return matcher.matches() && matcher.group(1) != null && ENGLISH.contains(matcher.group(1));
  }

  private static boolean foreign(String title) {
    return AHEAD.matcher(title).matches() && !english(title);
  }
}
