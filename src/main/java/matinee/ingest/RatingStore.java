package matinee.ingest;

import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.VISITOR;

import java.sql.BatchUpdateException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Batch;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Writes the users and ratings of one data set, many at a time, within one transaction. */
final class RatingStore {
  private final DSLContext sql;
  private final long dataSet;
  private final OffsetDateTime now;
  private long lastVisitor;

  RatingStore(DSLContext sql, long dataSet, OffsetDateTime now) {
    this.sql = sql;
    this.dataSet = dataSet;
    this.now = now;
  }

  /** Adds visitors for users that are new and notes their ids in {@code visitors}. */
  void addUsers(List<Long> users, LongMap visitors) {
    if (users.isEmpty()) {
      return;
    }
    Object[][] values =
        users.stream().map(user -> new Object[] {dataSet, user, now}).toArray(Object[][]::new);
    int[] unused =
        sql.batch(
                sql.insertInto(
                        VISITOR, VISITOR.DATA_SET_ID, VISITOR.DATA_SET_USER, VISITOR.CREATED_AT)
                    .values((Long) null, null, null))
            .bind(values)
            .execute();
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

  /**
   * Adds ratings whose user and film are database ids. Where that visitor rated that film before,
   * the newer one stays, the later row among equals.
   *
   * @return how many were rated before
   */
  int add(List<RatingRow> rows) {
    Object[][] values = rows.stream().map(RatingStore::values).toArray(Object[][]::new);
    Batch batch =
        sql.batch(
                sql.insertInto(
                        RATING,
                        RATING.VISITOR_ID,
                        RATING.MOVIE_ID,
                        RATING.HALF_STARS,
                        RATING.RATED_AT)
                    .values((Long) null, null, null, null))
            .bind(values);
    try {
      batch.execute();
      return 0;
    } catch (DataAccessException e) {
      List<RatingRow> again = refused(rows, e.getCause(BatchUpdateException.class), e);
      again.forEach(this::keepNewer);
      return again.size();
    }
  }

  private static Object[] values(RatingRow row) {
    return new Object[] {row.user(), row.movie(), (byte) row.halfStars(), time(row)};
  }

  // H2 goes on after a row that breaks the primary key, and says afterwards which ones did.
  private static List<RatingRow> refused(
      List<RatingRow> rows, @Nullable BatchUpdateException batch, DataAccessException e) {
    if (batch == null || batch.getUpdateCounts().length != rows.size()) {
      throw e;
    }
    List<RatingRow> refused = new ArrayList<>();
    int[] counts = batch.getUpdateCounts();
    for (int n = 0; n < counts.length; n++) {
      if (counts[n] == Statement.EXECUTE_FAILED) {
        refused.add(rows.get(n));
      }
    }
    return refused;
  }

  private void keepNewer(RatingRow row) {
    sql.update(RATING)
        .set(RATING.HALF_STARS, (byte) row.halfStars())
        .set(RATING.RATED_AT, time(row))
        .where(
            RATING.VISITOR_ID.eq(row.user()),
            RATING.MOVIE_ID.eq(row.movie()),
            RATING.RATED_AT.le(time(row)))
        .execute();
  }

  private static OffsetDateTime time(RatingRow row) {
    return Instant.ofEpochSecond(row.time()).atOffset(ZoneOffset.UTC);
  }
}
