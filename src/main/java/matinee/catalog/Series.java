package matinee.catalog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its title which series a film belongs to, where nobody has written it down.
 *
 * <p>What makes a title one of several is taken off: what follows a colon ("Star Wars: Episode IV -
 * A New Hope"), the hero's errand ("Harry Potter and the Goblet of Fire"), a part's number in
 * digits, Roman or words ("The Godfather: Part II", "Toy Story 2", "Ocean's Twelve"), and a few
 * words of return ("Batman Forever"). It errs on the side of one series: two films that share a
 * name by chance are kept off one slate, which costs nobody much.
 */
public final class Series {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern STORY_OF = Pattern.compile("^.+: an? (.+) (?:story|tale)$");
  private static final Pattern ERRAND =
      Pattern.compile("^(\\S+ \\S+) (?:and|in|vs\\.?|meets?) (?:the |an? )?\\S.*$");

  // A name of two words before "and the" is a hero's, unless it is one of these.
  private static final Pattern ARTICLE_FIRST = Pattern.compile("^(?:the|an?|of|in|my) .*");

  private static final String NUMBER =
      "(?:\\d{1,2} \\d/\\d|1?\\d|[ivx]{1,5}"
          + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)";
  private static final List<Pattern> ENDINGS =
      List.of(
          Pattern.compile("[ ,]+(?:the )?(?:part|chapter|episode|vol\\.?|volume) " + NUMBER + "$"),
          Pattern.compile("[ ,]+\\((?:part|vol\\.?|volume) .*\\)$"),
          Pattern.compile("(?:[ ,]+| ?#)" + NUMBER + "$"),
          Pattern.compile("(?<=\\p{L}{3})[2-9]$"),
          Pattern.compile(" the (?:second|third|fourth|final|next|last) ?(?:chapter|part)?$"),
          Pattern.compile(
              " (?:strikes back|strikes again|forever after|forever|returns|begins|rises|reloaded"
                  + "|revolutions|resurrections|resurrection|revisited|goes to .+"
                  + "|& \\S+)$"));

  // What a source puts behind a series' name.
  private static final Pattern COLLECTION =
      Pattern.compile(
          "(?: \\([^)]*\\))?(?: original)?[ :,]+(?:the )?(?:complete )?"
              + "(?:collection|series|trilogy|anthology|saga|film series)(?: \\([^)]*\\))?$");

  private Series() {}

  /**
   * The series of a film, by the name of its collection where {@code collection} is one: "The Toy
   * Story Collection" is what {@link #of(String, String)} makes of its films' titles; else by them.
   */
  public static String of(String title, @Nullable String original, @Nullable String collection) {
    String name =
        collection == null ? "" : letters(COLLECTION.matcher(plain(collection)).replaceAll(""));
    return name.isEmpty() ? of(title, original) : name;
  }

  /**
   * The series of a film called {@code title}, in reading order and without its year; equal names
   * are one series. A film that has no sequel has a name too: its own.
   *
   * @param original its other name, null where there is none; it counts where it says more:
   *     "Indiana Jones and the Raiders of the Lost Ark"
   */
  public static String of(String title, @Nullable String original) {
    String plain = plain(title);
    String name = name(plain);
    if (original != null && name.equals(letters(plain))) {
      String other = plain(original);
      String named = name(other);
      return other.endsWith(plain) && !named.isEmpty() ? named : name;
    }
    return name;
  }

  private static String name(String plain) {
    Matcher story = STORY_OF.matcher(plain);
    String rest = story.matches() ? story.group(1) : plain;
    int colon = rest.indexOf(": ");
    if (colon > 0) {
      rest = rest.substring(0, colon);
    }
    Matcher errand = ERRAND.matcher(rest);
    if (errand.matches() && !ARTICLE_FIRST.matcher(errand.group(1)).matches()) {
      rest = errand.group(1);
    }
    for (Pattern ending : ENDINGS) {
      Matcher matcher = ending.matcher(rest);
      if (matcher.find() && matcher.start() > 0) {
        rest = rest.substring(0, matcher.start());
      }
    }
    String name = letters(rest);
    return name.isEmpty() ? letters(plain) : name;
  }

  /** Lower case, without accents and a leading article. */
  private static String plain(String title) {
    String bare = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT).replaceAll(" -+ ", ": ").strip();
    return ARTICLE.matcher(lower).replaceFirst("");
  }

  private static String letters(String text) {
    String words =
        NO_LETTER.matcher(text.replace("'", "").replace("’", "")).replaceAll(" ").strip();
    return words.isEmpty() ? text.strip() : words;
  }
}
