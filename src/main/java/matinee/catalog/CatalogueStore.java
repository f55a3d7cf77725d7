package matinee.catalog;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_COUNTRY;
import static matinee.store.schema.Tables.MOVIE_GENRE;
import static matinee.store.schema.Tables.MOVIE_LANGUAGE;
import static matinee.store.schema.Tables.MOVIE_TITLE;
import static matinee.store.schema.Tables.RATING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import matinee.store.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Reads the whole catalogue at once, as lists and counts are made of it. */
public final class CatalogueStore {
  private final DSLContext sql;

  public CatalogueStore(Database database) {
    this.sql = database.sql();
  }

  /** Every film but those taken down, by id. */
  public List<Entry> entries() {
    return entries(null);
  }

  /** The film of that id, if there is one. */
  public Optional<Entry> entry(long movie) {
    return entries(movie).stream().findFirst();
  }

  /**
   * @param only the film wanted, null for all
   */
  private List<Entry> entries(@Nullable Long only) {
    Map<Long, List<String>> genres = names(MOVIE_GENRE.MOVIE_ID, MOVIE_GENRE.GENRE, only);
    Map<Long, List<String>> countries = names(MOVIE_COUNTRY.MOVIE_ID, MOVIE_COUNTRY.COUNTRY, only);
    Map<Long, Tally> tallies = tallies(is(RATING.MOVIE_ID, only));
    Map<Long, List<String>> titles = names(MOVIE_TITLE.MOVIE_ID, MOVIE_TITLE.TITLE, only);
    Map<Long, List<String>> spoken = names(MOVIE_LANGUAGE.MOVIE_ID, MOVIE_LANGUAGE.LANGUAGE, only);
    return sql.select(
            MOVIE.ID,
            MOVIE.TITLE,
            MOVIE.ORIGINAL_TITLE,
            MOVIE.RELEASE_YEAR,
            MOVIE.RUNTIME_MINUTES,
            MOVIE.LANGUAGE)
        .from(MOVIE)
        .where(is(MOVIE.ID, only), MOVIE.HIDDEN.isFalse())
        .orderBy(MOVIE.ID)
        .fetch(
            row -> {
              long id = row.value1();
              return new Entry(
                  id,
                  row.value2(),
                  Stream.concat(
                          Stream.ofNullable(row.value3()),
                          titles.getOrDefault(id, List.of()).stream())
                      .toList(),
                  row.value4() == null ? null : row.value4().intValue(),
                  row.value5() == null ? null : row.value5().intValue(),
                  genres.getOrDefault(id, List.of()),
                  countries.getOrDefault(id, List.of()),
                  row.value6() == null ? spoken.getOrDefault(id, List.of()) : List.of(row.value6()),
                  tallies.getOrDefault(id, Tally.NONE));
            });
  }

  private Map<Long, List<String>> names(
      TableField<?, Long> movie, TableField<?, String> name, @Nullable Long only) {
    return sql.select(movie, name)
        .from(movie.getTable())
        .where(is(movie, only))
        .fetchGroups(movie, name);
  }

  private static Condition is(Field<Long> movie, @Nullable Long only) {
    return only == null ? DSL.noCondition() : movie.eq(only);
  }

  /** How many ratings were given on each day (UTC) that saw any. */
  public NavigableMap<LocalDate, Integer> ratingsByDay() {
    Field<LocalDate> day = RATING.RATED_AT.cast(SQLDataType.LOCALDATE);
    return new TreeMap<>(
        sql.select(day, count()).from(RATING).groupBy(day).fetchMap(day, row -> row.value2()));
  }

  /** How often each film was rated from that day (UTC) on; films not rated are left out. */
  public Map<Long, Tally> talliesSince(LocalDate since) {
    return tallies(RATING.RATED_AT.ge(since.atStartOfDay().atOffset(ZoneOffset.UTC)));
  }

  private Map<Long, Tally> tallies(Condition which) {
    return sql.select(RATING.MOVIE_ID, count(), sum(RATING.HALF_STARS))
        .from(RATING)
        .where(which)
        .groupBy(RATING.MOVIE_ID)
        .fetchMap(RATING.MOVIE_ID, row -> new Tally(row.value2(), row.value3().doubleValue() / 2));
  }
}
