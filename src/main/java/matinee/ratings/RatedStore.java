package matinee.ratings;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.RATING;

import java.time.Instant;
import java.util.List;
import matinee.store.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What one visitor rated, page by page; of films that were taken down nothing. */
public final class RatedStore {
  private final DSLContext sql;

  public RatedStore(Database database) {
    this.sql = database.sql();
  }

  /** A film and what the visitor gave it. */
  public record Rated(long movie, Stars stars, Instant at) {}

  /**
   * Which ratings.
   *
   * @param title a part of the film's title, in any case; empty for every film
   * @param stars null for all
   */
  public record Wish(String title, @Nullable Stars stars) {}

  /** How many of the visitor's ratings fit. */
  public int count(long visitor, Wish wish) {
    return sql.fetchCount(
        DSL.selectOne()
            .from(RATING)
            .join(MOVIE)
            .on(MOVIE.ID.eq(RATING.MOVIE_ID))
            .where(fits(visitor, wish)));
  }

  /** The visitor's ratings {@code from} … {@code from + size − 1} that fit, the newest first. */
  public List<Rated> page(long visitor, Wish wish, int from, int size) {
    return sql.select(RATING.MOVIE_ID, RATING.HALF_STARS, RATING.RATED_AT)
        .from(RATING)
        .join(MOVIE)
        .on(MOVIE.ID.eq(RATING.MOVIE_ID))
        .where(fits(visitor, wish))
        .orderBy(RATING.RATED_AT.desc(), RATING.MOVIE_ID)
        .limit(size)
        .offset(from)
        .fetch(row -> new Rated(row.value1(), new Stars(row.value2()), row.value3().toInstant()));
  }

  private static Condition fits(long visitor, Wish wish) {
    Condition fits = RATING.VISITOR_ID.eq(visitor).and(MOVIE.HIDDEN.isFalse());
    if (!wish.title().isEmpty()) {
      fits = fits.and(MOVIE.TITLE.containsIgnoreCase(wish.title()));
    }
    return wish.stars() == null
        ? fits
        : fits.and(RATING.HALF_STARS.eq((byte) wish.stars().halves()));
  }
}
