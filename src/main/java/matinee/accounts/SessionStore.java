package matinee.accounts;

import static matinee.store.schema.Tables.ACCOUNT;
import static matinee.store.schema.Tables.SESSION;
import static matinee.store.schema.Tables.VISITOR;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import matinee.catalog.Years;
import matinee.store.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The browsers that we know, by the hashes of their tokens.
 *
 * <p>The token of someone who is kept signed in changes every day. The one before stays good for a
 * little while, for tabs that asked at the same time; whoever shows it later may have stolen it,
 * and the session ends.
 */
public final class SessionStore {
  private static final Duration TOKEN_LIFE = Duration.ofDays(1);
  private static final Duration GRACE = Duration.ofMinutes(2);

  /** How exactly "last seen" is known, so that not every page writes. */
  private static final Duration TOUCH = Duration.ofMinutes(2);

  /** A longer silence ends a visit. */
  private static final Duration VISIT = Duration.ofHours(1);

  private final DSLContext sql;
  private final Clock clock;
  private final Duration idle;
  private final Duration kept;

  /**
   * @param idle silence that ends a session
   * @param kept silence that ends the session of someone who is kept signed in
   */
  public SessionStore(Database database, Clock clock, Duration idle, Duration kept) {
    this.sql = database.sql();
    this.clock = clock;
    this.idle = idle;
    this.kept = kept;
  }

  /**
   * A session as its owner is shown it.
   *
   * @param device such as "Firefox on Linux", empty where unknown
   */
  public record Seen(long id, String device, Instant since, Instant seen, boolean kept) {}

