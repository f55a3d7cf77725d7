package matinee.ratings;

import static matinee.store.schema.Tables.DISMISSAL;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.UNSEEN;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import matinee.store.Database;
import org.jooq.DSLContext;
import org.jooq.Query;

/** What people rated, were shown and have not seen, and dismissed. */
public final class RatingStore {
  private final DSLContext sql;
  private final Clock clock;

  public RatingStore(Database database, Clock clock) {
    this.sql = database.sql();
    this.clock = clock;
  }

  /** All that the visitor has told us. */
  public Answers answers(long visitor) {
    return new Answers(
        sql.select(RATING.MOVIE_ID, RATING.HALF_STARS)
            .from(RATING)
            .where(RATING.VISITOR_ID.eq(visitor))
            .fetchMap(RATING.MOVIE_ID, row -> new Stars(row.value2())),
        sql.select(UNSEEN.MOVIE_ID)
            .from(UNSEEN)
            .where(UNSEEN.VISITOR_ID.eq(visitor))
            .fetchSet(UNSEEN.MOVIE_ID),
        sql.select(DISMISSAL.MOVIE_ID)
            .from(DISMISSAL)
            .where(DISMISSAL.VISITOR_ID.eq(visitor))
            .fetchSet(DISMISSAL.MOVIE_ID));
  }

  /**
   * Takes in a form: its ratings, and the films on it that the visitor has not seen. All of it or
   * nothing; what the visitor said of these films before is replaced.
   */
  public void answer(long visitor, Map<Long, Stars> ratings, Set<Long> unseen) {
    sql.transaction(
        tx -> {
          DSLContext in = tx.dsl();
          in.batch(new TreeMap<>(ratings).keySet().stream().map(forget(in, visitor)).toList())
              .execute();
          in.batch(unseen.stream().sorted().map(withdrawal(in, visitor)).toList()).execute();
          in.batch(
                  new TreeMap<>(ratings)
                      .entrySet().stream()
                          .map(given -> rating(in, visitor, given.getKey(), given.getValue()))
                          .toList())
              .execute();
          in.batch(unseen.stream().sorted().map(miss(in, visitor)).toList()).execute();
        });
  }

  /** The visitor has seen the film and gives it {@code stars}. */
  public void rate(long visitor, long movie, Stars stars) {
    answer(visitor, Map.of(movie, stars), Set.of());
  }

  /** Takes the visitor's rating of the film back. */
  public void withdraw(long visitor, long movie) {
    withdrawal(sql, visitor).apply(movie).execute();
  }

  /** The visitor wants no more of the film. */
  public void dismiss(long visitor, long movie) {
    sql.mergeInto(DISMISSAL, DISMISSAL.VISITOR_ID, DISMISSAL.MOVIE_ID, DISMISSAL.DISMISSED_AT)
        .key(DISMISSAL.VISITOR_ID, DISMISSAL.MOVIE_ID)
        .values(visitor, movie, OffsetDateTime.now(clock))
        .execute();
  }

  /** Takes a dismissal back. */
  public void readmit(long visitor, long movie) {
    sql.deleteFrom(DISMISSAL)
        .where(DISMISSAL.VISITOR_ID.eq(visitor), DISMISSAL.MOVIE_ID.eq(movie))
        .execute();
  }

  private Query rating(DSLContext in, long visitor, long movie, Stars stars) {
    return in.mergeInto(
            RATING, RATING.VISITOR_ID, RATING.MOVIE_ID, RATING.HALF_STARS, RATING.RATED_AT)
        .key(RATING.VISITOR_ID, RATING.MOVIE_ID)
        .values(visitor, movie, (byte) stars.halves(), OffsetDateTime.now(clock));
  }

  private Function<Long, Query> miss(DSLContext in, long visitor) {
    return movie ->
        in.mergeInto(UNSEEN, UNSEEN.VISITOR_ID, UNSEEN.MOVIE_ID, UNSEEN.SHOWN_AT)
            .key(UNSEEN.VISITOR_ID, UNSEEN.MOVIE_ID)
            .values(visitor, movie, OffsetDateTime.now(clock));
  }

  private static Function<Long, Query> withdrawal(DSLContext in, long visitor) {
    return movie ->
        in.deleteFrom(RATING).where(RATING.VISITOR_ID.eq(visitor), RATING.MOVIE_ID.eq(movie));
  }

  private static Function<Long, Query> forget(DSLContext in, long visitor) {
    return movie ->
        in.deleteFrom(UNSEEN).where(UNSEEN.VISITOR_ID.eq(visitor), UNSEEN.MOVIE_ID.eq(movie));
  }
}
