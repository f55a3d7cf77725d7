package matinee.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matinee.catalog.Facts;
import matinee.catalog.FactsBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A film's name as MovieLens writes it, taken apart: {@code City of Lost Children, The (Cité des
 * enfants perdus, La) (1995)}.
 *
 * @param text in reading order, without the year: "The City of Lost Children"
 * @param original the other name that stood in parentheses: "La Cité des enfants perdus"
 * @param others further names that stood there
 * @param year null where none is given, or a span of years
 */
record Title(String text, @Nullable String original, List<String> others, @Nullable Integer year) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  // "(1995)" at the end; behind it at most a mark of the medium, "(V)" for video.
  private static final Pattern YEAR =
      Pattern.compile("^(.*?) ?\\((\\d{4})\\)(?: ?\\((?:V|TV|VG|mini)\\))?$");

  private static final Pattern ALSO_KNOWN_AS = Pattern.compile("^(?i:a\\.?k\\.?a\\.?:?) (.+)$");

  // What else stands in parentheses: a part's number, a span of years, the rest of a sentence.
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:Part|Vol\\.?|Volume) .*|\\d{4}(?: ?[-–—].*)?|(?:and|et|y|und|e) .*|V|TV|VG");

  /** Takes a name apart; whatever is not understood stays in the text. */
  static Title parse(String raw) {
    String name = SPACES.matcher(raw).replaceAll(" ").strip();
    Matcher matcher = YEAR.matcher(name);
    if (matcher.matches() && !matcher.group(1).isEmpty() && known(matcher.group(2))) {
      return named(matcher.group(1), Integer.valueOf(matcher.group(2)));
    }
    return named(name, null);
  }

  /** The name less the year behind it, where that is {@code year}. */
  static String withoutYear(String name, @Nullable Integer year) {
    String behind = " (" + year + ")";
    return name.endsWith(behind) ? name.substring(0, name.length() - behind.length()) : name;
  }

  private static boolean known(String year) {
    int number = Integer.parseInt(year);
    return number >= Facts.FIRST_YEAR && number <= Facts.LAST_YEAR;
  }

  private static Title named(String name, @Nullable Integer year) {
    String text = name;
    List<String> others = new ArrayList<>();
    for (int at = lastGroup(text); at > 0; at = lastGroup(text)) {
      others.add(text.substring(at + 2, text.length() - 1).strip());
      text = text.substring(0, at);
    }
    text = Articles.toFront(text);
    String original = original(others);
    boolean same = original == null || original.equals(text) || Articles.translated(text, original);
    return new Title(text, same ? null : original, without(text, original, others), year);
  }

  /**
   * All names but those two, in reading order; one in which only the article differs is no other
   * name.
   */
  private static List<String> without(
      String text, @Nullable String original, List<String> fromLast) {
    return fromLast.stream()
        .map(Title::name)
        .filter(name -> !name.equals(text) && !name.equals(original))
        .filter(name -> !Articles.translated(text, name))
        .toList();
  }

  /** What is told of a film of this name. */
  FactsBuilder facts() {
    return Facts.builder().title(text).originalTitle(original).otherTitles(others).year(year);
  }

  /** Where the space before a last group in parentheses stands that is a name, or -1. */
  private static int lastGroup(String text) {
    if (!text.endsWith(")")) {
      return -1;
    }
    int depth = 0;
    for (int at = text.length() - 1; at > 0; at--) {
      depth += text.charAt(at) == ')' ? 1 : text.charAt(at) == '(' ? -1 : 0;
      if (depth == 0) {
        String inside = text.substring(at + 1, text.length() - 1).strip();
        boolean name = !inside.isEmpty() && !NO_NAME.matcher(inside).matches();
        return name && text.charAt(at - 1) == ' ' ? at - 1 : -1;
      }
    }
    return -1;
  }

  /** The last name that is no "also known as", else the first that is; in reading order. */
  private static @Nullable String original(List<String> fromLast) {
    String original = null;
    for (String other : fromLast) {
      original = name(other);
      if (!ALSO_KNOWN_AS.matcher(other).matches()) {
        return original;
      }
    }
    return original;
  }

  private static String name(String other) {
    Matcher matcher = ALSO_KNOWN_AS.matcher(other);
    return Articles.toFront(matcher.matches() ? matcher.group(1) : other);
  }
}
