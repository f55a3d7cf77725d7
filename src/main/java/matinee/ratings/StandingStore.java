package matinee.ratings;

import static matinee.store.schema.Tables.MARK;
import static matinee.store.schema.Tables.RATING;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import matinee.store.Database;
import org.jooq.DSLContext;

/** Looks up how a visitor stands to the films of a list. */
public final class StandingStore {
  private final DSLContext sql;
  private final Clock clock;

  public StandingStore(Database database, Clock clock) {
    this.sql = database.sql();
    this.clock = clock;
  }

  /** How the visitor stands to these films; those of which nothing was said are left out. */
  public Map<Long, Standing> of(long visitor, Collection<Long> movies) {
    Map<Long, Set<Mark>> marks = new HashMap<>();
    sql.select(MARK.MOVIE_ID, MARK.KIND)
        .from(MARK)
        .where(
            MARK.VISITOR_ID.eq(visitor),
            MARK.MOVIE_ID.in(movies),
            MARK.ENDS_AT.isNull().or(MARK.ENDS_AT.gt(OffsetDateTime.now(clock))))
        .forEach(
            row ->
                marks
                    .computeIfAbsent(row.value1(), none -> EnumSet.noneOf(Mark.class))
                    .add(Mark.of(row.value2())));
    Map<Long, Stars> stars =
        sql.select(RATING.MOVIE_ID, RATING.HALF_STARS)
            .from(RATING)
            .where(RATING.VISITOR_ID.eq(visitor), RATING.MOVIE_ID.in(movies))
            .fetchMap(RATING.MOVIE_ID, row -> new Stars(row.value2()));
    Set<Long> told = new HashSet<>(marks.keySet());
    told.addAll(stars.keySet());
    Map<Long, Standing> standings = new HashMap<>();
    for (long movie : told) {
      standings.put(movie, new Standing(marks.getOrDefault(movie, Set.of()), stars.get(movie)));
    }
    return standings;
  }
}
