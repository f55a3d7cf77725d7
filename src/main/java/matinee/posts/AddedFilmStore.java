package matinee.posts;

import static matinee.store.schema.Tables.ADDED_FILM;
import static matinee.store.schema.Tables.MOVIE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import matinee.catalog.FactStore;
import matinee.catalog.Facts;
import matinee.catalog.Source;
import matinee.store.Database;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The films that members added. */
public final class AddedFilmStore {
  private static final Duration DOUBLE_CLICK = Duration.ofMinutes(1);

  private final DSLContext sql;
  private final Clock clock;

  public AddedFilmStore(Database database, Clock clock) {
    this.sql = database.sql();
    this.clock = clock;
  }

  /**
   * A film that a member added.
   *
   * @param down whether it is taken down
   */
  public record Added(long movie, String title, int year, Instant at, boolean down) {}

  /**
   * Adds a film, and returns its id. One at a time: a film that the visitor has added within the
   * last minute is not added again, since that was a double click.
   *
   * @throws IllegalArgumentException if the facts have no title
   */
  public synchronized long add(long visitor, Facts film) {
    return sql.transactionResult(
        tx -> {
          DSLContext in = tx.dsl();
          Long before = justAdded(in, visitor, film);
          if (before != null) {
            return before;
          }
          long id = new FactStore(in).add(Source.MEMBER, film);
          in.insertInto(ADDED_FILM).values(id, visitor, OffsetDateTime.now(clock), "new").execute();
          return id;
        });
  }

  private @Nullable Long justAdded(DSLContext in, long visitor, Facts film) {
    OffsetDateTime then = OffsetDateTime.now(clock).minus(DOUBLE_CLICK);
    return in.select(DSL.max(MOVIE.ID))
        .from(ADDED_FILM)
        .join(MOVIE)
        .on(MOVIE.ID.eq(ADDED_FILM.MOVIE_ID))
        .where(
            ADDED_FILM.VISITOR_ID.eq(visitor),
            ADDED_FILM.ADDED_AT.gt(then),
            MOVIE.TITLE.eq(film.title()),
            film.year() == null
                ? MOVIE.RELEASE_YEAR.isNull()
                : MOVIE.RELEASE_YEAR.eq(film.year().shortValue()),
            MOVIE.HIDDEN.isFalse())
        .fetchSingle()
        .value1();
  }

  /** How many the visitor has added since {@code then}. */
  public int since(long visitor, Instant then) {
    return sql.fetchCount(
        ADDED_FILM,
        ADDED_FILM.VISITOR_ID.eq(visitor),
        ADDED_FILM.ADDED_AT.ge(then.atOffset(ZoneOffset.UTC)));
  }

  /** How many nobody has looked at. */
  public int waiting() {
    return sql.fetchCount(ADDED_FILM, ADDED_FILM.STATE.eq("new"));
  }

  /** Those that nobody has looked at or that are taken down, the oldest first. */
  public List<Added> open(int limit) {
    return sql.select(
            MOVIE.ID, MOVIE.TITLE, MOVIE.RELEASE_YEAR, ADDED_FILM.ADDED_AT, ADDED_FILM.STATE)
        .from(ADDED_FILM)
        .join(MOVIE)
        .on(MOVIE.ID.eq(ADDED_FILM.MOVIE_ID))
        .where(ADDED_FILM.STATE.ne("kept"))
        .orderBy(ADDED_FILM.STATE.desc(), ADDED_FILM.ADDED_AT, MOVIE.ID)
        .limit(limit)
        .fetch(
            row ->
                new Added(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4().toInstant(),
                    row.value5().equals("down")));
  }

  /**
   * Keeps a member's film, or takes it down: then nobody finds it, and its ratings are kept.
   *
   * @return whether it is a member's film
   */
  public boolean judge(long movie, boolean down) {
    return sql.transactionResult(
        tx -> {
          DSLContext in = tx.dsl();
          int found =
              in.update(ADDED_FILM)
                  .set(ADDED_FILM.STATE, down ? "down" : "kept")
                  .where(ADDED_FILM.MOVIE_ID.eq(movie))
                  .execute();
          if (found == 1) {
            in.update(MOVIE).set(MOVIE.HIDDEN, down).where(MOVIE.ID.eq(movie)).execute();
          }
          return found == 1;
        });
  }
}
