package matinee.ingest;

import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.VISITOR;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import matinee.store.RowStore;
import org.jooq.DSLContext;

/** Writes the users and ratings of one data set, many at a time, within one transaction. */
final class RatingImportStore {
  private final DSLContext sql;
  private final long dataSet;
  private final OffsetDateTime now;
  private long lastVisitor;

  RatingImportStore(DSLContext sql, long dataSet, OffsetDateTime now) {
    this.sql = sql;
    this.dataSet = dataSet;
    this.now = now;
  }

  /** Adds visitors for users that are new and notes their ids in {@code visitors}. */
  void addUsers(Collection<Long> users, LongMap visitors) {
    if (users.isEmpty()) {
      return;
    }
    List<Object[]> refused =
        new RowStore(sql, VISITOR, VISITOR.DATA_SET_ID, VISITOR.DATA_SET_USER, VISITOR.CREATED_AT)
            .add(users.stream().map(user -> new Object[] {dataSet, user, now}).toList());
    if (!refused.isEmpty()) {
      throw new IllegalStateException("Users that are new are there already: " + users);
    }
    sql.select(VISITOR.ID, VISITOR.DATA_SET_USER)
        .from(VISITOR)
        .where(VISITOR.ID.gt(lastVisitor), VISITOR.DATA_SET_ID.eq(dataSet))
        .fetch()
        .forEach(
            row -> {
              visitors.put(row.value2(), row.value1());
              lastVisitor = Math.max(lastVisitor, row.value1());
            });
  }

  /** A rating as {@link #add} takes it; the time is in seconds since 1970. */
  static Object[] row(long visitor, long movie, byte halfStars, long time) {
    return new Object[] {
      visitor, movie, halfStars, Instant.ofEpochSecond(time).atOffset(ZoneOffset.UTC)
    };
  }

  /**
   * Adds ratings. Where that visitor rated that film before, the newer one stays, the later row
   * among equals.
   *
   * @return how many were rated before
   */
  int add(List<Object[]> rows) {
    List<Object[]> again =
        new RowStore(
                sql, RATING, RATING.VISITOR_ID, RATING.MOVIE_ID, RATING.HALF_STARS, RATING.RATED_AT)
            .add(rows);
    again.forEach(this::keepNewer);
    return again.size();
  }

  private void keepNewer(Object[] row) {
    OffsetDateTime time = (OffsetDateTime) row[3];
    sql.update(RATING)
        .set(RATING.HALF_STARS, (Byte) row[2])
        .set(RATING.RATED_AT, time)
        .where(
            RATING.VISITOR_ID.eq((Long) row[0]),
            RATING.MOVIE_ID.eq((Long) row[1]),
            RATING.RATED_AT.le(time))
        .execute();
  }
}
