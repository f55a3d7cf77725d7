package matinee.ingest;

import static matinee.store.schema.Tables.DATA_SET;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.VISITOR;
import static org.jooq.impl.DSL.select;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import matinee.catalog.FactStore;
import matinee.store.Database;
import org.jooq.DSLContext;

/** Data sets in the database, and the users that came with them. Works within one transaction. */
final class ImportStore {
  private final DSLContext sql;

  private ImportStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Does {@code work} in one transaction, or none of it where it throws. */
  static <T> T inTransaction(Database database, Function<ImportStore, T> work) {
    return database
        .sql()
        .transactionResult(transaction -> work.apply(new ImportStore(transaction.dsl())));
  }

  /** The films, in the same transaction. */
  MovieImportStore movies() {
    return new MovieImportStore(sql);
  }

  /** What is told of films, in the same transaction. */
  FactStore facts() {
    return new FactStore(sql);
  }

  /** The users and ratings of one data set, in the same transaction. */
  RatingImportStore ratings(long dataSet, OffsetDateTime now) {
    return new RatingImportStore(sql, dataSet, now);
  }

  /** The keywords of one data set, in the same transaction. */
  TagImportStore tags(long dataSet) {
    return new TagImportStore(sql, dataSet);
  }

  /** A data set that was imported before. */
  record Stored(long id, String fingerprint) {}

  /** The data set of that name, if there is one. */
  Optional<Stored> find(String name) {
    return sql.select(DATA_SET.ID, DATA_SET.FINGERPRINT)
        .from(DATA_SET)
        .where(DATA_SET.NAME.eq(name))
        .fetchOptional(row -> new Stored(row.value1(), row.value2()));
  }

  /** Whether a data set with ratings is there; one of facts alone is not enough for a site. */
  boolean anyRated() {
    return sql.fetchExists(VISITOR, VISITOR.DATA_SET_ID.isNotNull());
  }

  /** Whether a data set with real people's ratings is there. */
  boolean anyReal() {
    return sql.fetchExists(
        VISITOR,
        VISITOR.DATA_SET_ID.in(
            select(DATA_SET.ID).from(DATA_SET).where(DATA_SET.SIMULATED.isFalse())));
  }

  /** Notes a data set and answers its id; users that an earlier import brought are removed. */
  long save(String name, Origin origin, String fingerprint, OffsetDateTime now) {
    Optional<Stored> before = find(name);
    if (before.isEmpty()) {
      return add(name, origin, fingerprint, now);
    }
    long id = before.get().id();
    removeUsers(id);
    update(id, origin, fingerprint, now);
    return id;
  }

  private long add(String name, Origin origin, String fingerprint, OffsetDateTime now) {
    return sql.insertInto(DATA_SET)
        .set(DATA_SET.NAME, name)
        .set(DATA_SET.TITLE, origin.title())
        .set(DATA_SET.SIMULATED, origin.simulated())
        .set(DATA_SET.LICENCE, origin.licence())
        .set(DATA_SET.CITATION, origin.citation())
        .set(DATA_SET.HOME, origin.home())
        .set(DATA_SET.FINGERPRINT, fingerprint)
        .set(DATA_SET.IMPORTED_AT, now)
        .returningResult(DATA_SET.ID)
        .fetchSingle()
        .value1();
  }

  private void update(long dataSet, Origin origin, String fingerprint, OffsetDateTime now) {
    sql.update(DATA_SET)
        .set(DATA_SET.TITLE, origin.title())
        .set(DATA_SET.LICENCE, origin.licence())
        .set(DATA_SET.CITATION, origin.citation())
        .set(DATA_SET.HOME, origin.home())
        .set(DATA_SET.FINGERPRINT, fingerprint)
        .set(DATA_SET.IMPORTED_AT, now)
        .where(DATA_SET.ID.eq(dataSet))
        .execute();
  }

  /** Removes a data set's users with all they rated; people on the site belong to none. */
  private void removeUsers(long dataSet) {
    // Without the ratings first, the cascade would look them up user by user.
    sql.deleteFrom(RATING)
        .where(
            RATING.VISITOR_ID.in(
                select(VISITOR.ID).from(VISITOR).where(VISITOR.DATA_SET_ID.eq(dataSet))))
        .execute();
    sql.deleteFrom(VISITOR).where(VISITOR.DATA_SET_ID.eq(dataSet)).execute();
  }

  /** Removes the simulated data sets but not their films, and answers how many ratings went. */
  long removeSimulated() {
    long removed = 0;
    for (long dataSet :
        sql.select(DATA_SET.ID)
            .from(DATA_SET)
            .where(DATA_SET.SIMULATED.isTrue())
            .fetch(DATA_SET.ID)) {
      removed += ratingsOf(dataSet);
      removeUsers(dataSet);
      sql.deleteFrom(DATA_SET).where(DATA_SET.ID.eq(dataSet)).execute();
    }
    return removed;
  }

  private long ratingsOf(long dataSet) {
    return sql.selectCount()
        .from(RATING)
        .join(VISITOR)
        .on(VISITOR.ID.eq(RATING.VISITOR_ID))
        .where(VISITOR.DATA_SET_ID.eq(dataSet))
        .fetchSingle()
        .value1();
  }
}
