package matinee.ratings;

import static matinee.store.schema.Tables.ACCOUNT;
import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.SHOWN_FIVE;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matinee.store.Database;
import org.jooq.DSLContext;

/** What changed for an account's owner since the last visit. */
public final class ChangeStore {
  private final DSLContext sql;
  private final Clock clock;

  public ChangeStore(Database database, Clock clock) {
    this.sql = database.sql();
    this.clock = clock;
  }

  /** When the visit before this one ended; empty on the first. */
  public Optional<Instant> lastVisit(long account) {
    return sql.select(ACCOUNT.LAST_VISIT)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(account), ACCOUNT.LAST_VISIT.isNotNull())
        .fetchOptional(row -> row.value1().toInstant());
  }

  /** How many films have come to this house since, and were not taken down. */
  public int newFilms(Instant since) {
    return sql.fetchCount(
        MOVIE, MOVIE.ADDED_AT.gt(since.atOffset(ZoneOffset.UTC)), MOVIE.HIDDEN.isFalse());
  }

  /**
   * Remembers that the owner is shown these five, and tells which of them had not been shown before
   * {@code since}. None at all, as while models are loaded, leave what was shown as it is.
   */
  public Set<Long> show(long account, List<Long> five, Instant since) {
    if (five.isEmpty()) {
      return Set.of();
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    Map<Long, OffsetDateTime> known =
        sql.select(SHOWN_FIVE.MOVIE_ID, SHOWN_FIVE.SHOWN_AT)
            .from(SHOWN_FIVE)
            .where(SHOWN_FIVE.ACCOUNT_ID.eq(account))
            .fetchMap(SHOWN_FIVE.MOVIE_ID, SHOWN_FIVE.SHOWN_AT);
    Set<Long> fresh = new HashSet<>(five);
    five.forEach(
        movie -> {
          OffsetDateTime shown = known.get(movie);
          if (shown != null && !shown.toInstant().isAfter(since)) {
            fresh.remove(movie);
          }
        });
    if (!known.keySet().equals(Set.copyOf(five))) {
      replace(account, five, known.keySet(), now);
    }
    return fresh;
  }

  private void replace(long account, List<Long> five, Collection<Long> known, OffsetDateTime now) {
    sql.transaction(
        tx -> {
          DSLContext in = tx.dsl();
          in.deleteFrom(SHOWN_FIVE)
              .where(SHOWN_FIVE.ACCOUNT_ID.eq(account), SHOWN_FIVE.MOVIE_ID.notIn(five))
              .execute();
          for (long movie : five) {
            if (!known.contains(movie)) {
              in.mergeInto(
                      SHOWN_FIVE, SHOWN_FIVE.ACCOUNT_ID, SHOWN_FIVE.MOVIE_ID, SHOWN_FIVE.SHOWN_AT)
                  .key(SHOWN_FIVE.ACCOUNT_ID, SHOWN_FIVE.MOVIE_ID)
                  .values(account, movie, now)
                  .execute();
            }
          }
        });
  }
}
