package matinee.ratings;

import static matinee.store.schema.Tables.ACCOUNT;
import static matinee.store.schema.Tables.MARK;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.UNSEEN;
import static matinee.store.schema.Tables.VISITOR;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.function.LongConsumer;
import matinee.store.Database;
import matinee.store.schema.tables.Mark;
import matinee.store.schema.tables.Rating;
import matinee.store.schema.tables.Unseen;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** Gives what a guest told us to the account that the guest turns out to have. */
public final class MergeStore {
  private static final Rating HIS_RATING = RATING.as("his_rating");
  private static final Unseen HIS_UNSEEN = UNSEEN.as("his_unseen");
  private static final Mark HIS_MARK = MARK.as("his_mark");

  private final DSLContext sql;
  private final LongConsumer changed;

  /**
   * @param changed hears of every member who was given something, as {@link RatingStore}'s does
   */
  public MergeStore(Database database, LongConsumer changed) {
    this.sql = database.sql();
    this.changed = changed;
  }

  /**
   * Moves everything from {@code guest} to {@code member}, of two ratings of one film the newer, of
   * two marks the one that lasts, and removes the guest. All of it or nothing; a guest who has an
   * account of his own, or is gone already, is left alone.
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
    changed.accept(member);
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
    Condition sameFilm = HIS_RATING.MOVIE_ID.eq(RATING.MOVIE_ID);
    move(in, RATING.VISITOR_ID, HIS_RATING.VISITOR_ID, sameFilm, guest, member);
  }

  private static void others(DSLContext in, long guest, long member) {
    Condition sameFilm = HIS_UNSEEN.MOVIE_ID.eq(UNSEEN.MOVIE_ID);
    move(in, UNSEEN.VISITOR_ID, HIS_UNSEEN.VISITOR_ID, sameFilm, guest, member);
    in.deleteFrom(MARK)
        .where(
            MARK.VISITOR_ID.eq(member),
            exists(
                selectOne()
                    .from(HIS_MARK)
                    .where(
                        HIS_MARK.VISITOR_ID.eq(guest),
                        HIS_MARK.MOVIE_ID.eq(MARK.MOVIE_ID),
                        HIS_MARK.KIND.eq(MARK.KIND),
                        HIS_MARK.ENDS_AT.gt(MARK.ENDS_AT))))
        .execute();
    Condition sameMark = HIS_MARK.MOVIE_ID.eq(MARK.MOVIE_ID).and(HIS_MARK.KIND.eq(MARK.KIND));
    move(in, MARK.VISITOR_ID, HIS_MARK.VISITOR_ID, sameMark, guest, member);
  }

  /**
   * Gives the guest's rows to the member, except where the member has the same.
   *
   * @param visitor whose a row is
   * @param his the same column of the table under another name
   * @param same when two rows of these tables, whoever they belong to, are about the same
   */
  private static void move(
      DSLContext in,
      TableField<?, Long> visitor,
      TableField<?, Long> his,
      Condition same,
      long guest,
      long member) {
    in.update(visitor.getTable())
        .set(visitor, member)
        .where(
            visitor.eq(guest),
            notExists(selectOne().from(his.getTable()).where(his.eq(member), same)))
        .execute();
  }
}
