package matinee.dashboard;

import static matinee.store.schema.Tables.ACCOUNT;
import static matinee.store.schema.Tables.MARK;
import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.VISITOR;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import matinee.dashboard.Census.ActiveFilm;
import matinee.dashboard.Census.Counts;
import matinee.dashboard.Census.Ratings;
import matinee.store.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Counts for a census. Walks through all ratings: for the background only. */
public final class CensusStore {
  private static final int ACTIVE = 20;

  private final DSLContext sql;

  public CensusStore(Database database) {
    this.sql = database.sql();
  }

  /** How many films, people and so on there are; {@code ratings} are counted already. */
  Counts counts(Ratings ratings) {
    Condition here = VISITOR.DATA_SET_ID.isNull();
    Condition rated = notExists(selectOne().from(RATING).where(RATING.MOVIE_ID.eq(MOVIE.ID)));
    return new Counts(
        sql.fetchCount(MOVIE),
        sql.fetchCount(MOVIE, rated),
        ratings,
        sql.fetchCount(VISITOR, DSL.not(here)),
        sql.fetchCount(VISITOR, here),
        sql.fetchCount(ACCOUNT),
        sql.fetchCount(ACCOUNT, ACCOUNT.ADMIN.isTrue()),
        sql.fetchCount(MARK));
  }

  /** How many ratings there are of so many half stars, given in that year and hour (UTC). */
  record Group(int halfStars, int year, int hour, long ratings) {}

  /** All ratings in groups; where {@code here}, those by people here only. */
  List<Group> groups(boolean here) {
    Field<Integer> stars = RATING.HALF_STARS.cast(SQLDataType.INTEGER);
    Field<Integer> year = extract(RATING.RATED_AT, DatePart.YEAR);
    Field<Integer> hour = extract(RATING.RATED_AT, DatePart.HOUR);
    return sql.select(stars, year, hour, count())
        .from(here ? ratingsHere() : RATING)
        .groupBy(stars, year, hour)
        .fetch(
            row -> new Group(row.value1(), row.value2(), row.value3(), row.value4().longValue()));
  }

  private static Table<?> ratingsHere() {
    return VISITOR
        .join(RATING)
        .on(RATING.VISITOR_ID.eq(VISITOR.ID).and(VISITOR.DATA_SET_ID.isNull()));
  }

  /** The day (UTC) of the newest rating; null where there is none. */
  @Nullable LocalDate newest() {
    OffsetDateTime newest = sql.select(max(RATING.RATED_AT)).from(RATING).fetchSingle().value1();
    return newest == null ? null : newest.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
  }

  /** The films that were rated most from that day (UTC) on. */
  List<ActiveFilm> active(LocalDate since) {
    Condition recent = RATING.RATED_AT.ge(since.atStartOfDay().atOffset(ZoneOffset.UTC));
    Map<Long, Integer> here =
        sql.select(RATING.MOVIE_ID, count())
            .from(ratingsHere())
            .where(recent)
            .groupBy(RATING.MOVIE_ID)
            .fetchMap(RATING.MOVIE_ID, row -> row.value2());
    return sql.select(RATING.MOVIE_ID, count(), sum(RATING.HALF_STARS))
        .from(RATING)
        .where(recent)
        .groupBy(RATING.MOVIE_ID)
        .orderBy(count().desc(), RATING.MOVIE_ID)
        .limit(ACTIVE)
        .fetch(
            row ->
                active(
                    row.value1(),
                    row.value2(),
                    here.getOrDefault(row.value1(), 0),
                    row.value3().doubleValue() / 2 / row.value2()));
  }

  private ActiveFilm active(long movie, long recent, long here, double stars) {
    var film =
        sql.select(MOVIE.TITLE, MOVIE.RELEASE_YEAR)
            .from(MOVIE)
            .where(MOVIE.ID.eq(movie))
            .fetchSingle();
    Short year = film.value2();
    return new ActiveFilm(
        movie,
        film.value1(),
        year == null ? null : year.intValue(),
        recent,
        here,
        stars,
        sql.fetchCount(RATING, RATING.MOVIE_ID.eq(movie)));
  }

  /** How many films came on each day (UTC), those without a known day left out. */
  NavigableMap<LocalDate, Integer> filmsByDay() {
    return byDay(MOVIE, MOVIE.ADDED_AT, MOVIE.ADDED_AT.isNotNull());
  }

  /** How many people came here on each day. */
  NavigableMap<LocalDate, Integer> visitorsByDay() {
    return byDay(VISITOR, VISITOR.CREATED_AT, VISITOR.DATA_SET_ID.isNull());
  }

  /** How many accounts were made on each day. */
  NavigableMap<LocalDate, Integer> accountsByDay() {
    return byDay(ACCOUNT, ACCOUNT.CREATED_AT, DSL.noCondition());
  }

  /** How many of the ratings by people here were given on each day. */
  NavigableMap<LocalDate, Integer> ratingsByDay() {
    return byDay(ratingsHere(), RATING.RATED_AT, DSL.noCondition());
  }

  private NavigableMap<LocalDate, Integer> byDay(
      Table<?> table, TableField<?, OffsetDateTime> moment, Condition which) {
    Field<LocalDate> day = moment.cast(SQLDataType.LOCALDATE);
    Map<LocalDate, Integer> found = new HashMap<>();
    sql.select(day, count())
        .from(table)
        .where(which)
        .groupBy(day)
        .forEach(row -> found.put(row.value1(), row.value2()));
    return new TreeMap<>(found);
  }
}
