package matinee.accounts;

import static matinee.store.schema.Tables.SESSION;
import static matinee.store.schema.Tables.VISITOR;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import matinee.catalog.Years;
import matinee.store.Database;
import org.jooq.DSLContext;

/** The visitors, and the browsers by which we know them again. */
public final class VisitorStore {
  private final DSLContext sql;
  private final Clock clock;

  public VisitorStore(Database database, Clock clock) {
    this.sql = database.sql();
    this.clock = clock;
  }

  /** The visitor whose browser holds the token of that hash, if there is one. */
  public Optional<Visitor> find(String tokenHash) {
    return sql.select(VISITOR.ID, VISITOR.YEARS)
        .from(SESSION)
        .join(VISITOR)
        .on(VISITOR.ID.eq(SESSION.VISITOR_ID))
        .where(SESSION.TOKEN_HASH.eq(tokenHash))
        .fetchOptional(row -> new Visitor(row.value1(), Years.of(row.value2()).orElse(Years.ANY)));
  }

  /** A new visitor, known by the browser that holds the token of that hash. */
  public Visitor create(String tokenHash) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    return sql.transactionResult(
        tx -> {
          Long id =
              tx.dsl()
                  .insertInto(VISITOR)
                  .set(VISITOR.CREATED_AT, now)
                  .returningResult(VISITOR.ID)
                  .fetchSingle()
                  .value1();
          tx.dsl()
              .insertInto(SESSION)
              .set(SESSION.TOKEN_HASH, tokenHash)
              .set(SESSION.VISITOR_ID, id)
              .set(SESSION.CREATED_AT, now)
              .execute();
          return new Visitor(id, Years.ANY);
        });
  }

  /** Remembers which years the visitor wishes for. */
  public void wish(Visitor visitor, Years years) {
    sql.update(VISITOR)
        .set(VISITOR.YEARS, years.word())
        .where(VISITOR.ID.eq(visitor.id()))
        .execute();
  }
}
