package matinee;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongConsumer;
import matinee.accounts.AccountStore;
import matinee.accounts.Door;
import matinee.accounts.PasswordRules;
import matinee.accounts.Passwords;
import matinee.accounts.SessionStore;
import matinee.accounts.VisitorStore;
import matinee.posts.Pictures;
import matinee.ratings.MergeStore;
import matinee.store.Database;
import matinee.web.Frame;
import matinee.web.pages.account.AccountPage;
import matinee.web.pages.account.DeletionPage;
import matinee.web.pages.account.PasswordPage;
import matinee.web.pages.account.RegisterPage;
import matinee.web.pages.account.SessionsPage;
import matinee.web.pages.account.SignInPage;
import matinee.web.pages.account.SignOutAction;

/** The part of the {@link App} that is about who people are. */
final class People {
  private final Database database;
  private final Passwords passwords;
  private final VisitorStore visitors;
  private final SessionStore sessions;
  private final AccountStore accounts;
  private final Door door;
  private final LongConsumer changed;

  /**
   * What the settings say of accounts.
   *
   * @param idle after which who did not ask to be kept signed in is signed out
   * @param kept after which the others are
   */
  record Limits(Passwords passwords, Duration idle, Duration kept) {
    static Limits of(Config config) {
      return new Limits(
          People.passwords(config),
          Duration.ofMinutes(config.number("sign-in-idle", 1, 100_000)),
          Duration.ofDays(config.number("sign-in-kept", 1, 3650)));
    }
  }

  /**
   * @param changed hears of members whom signing in gave a guest's ratings
   */
  People(Limits limits, Database database, Clock clock, LongConsumer changed) {
    this.database = database;
    this.changed = changed;
    passwords = limits.passwords();
    visitors = new VisitorStore(database, clock);
    sessions = new SessionStore(database, clock, limits.idle(), limits.kept());
    accounts = new AccountStore(database, clock);
    door = new Door(accounts, passwords, clock);
  }

  /** What hashes passwords, at the cost that the settings say. */
  static Passwords passwords(Config config) {
    return new Passwords(config.number("bcrypt-cost", 4, 20));
  }

  VisitorStore visitors() {
    return visitors;
  }

  SessionStore sessions() {
    return sessions;
  }

  /** Adds the pages of accounts themselves; what accounts keep has pages of its own. */
  void mount(Frame frame, Addresses pages, Pictures pictures) {
    PasswordRules rules = new PasswordRules();
    pages.put("/account/register", new RegisterPage(frame, accounts, door, passwords, rules));
    pages.put("/account/sign-in", new SignInPage(frame, door, new MergeStore(database, changed)));
    pages.put("/account/sign-out", new SignOutAction(frame));
    pages.put("/account", new AccountPage(frame, accounts));
    pages.put(
        "/account/password", new PasswordPage(frame, accounts, sessions, door, passwords, rules));
    pages.put("/account/sessions", new SessionsPage(frame, sessions));
    pages.put("/account/delete", new DeletionPage(frame, accounts, door, pictures));
  }
}
