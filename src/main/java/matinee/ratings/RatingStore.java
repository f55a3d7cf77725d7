package matinee.ratings;

import static matinee.store.schema.Tables.MARK;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.UNSEEN;
import static matinee.store.schema.Tables.VISITOR;
import static org.jooq.impl.DSL.row;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import matinee.store.Database;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What people rated, and were shown and have not seen. */
public final class RatingStore {
  private final DSLContext sql;
  private final Clock clock;
  private final LongConsumer changed;

  /** Ratings that nobody else waits for. */
  public RatingStore(Database database, Clock clock) {
    this(database, clock, visitor -> {});
  }

  /**
   * @param changed hears of every visitor whose ratings have changed, once they are stored; what it
   *     throws the caller gets, with the ratings stored all the same
   */
  public RatingStore(Database database, Clock clock, LongConsumer changed) {
    this.sql = database.sql();
    this.clock = clock;
    this.changed = changed;
  }

  /** How many ratings there are, of everybody. */
  public long count() {
    return sql.fetchCount(RATING);
  }

  /** How often the film got each number of stars. */
  public Distribution distribution(long movie) {
    int[] counts = new int[10];
    sql.select(RATING.HALF_STARS, DSL.count())
        .from(RATING)
        .where(RATING.MOVIE_ID.eq(movie))
        .groupBy(RATING.HALF_STARS)
        .forEach(row -> counts[row.value1() - 1] = row.value2());
    return new Distribution(Arrays.stream(counts).boxed().toList());
  }

  /** What the visitor gave the film, if anything. */
  public Optional<Stars> stars(long visitor, long movie) {
    return sql.select(RATING.HALF_STARS)
        .from(RATING)
        .where(RATING.VISITOR_ID.eq(visitor), RATING.MOVIE_ID.eq(movie))
        .fetchOptional(row -> new Stars(row.value1()));
  }

  /** All that the visitor has told us. */
  public Answers answers(long visitor) {
    Map<Long, Stars> given =
        sql.select(RATING.MOVIE_ID, RATING.HALF_STARS)
            .from(RATING)
            .where(RATING.VISITOR_ID.eq(visitor))
            .fetchMap(RATING.MOVIE_ID, row -> new Stars(row.value2()));
    Set<Long> unseen =
        sql.select(UNSEEN.MOVIE_ID)
            .from(UNSEEN)
            .where(UNSEEN.VISITOR_ID.eq(visitor))
            .fetchSet(UNSEEN.MOVIE_ID);
    Map<Mark, Set<Long>> marks = marks(visitor);
    unseen.removeAll(given.keySet());
    unseen.removeAll(marks.getOrDefault(Mark.SEEN, Set.of()));
    return new Answers(given, unseen, marks);
  }

  private Map<Mark, Set<Long>> marks(long visitor) {
    Map<Mark, Set<Long>> marks = new EnumMap<>(Mark.class);
    sql.select(MARK.KIND, MARK.MOVIE_ID)
        .from(MARK)
        .where(
            MARK.VISITOR_ID.eq(visitor),
            MARK.ENDS_AT.isNull().or(MARK.ENDS_AT.gt(OffsetDateTime.now(clock))))
        .forEach(
            row ->
                marks
                    .computeIfAbsent(Mark.of(row.value1()), none -> new HashSet<>())
                    .add(row.value2()));
    return marks;
  }

  /**
   * Takes in a form: its ratings, and the films on it that the visitor has not seen. All of it or
   * nothing; what the visitor said of these films before is replaced.
   *
   * <p>That a film was shown is not forgotten when it is rated, so that taking the rating back
   * leaves it unseen as before.
   */
  public void answer(long visitor, Map<Long, Stars> ratings, Set<Long> unseen) {
    Set<Long> told = new TreeSet<>(unseen);
    told.addAll(ratings.keySet());
    OffsetDateTime now = OffsetDateTime.now(clock);
    sql.transaction(
        tx -> {
          DSLContext in = tx.dsl();
          oneAtATime(in, visitor);
          in.deleteFrom(RATING)
              .where(RATING.VISITOR_ID.eq(visitor), RATING.MOVIE_ID.in(told))
              .execute();
          in.deleteFrom(UNSEEN)
              .where(UNSEEN.VISITOR_ID.eq(visitor), UNSEEN.MOVIE_ID.in(unseen))
              .execute();
          in.insertInto(
                  RATING, RATING.VISITOR_ID, RATING.MOVIE_ID, RATING.HALF_STARS, RATING.RATED_AT)
              .valuesOfRows(
                  ratings.entrySet().stream()
                      .map(
                          given ->
                              row(visitor, given.getKey(), (byte) given.getValue().halves(), now))
                      .toList())
              .execute();
          in.insertInto(UNSEEN, UNSEEN.VISITOR_ID, UNSEEN.MOVIE_ID, UNSEEN.SHOWN_AT)
              .valuesOfRows(unseen.stream().map(movie -> row(visitor, movie, now)).toList())
              .execute();
        });
    changed.accept(visitor);
  }

  /** Makes a double click's second form wait for the first, rather than collide with it. */
  private static void oneAtATime(DSLContext in, long visitor) {
    in.select(VISITOR.ID).from(VISITOR).where(VISITOR.ID.eq(visitor)).forUpdate().fetch();
  }

  /** The visitor has seen the film and gives it {@code stars}. */
  public void rate(long visitor, long movie, Stars stars) {
    answer(visitor, Map.of(movie, stars), Set.of());
  }

  /** Takes the visitor's rating of the film back. */
  public void withdraw(long visitor, long movie) {
    sql.deleteFrom(RATING)
        .where(RATING.VISITOR_ID.eq(visitor), RATING.MOVIE_ID.eq(movie))
        .execute();
    changed.accept(visitor);
  }
}
