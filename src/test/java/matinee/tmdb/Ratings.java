package matinee.tmdb;

import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.VISITOR;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import matinee.store.Database;

/** Ratings for tests. */
final class Ratings {
  private static final OffsetDateTime DAY =
      OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private Ratings() {}

  /** The visitor of that id gives the film four stars; the visitor is made where missing. */
  static void rate(Database database, long visitor, long movie) {
    var sql = database.sql();
    if (!sql.fetchExists(VISITOR, VISITOR.ID.eq(visitor))) {
      sql.insertInto(VISITOR).set(VISITOR.ID, visitor).set(VISITOR.CREATED_AT, DAY).execute();
    }
    sql.insertInto(RATING)
        .set(RATING.VISITOR_ID, visitor)
        .set(RATING.MOVIE_ID, movie)
        .set(RATING.HALF_STARS, (byte) 8)
        .set(RATING.RATED_AT, DAY)
        .execute();
  }
}
