package matinee.accounts;

import static matinee.store.schema.Tables.ACCOUNT;
import static matinee.store.schema.Tables.VISITOR;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import matinee.store.Database;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.SelectJoinStep;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The accounts. Every change names the account it is of; nothing else is touched. */
public final class AccountStore {
  private final DSLContext sql;
  private final Clock clock;

  public AccountStore(Database database, Clock clock) {
    this.sql = database.sql();
    this.clock = clock;
  }

  /**
   * An account and its password's hash.
   *
   * @param hash bcrypt's
   */
  record Sealed(Account account, String hash) {}

  /** The account whose name has that key, if there is one. */
  Optional<Sealed> find(String key) {
    return accounts()
        .where(ACCOUNT.NAME_KEY.eq(key))
        .fetchOptional(AccountStore::account)
        .map(account -> new Sealed(account, hash(account.id())));
  }

  private String hash(long account) {
    return sql.select(ACCOUNT.PASSWORD_HASH)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(account))
        .fetchOptional(ACCOUNT.PASSWORD_HASH)
        .orElse("");
  }

  /** The account of that name, however it is written. */
  public Optional<Account> named(String name) {
    return find(AccountName.key(name)).map(Sealed::account);
  }

  /** Every account, by name. */
  public List<Account> all() {
    return accounts().orderBy(ACCOUNT.NAME_KEY).fetch(AccountStore::account);
  }

  /**
   * A new account.
   *
   * @param visitor whose answers become the account's; null for nobody's
   * @param hash the password's
   * @return empty where the name is taken, or the visitor has an account already
   */
  public Optional<Account> create(
      @Nullable Long visitor,
      AccountName name,
      String hash,
      @Nullable String email,
      boolean admin) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    try {
      return Optional.of(
          sql.transactionResult(
              tx -> {
                DSLContext in = tx.dsl();
                long owner = visitor == null ? newVisitor(in, now) : visitor;
                long id =
                    in.insertInto(ACCOUNT)
                        .set(ACCOUNT.VISITOR_ID, owner)
                        .set(ACCOUNT.NAME, name.text())
                        .set(ACCOUNT.NAME_KEY, name.key())
                        .set(ACCOUNT.PASSWORD_HASH, hash)
                        .set(ACCOUNT.EMAIL, email)
                        .set(ACCOUNT.ADMIN, admin)
                        .set(ACCOUNT.CREATED_AT, now)
                        .returningResult(ACCOUNT.ID)
                        .fetchSingle()
                        .value1();
                return new Account(id, owner, name.text(), email, admin);
              }));
    } catch (IntegrityConstraintViolationException e) {
      return Optional.empty();
    }
  }

  private static long newVisitor(DSLContext in, OffsetDateTime now) {
    return in.insertInto(VISITOR)
        .set(VISITOR.CREATED_AT, now)
        .returningResult(VISITOR.ID)
        .fetchSingle()
        .value1();
  }

  /** Gives the account another password, by its hash. */
  public void password(Account account, String hash) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD_HASH, hash)
        .where(ACCOUNT.ID.eq(account.id()))
        .execute();
  }

  /** Keeps the same password under another hash, unless it was changed meanwhile. */
  void rehash(Sealed sealed, String hash) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD_HASH, hash)
        .where(ACCOUNT.ID.eq(sealed.account().id()), ACCOUNT.PASSWORD_HASH.eq(sealed.hash()))
        .execute();
  }

  /** Gives the account another e-mail address; null for none. */
  public void email(Account account, @Nullable String email) {
    sql.update(ACCOUNT).set(ACCOUNT.EMAIL, email).where(ACCOUNT.ID.eq(account.id())).execute();
  }

  /** Deletes the account, and with it all that its owner told us. */
  public void delete(Account account) {
    sql.deleteFrom(VISITOR).where(VISITOR.ID.eq(account.visitor())).execute();
  }

  private SelectJoinStep<Record5<Long, Long, String, String, Boolean>> accounts() {
    return sql.select(ACCOUNT.ID, ACCOUNT.VISITOR_ID, ACCOUNT.NAME, ACCOUNT.EMAIL, ACCOUNT.ADMIN)
        .from(ACCOUNT);
  }

  private static Account account(Record5<Long, Long, String, String, Boolean> row) {
    return new Account(row.value1(), row.value2(), row.value3(), row.value4(), row.value5());
  }
}
