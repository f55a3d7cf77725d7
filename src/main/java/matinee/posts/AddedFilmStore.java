package matinee.posts;

import static matinee.store.schema.Tables.ADDED_FILM;
import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_CREDIT;
import static matinee.store.schema.Tables.MOVIE_GENRE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import matinee.catalog.Source;
import matinee.store.Database;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The films that members added. */
public final class AddedFilmStore {
  /** Members' films are numbered from here: beyond every number of a data set's. */
  static final long FIRST = 1_000_000_000L;

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
   * Adds a film, and returns its id. One at a time: each gets a number of its own. A film that the
   * visitor has added within the last minute is not added again: that was a double click.
   */
  public synchronized long add(long visitor, NewFilm film) {
    return sql.transactionResult(
        tx -> {
          DSLContext in = tx.dsl();
          Long before = justAdded(in, visitor, film);
          if (before != null) {
            return before;
          }
          Long last = in.select(DSL.max(MOVIE.ID)).from(MOVIE).fetchSingle().value1();
          long id = Math.max(FIRST, last == null ? 0 : last + 1);
          in.insertInto(MOVIE)
              .set(MOVIE.ID, id)
              .set(MOVIE.TITLE, film.title())
              .set(MOVIE.RELEASE_YEAR, (short) film.year())
              .set(MOVIE.OVERVIEW, film.overview())
              .set(MOVIE.SOURCE, Source.MEMBER.key())
              .execute();
          for (int place = 0; place < film.genres().size(); place++) {
            in.insertInto(MOVIE_GENRE)
                .values(id, (short) place, film.genres().get(place))
                .execute();
          }
          credits(in, id, "director", film.directors());
          credits(in, id, "cast", film.cast());
          in.insertInto(ADDED_FILM).values(id, visitor, OffsetDateTime.now(clock), "new").execute();
          return id;
        });
  }

  private @Nullable Long justAdded(DSLContext in, long visitor, NewFilm film) {
    OffsetDateTime then = OffsetDateTime.now(clock).minus(DOUBLE_CLICK);
    return in.select(DSL.max(MOVIE.ID))
        .from(ADDED_FILM)
        .join(MOVIE)
        .on(MOVIE.ID.eq(ADDED_FILM.MOVIE_ID))
        .where(
            ADDED_FILM.VISITOR_ID.eq(visitor),
            ADDED_FILM.ADDED_AT.gt(then),
            MOVIE.TITLE.eq(film.title()),
            MOVIE.RELEASE_YEAR.eq((short) film.year()),
            MOVIE.HIDDEN.isFalse())
        .fetchSingle()
        .value1();
  }

  private static void credits(DSLContext in, long movie, String credit, List<String> people) {
    for (int place = 0; place < people.size(); place++) {
      in.insertInto(MOVIE_CREDIT).values(movie, credit, (short) place, people.get(place)).execute();
    }
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
