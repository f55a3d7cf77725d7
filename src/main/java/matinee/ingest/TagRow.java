package matinee.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One tag as a data set tells of it: a few words that somebody said of a film.
 *
 * @param movie the film's number in the data set
 * @param tag lower case, single spaces, no quotes around it
 */
record TagRow(long movie, String tag) {
  /** How many characters a tag has at most; what is longer is a review. */
  static final int LONGEST = 100;

  // Also no-break spaces and control characters, which people paste without seeing them.
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern AROUND = Pattern.compile("^[ \"]+|[ \"]+$");

  TagRow {
    if (tag.isEmpty()) {
      throw new IllegalArgumentException("the tag is empty");
    }
    if (tag.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the tag is longer than %d characters: %s…".formatted(LONGEST, tag.substring(0, 40)));
    }
  }

  /**
   * A row of fields as they stand in the file.
   *
   * @throws IllegalArgumentException with the reason, for a bad row
   */
  static TagRow parse(String movie, String tag) {
    String composed = Normalizer.normalize(tag, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String spaced = SPACES.matcher(composed).replaceAll(" ");
    return new TagRow(RatingRow.number(movie), AROUND.matcher(spaced).replaceAll(""));
  }
}
