package matinee.ingest;

import matinee.catalog.Wording;

/**
 * One tag as a data set tells of it: a few words that somebody said of a film.
 *
 * @param movie the film's number in the data set
 * @param tag lower case, single spaces, no quotes around it
 */
record TagRow(long movie, String tag) {
  /** How many characters a tag has at most; what is longer is a review. */
  static final int LONGEST = 100;

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
    return new TagRow(RatingRow.number(movie), Wording.keyword(tag));
  }
}
