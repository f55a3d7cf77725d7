package matinee.accounts;

import static matinee.store.schema.Tables.SESSION;
import static matinee.store.schema.Tables.VISITOR;

import java.time.Clock;
import java.time.OffsetDateTime;
import matinee.catalog.Years;
import matinee.store.Database;
import org.jooq.DSLContext;

/** The visitors. */
public final class VisitorStore {
  private final DSLContext sql;
  private final Clock clock;

  public VisitorStore(Database database, Clock clock) {
    this.sql = database.sql();
    this.clock = clock;
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
              .set(SESSION.SEEN_AT, now)
              .set(SESSION.RENEWED_AT, now)
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
