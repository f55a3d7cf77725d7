package matinee.ingest;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import matinee.store.RowStore;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** What data sets call the catalogue's films, within one transaction. */
final class MovieImportStore {
  private static final int BATCH = 1_000;

  private final DSLContext sql;

  MovieImportStore(DSLContext sql) {
    this.sql = sql;
  }

  /** A film with the id that it has or gets. */
  record Placed(long id, MovieRow row) {}

  /** What tells one film of the catalogue from another. */
  record Known(
      long id,
      String title,
      @Nullable Integer year,
      @Nullable String imdbId,
      @Nullable Integer tmdbId) {}

  /** Passes on every film of the catalogue. */
  void forEach(Consumer<Known> use) {
    sql.select(MOVIE.ID, MOVIE.TITLE, MOVIE.RELEASE_YEAR, MOVIE.IMDB_ID, MOVIE.TMDB_ID)
        .from(MOVIE)
        .orderBy(MOVIE.ID)
        .fetch()
        .forEach(
            row ->
                use.accept(
                    new Known(
                        row.value1(),
                        row.value2(),
                        row.value3() == null ? null : row.value3().intValue(),
                        row.value4(),
                        row.value5())));
  }

  /** The ids that a data set's films got when it was imported before, by their numbers there. */
  Map<Long, Long> keys(long dataSet) {
    return sql.select(MOVIE_KEY.DATA_SET_MOVIE, MOVIE_KEY.MOVIE_ID)
        .from(MOVIE_KEY)
        .where(MOVIE_KEY.DATA_SET_ID.eq(dataSet))
        .fetchMap(MOVIE_KEY.DATA_SET_MOVIE, MOVIE_KEY.MOVIE_ID);
  }

  /** Notes by which numbers a data set calls our films, and forgets what it called them before. */
  void replaceKeys(long dataSet, List<Placed> films) {
    sql.deleteFrom(MOVIE_KEY).where(MOVIE_KEY.DATA_SET_ID.eq(dataSet)).execute();
    for (List<Placed> some : batches(films)) {
      insert(
          some.stream().map(film -> of(dataSet, film.row().key(), film.id())).toList(),
          MOVIE_KEY.DATA_SET_ID,
          MOVIE_KEY.DATA_SET_MOVIE,
          MOVIE_KEY.MOVIE_ID);
    }
  }

  private void insert(List<Object[]> rows, TableField<?, ?>... fields) {
    List<Object[]> refused = new RowStore(sql, fields[0].getTable(), fields).add(rows);
    if (!refused.isEmpty()) {
      throw new IllegalStateException("Films that are new are there already");
    }
  }

  private static Object[] of(Object... values) {
    return values;
  }

  private static List<List<Placed>> batches(List<Placed> films) {
    List<List<Placed>> batches = new ArrayList<>();
    for (int from = 0; from < films.size(); from += BATCH) {
      batches.add(films.subList(from, Math.min(films.size(), from + BATCH)));
    }
    return batches;
  }
}
