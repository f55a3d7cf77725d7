package matinee.ingest;

import java.util.function.Consumer;

/**
 * Where the fields of a rating stand in a row.
 *
 * @param width how many fields a row has
 * @param time negative where there is none
 */
record RatingReader(int width, int user, int movie, int stars, int time) {
  /** User, film, stars, time: in that order and nothing else. */
  static final RatingReader IN_ORDER = new RatingReader(4, 0, 1, 2, 3);

  /** Reads all rows that are left. */
  void read(RowReader rows, Consumer<RatingRow> to, BadRows bad) {
    rows.forEach(width, bad, row -> to.accept(rating(row)));
  }

  private RatingRow rating(RowReader row) {
    return RatingRow.parse(row.get(user), row.get(movie), row.get(stars), row.optional(time));
  }
}
