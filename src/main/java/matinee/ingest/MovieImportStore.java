package matinee.ingest;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_KEY;
import static matinee.store.schema.Tables.MOVIE_TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * What tells one film of the catalogue from another.
   *
   * @param title the one that it goes by
   * @param titles all that it is called
   */
  record Known(
      long id,
      String title,
      List<String> titles,
      @Nullable Integer year,
      @Nullable String imdbId,
      @Nullable Integer tmdbId) {}

  /** The numbers of all films. */
  Set<Long> ids() {
    return sql.select(MOVIE.ID).from(MOVIE).fetchSet(MOVIE.ID);
  }

  /** Passes on every film of the catalogue but those taken down. */
  void forEach(Consumer<Known> use) {
    Map<Long, List<String>> others =
        sql.select(MOVIE_TITLE.MOVIE_ID, MOVIE_TITLE.TITLE)
            .from(MOVIE_TITLE)
            .fetchGroups(MOVIE_TITLE.MOVIE_ID, MOVIE_TITLE.TITLE);
    sql.select(
            MOVIE.ID,
            MOVIE.TITLE,
            MOVIE.ORIGINAL_TITLE,
            MOVIE.RELEASE_YEAR,
            MOVIE.IMDB_ID,
            MOVIE.TMDB_ID)
        .from(MOVIE)
        .where(MOVIE.HIDDEN.isFalse())
        .orderBy(MOVIE.ID)
        .fetch()
        .forEach(
            row -> {
              List<String> titles = new ArrayList<>();
              titles.add(row.value2());
              Optional.ofNullable(row.value3()).ifPresent(titles::add);
              titles.addAll(others.getOrDefault(row.value1(), List.of()));
              use.accept(
                  new Known(
                      row.value1(),
                      row.value2(),
                      titles,
                      row.value4() == null ? null : row.value4().intValue(),
                      row.value5(),
                      row.value6()));
            });
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
