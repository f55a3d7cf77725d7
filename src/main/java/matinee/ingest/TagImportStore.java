package matinee.ingest;

import static matinee.store.schema.Tables.MOVIE_KEYWORD;

import java.util.List;
import matinee.store.RowStore;
import org.jooq.DSLContext;

/** Writes the keywords that one data set's tags are, within one transaction. */
final class TagImportStore {
  private static final int BATCH = 5_000;

  private final DSLContext sql;
  private final long dataSet;

  TagImportStore(DSLContext sql, long dataSet) {
    this.sql = sql;
    this.dataSet = dataSet;
  }

  /** A keyword of a film, given by so many people, as {@link #replace} takes it. */
  Object[] row(long movie, String keyword, int people) {
    return new Object[] {movie, dataSet, keyword, people};
  }

  /** Puts {@code rows}, each film and keyword once, in place of the data set's earlier keywords. */
  void replace(List<Object[]> rows) {
    sql.deleteFrom(MOVIE_KEYWORD).where(MOVIE_KEYWORD.DATA_SET_ID.eq(dataSet)).execute();
    RowStore store =
        new RowStore(
            sql,
            MOVIE_KEYWORD,
            MOVIE_KEYWORD.MOVIE_ID,
            MOVIE_KEYWORD.DATA_SET_ID,
            MOVIE_KEYWORD.KEYWORD,
            MOVIE_KEYWORD.PEOPLE);
    for (int from = 0; from < rows.size(); from += BATCH) {
      if (!store.add(rows.subList(from, Math.min(rows.size(), from + BATCH))).isEmpty()) {
        throw new IllegalStateException("A film has a keyword twice");
      }
    }
  }
}
