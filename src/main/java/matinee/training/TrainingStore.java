package matinee.training;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.RATING;

import java.util.Arrays;
import matinee.math.SparseMatrix;
import matinee.recommend.IdIndex;
import matinee.recommend.TrainingSet;
import matinee.store.Database;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;

/** Reads what a training needs. */
public final class TrainingStore {
  private static final int FETCH_SIZE = 10_000;

  private final DSLContext sql;

  public TrainingStore(Database database) {
    this.sql = database.sql();
  }

  /**
   * All films but those taken down, what is known of them, and all ratings, less those that come in
   * while this reads.
   */
  public TrainingSet load() {
    return sql.transactionResult(
        tx -> {
          DSLContext in = tx.dsl();
          IdIndex items =
              IdIndex.of(
                  ids(
                      in.select(MOVIE.ID)
                          .from(MOVIE)
                          .where(MOVIE.HIDDEN.isFalse())
                          .fetchArray(MOVIE.ID)));
          IdIndex users =
              IdIndex.of(
                  ids(
                      in.selectDistinct(RATING.VISITOR_ID)
                          .from(RATING)
                          .fetchArray(RATING.VISITOR_ID)));
          return new TrainingSet(
              users, items, ratings(in, users, items), FeatureStore.load(in, items));
        });
  }

  /**
   * What a request asks of a model set's films besides.
   *
   * @param releaseYears by position, null where unknown
   * @param missing how many of the films are not in the database any more
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never changed
  record Films(@Nullable Integer[] releaseYears, int missing) {}

  /** The films of {@code items}. */
  Films films(IdIndex items) {
    @Nullable Integer[] years = new Integer[items.size()];
    int found = 0;
    try (Cursor<Record2<Long, Short>> rows =
        sql.select(MOVIE.ID, MOVIE.RELEASE_YEAR).from(MOVIE).fetchSize(FETCH_SIZE).fetchLazy()) {
      for (Record2<Long, Short> row : rows) {
        int item = items.position(row.value1());
        if (item >= 0) {
          found++;
          years[item] = row.value2() == null ? null : row.value2().intValue();
        }
      }
    }
    return new Films(years, items.size() - found);
  }

  private static SparseMatrix ratings(DSLContext in, IdIndex users, IdIndex items) {
    int[] start = new int[users.size() + 1];
    int[] column = new int[FETCH_SIZE];
    float[] value = new float[FETCH_SIZE];
    int n = 0;
    try (Cursor<Record3<Long, Long, Byte>> rows =
        in.select(RATING.VISITOR_ID, RATING.MOVIE_ID, RATING.HALF_STARS)
            .from(RATING)
            .orderBy(RATING.VISITOR_ID, RATING.MOVIE_ID)
            .fetchSize(FETCH_SIZE)
            .fetchLazy()) {
      for (Record3<Long, Long, Byte> row : rows) {
        int user = users.position(row.value1());
        int item = items.position(row.value2());
        // Someone new may rate while this reads; the next training will see them.
        if (user >= 0 && item >= 0) {
          if (n == column.length) {
            column = Arrays.copyOf(column, n + n / 2);
            value = Arrays.copyOf(value, n + n / 2);
          }
          column[n] = item;
          value[n++] = row.value3() / 2f;
          start[user + 1]++;
        }
      }
    }
    for (int user = 0; user < users.size(); user++) {
      start[user + 1] += start[user];
    }
    return new SparseMatrix(items.size(), start, Arrays.copyOf(column, n), Arrays.copyOf(value, n));
  }

  private static long[] ids(Long[] ids) {
    return Arrays.stream(ids).mapToLong(Long::longValue).toArray();
  }
}
