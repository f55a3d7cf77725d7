package matinee.ratings;

import static matinee.store.schema.Tables.ACCOUNT;
import static matinee.store.schema.Tables.MARK;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.UNSEEN;
import static matinee.store.schema.Tables.VISITOR;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import matinee.store.Database;
import matinee.store.schema.tables.Mark;
import matinee.store.schema.tables.Rating;
import matinee.store.schema.tables.Unseen;
import org.jooq.DSLContext;

/** Gives what a guest told us to the account that the guest turns out to have. */
public final class MergeStore {
  private static final Rating HIS_RATING = RATING.as("his_rating");
  private static final Unseen HIS_UNSEEN = UNSEEN.as("his_unseen");
  private static final Mark HIS_MARK = MARK.as("his_mark");

  private final DSLContext sql;

  public MergeStore(Database database) {
    this.sql = database.sql();
  }

  /**
   * Moves everything from {@code guest} to {@code member}, of two ratings of one film the newer,
   * and removes the guest. All of it or nothing; a guest who has an account of his own, or is gone
   * already, is left alone.
   */
  public void merge(long guest, long member) {
    if (guest == member) {
      return;
    }
    sql.transaction(
        tx -> {
          DSLContext in = tx.dsl();
          in.select(VISITOR.ID)
              .from(VISITOR)
              .where(VISITOR.ID.in(guest, member))
              .orderBy(VISITOR.ID)
              .forUpdate()
              .fetch();
          if (!in.fetchExists(ACCOUNT, ACCOUNT.VISITOR_ID.eq(guest))) {
            ratings(in, guest, member);
            others(in, guest, member);
            in.deleteFrom(VISITOR).where(VISITOR.ID.eq(guest)).execute();
          }
        });
  }

  private static void ratings(DSLContext in, long guest, long member) {
    in.deleteFrom(RATING)
        .where(
            RATING.VISITOR_ID.eq(member),
            exists(
                selectOne()
                    .from(HIS_RATING)
                    .where(
                        HIS_RATING.VISITOR_ID.eq(guest),
                        HIS_RATING.MOVIE_ID.eq(RATING.MOVIE_ID),
                        HIS_RATING.RATED_AT.gt(RATING.RATED_AT))))
        .execute();
    in.update(RATING)
        .set(RATING.VISITOR_ID, member)
        .where(
            RATING.VISITOR_ID.eq(guest),
            notExists(
                selectOne()
                    .from(HIS_RATING)
                    .where(
                        HIS_RATING.VISITOR_ID.eq(member), HIS_RATING.MOVIE_ID.eq(RATING.MOVIE_ID))))
        .execute();
  }

  private static void others(DSLContext in, long guest, long member) {
    in.update(UNSEEN)
        .set(UNSEEN.VISITOR_ID, member)
        .where(
            UNSEEN.VISITOR_ID.eq(guest),
            notExists(
                selectOne()
                    .from(HIS_UNSEEN)
                    .where(
                        HIS_UNSEEN.VISITOR_ID.eq(member), HIS_UNSEEN.MOVIE_ID.eq(UNSEEN.MOVIE_ID))))
        .execute();
    in.update(MARK)
        .set(MARK.VISITOR_ID, member)
        .where(
            MARK.VISITOR_ID.eq(guest),
            notExists(
                selectOne()
                    .from(HIS_MARK)
                    .where(
                        HIS_MARK.VISITOR_ID.eq(member),
                        HIS_MARK.KIND.eq(MARK.KIND),
                        HIS_MARK.MOVIE_ID.eq(MARK.MOVIE_ID))))
        .execute();
  }
}
