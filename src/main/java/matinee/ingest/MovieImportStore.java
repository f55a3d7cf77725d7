package matinee.ingest;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_COUNTRY;
import static matinee.store.schema.Tables.MOVIE_CREDIT;
import static matinee.store.schema.Tables.MOVIE_GENRE;
import static matinee.store.schema.Tables.MOVIE_KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import matinee.store.RowStore;
import matinee.store.schema.tables.records.MovieRecord;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Reads and writes the catalogue's films, many at a time, within one transaction. */
final class MovieImportStore {
  private static final int BATCH = 1_000;
  private static final String DIRECTOR = "director";
  private static final String CAST = "cast";

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

  /** Adds films that are new. */
  void add(List<Placed> films) {
    TableField<?, ?>[] told = {
      MOVIE.ID,
      MOVIE.TITLE,
      MOVIE.ORIGINAL_TITLE,
      MOVIE.RELEASE_YEAR,
      MOVIE.RUNTIME_MINUTES,
      MOVIE.IMDB_ID,
      MOVIE.TMDB_ID
    };
    for (List<Placed> some : batches(films)) {
      insert(some.stream().map(film -> record(film).into(told).intoArray()).toList(), told);
      insertLists(some);
    }
  }

  /** Changes films to what their rows say; what a row does not say stays as it is. */
  void update(List<Placed> films) {
    for (List<Placed> some : batches(films)) {
      sql.batchUpdate(some.stream().map(MovieImportStore::changes).toList()).execute();
      clear(MOVIE_GENRE.MOVIE_ID, some, MovieRow::genres);
      clear(MOVIE_COUNTRY.MOVIE_ID, some, MovieRow::countries);
      for (String credit : List.of(DIRECTOR, CAST)) {
        sql.deleteFrom(MOVIE_CREDIT)
            .where(MOVIE_CREDIT.CREDIT.eq(credit))
            .and(MOVIE_CREDIT.MOVIE_ID.in(saying(some, row -> people(row, credit))))
            .execute();
      }
      insertLists(some);
    }
  }

  private <R extends TableRecord<R>> void clear(
      TableField<R, Long> movie, List<Placed> films, Function<MovieRow, List<String>> names) {
    sql.deleteFrom(movie.getTable()).where(movie.in(saying(films, names))).execute();
  }

  private static List<Long> saying(List<Placed> films, Function<MovieRow, List<String>> names) {
    return films.stream()
        .filter(film -> !names.apply(film.row()).isEmpty())
        .map(Placed::id)
        .toList();
  }

  private void insertLists(List<Placed> films) {
    List<Object[]> genres = new ArrayList<>();
    List<Object[]> countries = new ArrayList<>();
    List<Object[]> people = new ArrayList<>();
    for (Placed film : films) {
      long id = film.id();
      numbered(film.row().genres(), (place, name) -> genres.add(of(id, place, name)));
      numbered(film.row().countries(), (place, name) -> countries.add(of(id, place, name)));
      for (String credit : List.of(DIRECTOR, CAST)) {
        numbered(
            people(film.row(), credit), (place, name) -> people.add(of(id, credit, place, name)));
      }
    }
    insert(genres, MOVIE_GENRE.MOVIE_ID, MOVIE_GENRE.PLACE, MOVIE_GENRE.GENRE);
    insert(countries, MOVIE_COUNTRY.MOVIE_ID, MOVIE_COUNTRY.PLACE, MOVIE_COUNTRY.COUNTRY);
    insert(
        people,
        MOVIE_CREDIT.MOVIE_ID,
        MOVIE_CREDIT.CREDIT,
        MOVIE_CREDIT.PLACE,
        MOVIE_CREDIT.PERSON);
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

  private static List<String> people(MovieRow row, String credit) {
    return credit.equals(DIRECTOR) ? row.directors() : row.cast();
  }

  private interface Numbered {
    boolean add(short place, String name);
  }

  private static void numbered(List<String> names, Numbered to) {
    for (short place = 0; place < names.size(); place++) {
      to.add(place, names.get(place));
    }
  }

  private static MovieRecord record(Placed film) {
    MovieRow row = film.row();
    MovieRecord record = new MovieRecord();
    record.setId(film.id());
    record.setTitle(row.title());
    record.setOriginalTitle(row.originalTitle());
    record.setReleaseYear(small(row.year()));
    record.setRuntimeMinutes(small(row.runtime()));
    record.setImdbId(row.imdbId());
    record.setTmdbId(row.tmdbId());
    return record;
  }

  /** The record with only those fields marked for writing that the row speaks of. */
  private static MovieRecord changes(Placed film) {
    MovieRecord record = record(film);
    for (int n = 0; n < record.size(); n++) {
      record.changed(n, record.get(n) != null);
    }
    record.changed(MOVIE.ID, false);
    return record;
  }

  private static @Nullable Short small(@Nullable Integer number) {
    return number == null ? null : number.shortValue();
  }

  private static List<List<Placed>> batches(List<Placed> films) {
    List<List<Placed>> batches = new ArrayList<>();
    for (int from = 0; from < films.size(); from += BATCH) {
      batches.add(films.subList(from, Math.min(films.size(), from + BATCH)));
    }
    return batches;
  }
}