  /** The session whose browser holds the token of that hash; ends one that is over. */
  public Optional<Session> find(String hash) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    Optional<Record> row = row(SESSION.TOKEN_HASH.eq(hash));
    boolean current = row.isPresent();
    if (!current) {
      row = row(SESSION.PREVIOUS_HASH.eq(hash));
    }
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Session session = session(row.get(), current);
    OffsetDateTime seen = row.get().get(SESSION.SEEN_AT);
    OffsetDateTime until = row.get().get(SESSION.PREVIOUS_UNTIL);
    boolean late = !current && (until == null || until.isBefore(now));
    if (late || over(session, seen, now)) {
      sql.deleteFrom(SESSION).where(SESSION.ID.eq(session.id())).execute();
      return Optional.empty();
    }
    if (seen.plus(TOUCH).isBefore(now)) {
      touch(session, seen, now);
    }
    return Optional.of(session);
  }

  private boolean over(Session session, OffsetDateTime seen, OffsetDateTime now) {
    return session.account() != null && seen.plus(session.kept() ? kept : idle).isBefore(now);
  }

  private void touch(Session session, OffsetDateTime seen, OffsetDateTime now) {
    sql.update(SESSION).set(SESSION.SEEN_AT, now).where(SESSION.ID.eq(session.id())).execute();
    Account account = session.account();
    if (account != null && seen.plus(VISIT).isBefore(now)) {
      sql.update(ACCOUNT)
          .set(ACCOUNT.LAST_VISIT, seen)
          .where(ACCOUNT.ID.eq(account.id()))
          .execute();
    }
  }

  private Optional<Record> row(Condition which) {
    return sql.select(SESSION.fields())
        .select(VISITOR.YEARS)
        .select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, ACCOUNT.ADMIN)
        .from(SESSION)
        .join(VISITOR)
        .on(VISITOR.ID.eq(SESSION.VISITOR_ID))
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.VISITOR_ID.eq(VISITOR.ID))
        .where(which)
        .fetchOptional(row -> (Record) row);
  }

  private static Session session(Record row, boolean current) {
    long owner = row.get(SESSION.VISITOR_ID);
    Long account = row.get(ACCOUNT.ID);
    return new Session(
        row.get(SESSION.ID),
        new Visitor(owner, Years.of(row.get(VISITOR.YEARS)).orElse(Years.ANY)),
        account == null
            ? null
            : new Account(
                account,
                owner,
                row.get(ACCOUNT.NAME),
                row.get(ACCOUNT.EMAIL),
                row.get(ACCOUNT.ADMIN)),
        row.get(SESSION.KEPT),
        row.get(SESSION.RENEWED_AT).toInstant(),
        current);
  }

  /** Whether the session's token is due for a new one. */
  public boolean due(Session session) {
    return session.account() != null
        && session.kept()
        && session.current()
        && session.renewed().plus(TOKEN_LIFE).isBefore(clock.instant());
  }

  /** Gives the session another token; false where another tab was quicker. */
  public boolean renew(String hash, String newHash) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    return sql.update(SESSION)
            .set(SESSION.TOKEN_HASH, newHash)
            .set(SESSION.PREVIOUS_HASH, hash)
            .set(SESSION.PREVIOUS_UNTIL, now.plus(GRACE))
            .set(SESSION.RENEWED_AT, now)
            .where(SESSION.TOKEN_HASH.eq(hash))
            .execute()
        == 1;
  }

  /**
   * Signs the account's owner in, in place of whatever the browser's session was.
   *
   * @param before the session that ends, null where there was none
   * @param device such as "Firefox on Linux"
   */
  public void start(
      Account account, String hash, boolean kept, String device, @Nullable Session before) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    sql.transaction(
        tx -> {
          DSLContext in = tx.dsl();
          if (before != null) {
            in.deleteFrom(SESSION).where(SESSION.ID.eq(before.id())).execute();
          }
          newVisit(in, account);
          in.insertInto(SESSION)
              .set(SESSION.TOKEN_HASH, hash)
              .set(SESSION.VISITOR_ID, account.visitor())
              .set(SESSION.CREATED_AT, now)
              .set(SESSION.SEEN_AT, now)
              .set(SESSION.RENEWED_AT, now)
              .set(SESSION.KEPT, kept)
              .set(SESSION.DEVICE, device)
              .execute();
        });
  }

  /** The visit before this one ended when any browser of the account was last seen. */
  private static void newVisit(DSLContext in, Account account) {
    in.select(SESSION.SEEN_AT)
        .from(SESSION)
        .where(SESSION.VISITOR_ID.eq(account.visitor()))
        .orderBy(SESSION.SEEN_AT.desc())
        .limit(1)
        .fetchOptional(SESSION.SEEN_AT)
        .ifPresent(
            seen ->
                in.update(ACCOUNT)
                    .set(ACCOUNT.LAST_VISIT, seen)
                    .where(ACCOUNT.ID.eq(account.id()))
                    .execute());
  }

  /** The account's sessions, the last seen first. */
  public List<Seen> of(Account account) {
    return sql.select(SESSION.ID, SESSION.DEVICE, SESSION.CREATED_AT, SESSION.SEEN_AT, SESSION.KEPT)
        .from(SESSION)
        .where(SESSION.VISITOR_ID.eq(account.visitor()))
        .orderBy(SESSION.SEEN_AT.desc(), SESSION.ID)
        .fetch(
            row ->
                new Seen(
                    row.value1(),
                    row.value2(),
                    row.value3().toInstant(),
                    row.value4().toInstant(),
                    row.value5()));
  }

  /** Ends the session, and with it the visit. */
  public void signOut(Session session) {
    sql.deleteFrom(SESSION).where(SESSION.ID.eq(session.id())).execute();
    sql.update(ACCOUNT)
        .set(ACCOUNT.LAST_VISIT, OffsetDateTime.now(clock))
        .where(ACCOUNT.VISITOR_ID.eq(session.visitor().id()))
        .execute();
  }

  /** Ends a session of the account; false where it has none of that id. */
  public boolean end(Account account, long session) {
    return sql.deleteFrom(SESSION)
            .where(SESSION.ID.eq(session), SESSION.VISITOR_ID.eq(account.visitor()))
            .execute()
        == 1;
  }

  /** Ends all sessions of the account but one, and returns how many those were. */
  public int endOthers(Account account, @Nullable Session but) {
    return sql.deleteFrom(SESSION)
        .where(SESSION.VISITOR_ID.eq(account.visitor()), SESSION.ID.ne(but == null ? -1 : but.id()))
        .execute();
  }
}
