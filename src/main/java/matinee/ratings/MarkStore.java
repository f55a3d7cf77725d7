package matinee.ratings;

import static matinee.store.schema.Tables.MARK;
import static matinee.store.schema.Tables.MOVIE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import matinee.store.Database;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The marks that visitors put on films. Each call is one visitor's, and touches no other's. */
public final class MarkStore {
  private final DSLContext sql;
  private final Clock clock;
  private final Duration night;

  /**
   * @param night after which "not tonight" ends
   */
  public MarkStore(Database database, Clock clock, Duration night) {
    this.sql = database.sql();
    this.clock = clock;
    this.night = night;
  }

  /**
   * A film with a mark.
   *
   * @param ends when the mark ends by itself, null for never
   */
  public record Marked(long movie, Mark mark, Instant since, @Nullable Instant ends) {}

  /** Puts the mark on the film; once more makes it no other. */
  public void put(long visitor, long movie, Mark mark) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    OffsetDateTime ends = mark == Mark.NOT_TONIGHT ? now.plus(night) : null;
    sql.mergeInto(MARK, MARK.VISITOR_ID, MARK.KIND, MARK.MOVIE_ID, MARK.MARKED_AT, MARK.ENDS_AT)
        .key(MARK.VISITOR_ID, MARK.KIND, MARK.MOVIE_ID)
        .values(visitor, mark.word(), movie, now, ends)
        .execute();
  }

  /** Takes the mark off the film; where there is none, nothing happens. */
  public void take(long visitor, long movie, Mark mark) {
    sql.deleteFrom(MARK)
        .where(MARK.VISITOR_ID.eq(visitor), MARK.KIND.eq(mark.word()), MARK.MOVIE_ID.eq(movie))
        .execute();
  }

  /**
   * The visitor's films that have one of these marks now, the last marked first; none that were
   * taken down.
   */
  public List<Marked> of(long visitor, Collection<Mark> marks) {
    return sql.select(MARK.MOVIE_ID, MARK.KIND, MARK.MARKED_AT, MARK.ENDS_AT)
        .from(MARK)
        .join(MOVIE)
        .on(MOVIE.ID.eq(MARK.MOVIE_ID))
        .where(
            MARK.VISITOR_ID.eq(visitor),
            MOVIE.HIDDEN.isFalse(),
            MARK.KIND.in(marks.stream().map(Mark::word).toList()),
            MARK.ENDS_AT.isNull().or(MARK.ENDS_AT.gt(OffsetDateTime.now(clock))))
        .orderBy(MARK.MARKED_AT.desc(), MARK.MOVIE_ID)
        .fetch(
            row ->
                new Marked(
                    row.value1(),
                    Mark.of(row.value2()),
                    row.value3().toInstant(),
                    Optional.ofNullable(row.value4()).map(OffsetDateTime::toInstant).orElse(null)));
  }
}
