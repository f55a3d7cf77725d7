package matinee.training;

import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.VISITOR_VECTOR;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import matinee.store.Database;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;

/** Visitors' vectors, and the ratings that they are made of. */
public final class VectorStore {
  private final DSLContext sql;

  public VectorStore(Database database) {
    this.sql = database.sql();
  }

  /**
   * Which ratings there are, as far as the clock tells. A change leaves both as they were only
   * where a rating is replaced at the very instant of the newest one, or after the clock was set
   * back. Every change has the vector folded in anew; where that failed for just such a change, the
   * vector lacks it until the next one or the next training.
   *
   * @param ratings how many
   * @param newest when the newest was given, null where there is none
   */
  record State(int ratings, @Nullable OffsetDateTime newest) {}

  /** A visitor's ratings, by movie id, and their state, as of one moment. */
  record Given(Map<Long, Float> stars, State state) {}

  /** All that the visitor rated. */
  Given given(long visitor) {
    Map<Long, Float> stars = new HashMap<>();
    OffsetDateTime[] newest = new OffsetDateTime[1];
    sql.select(RATING.MOVIE_ID, RATING.HALF_STARS, RATING.RATED_AT)
        .from(RATING)
        .where(RATING.VISITOR_ID.eq(visitor))
        .orderBy(RATING.RATED_AT)
        .fetch()
        .forEach(
            row -> {
              stars.put(row.value1(), row.value2() / 2f);
              newest[0] = row.value3();
            });
    return new Given(stars, new State(stars.size(), newest[0]));
  }

  /** The visitor's vector in the model of that fingerprint, if it holds all ratings up to now. */
  Optional<float[]> find(long visitor, long model) {
    Record2<Integer, OffsetDateTime> now =
        sql.select(count(), max(RATING.RATED_AT))
            .from(RATING)
            .where(RATING.VISITOR_ID.eq(visitor))
            .fetchSingle();
    return sql.select(VISITOR_VECTOR.VECTOR)
        .from(VISITOR_VECTOR)
        .where(
            VISITOR_VECTOR.VISITOR_ID.eq(visitor),
            VISITOR_VECTOR.MODEL.eq(model),
            VISITOR_VECTOR.RATINGS.eq(now.value1()),
            VISITOR_VECTOR.NEWEST.eq(now.value2()))
        .fetchOptional(row -> unboxed(row.value1()));
  }

  /** Keeps the visitor's vector in place of an earlier one. */
  void save(long visitor, long model, State state, float[] vector) {
    sql.mergeInto(
            VISITOR_VECTOR,
            VISITOR_VECTOR.VISITOR_ID,
            VISITOR_VECTOR.MODEL,
            VISITOR_VECTOR.RATINGS,
            VISITOR_VECTOR.NEWEST,
            VISITOR_VECTOR.VECTOR)
        .key(VISITOR_VECTOR.VISITOR_ID)
        .values(visitor, model, state.ratings(), state.newest(), boxed(vector))
        .execute();
  }

  /** Forgets the visitor's vector. */
  void remove(long visitor) {
    sql.deleteFrom(VISITOR_VECTOR).where(VISITOR_VECTOR.VISITOR_ID.eq(visitor)).execute();
  }

  private static Float[] boxed(float[] vector) {
    Float[] boxed = new Float[vector.length];
    for (int n = 0; n < vector.length; n++) {
      boxed[n] = vector[n];
    }
    return boxed;
  }

  private static float[] unboxed(Float[] boxed) {
    float[] vector = new float[boxed.length];
    for (int n = 0; n < vector.length; n++) {
      vector[n] = boxed[n];
    }
    return vector;
  }
}
