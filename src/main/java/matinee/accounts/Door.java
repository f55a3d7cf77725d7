package matinee.accounts;

import java.time.Clock;
import java.time.Duration;

/**
 * Lets people in who know their password, and slows down those who guess: by name, so that no
 * account can be tried out, and by address, so that not all accounts can. Whether a name exists is
 * not told, neither by the answer nor by its time.
 *
 * <p>Mutable: it counts tries. Thread-safe.
 */
public final class Door {
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int TRIES_A_NAME = 10;
  private static final int TRIES_AN_ADDRESS = 60;
  private static final int ACCOUNTS_AN_ADDRESS = 20;

  /** No account's key is longer: of what else is typed, no more is remembered. */
  private static final int LONGEST_KEY = 120;

  private final AccountStore accounts;
  private final Passwords passwords;
  private final Throttle names;
  private final Throttle addresses;
  private final Throttle registrations;

  public Door(AccountStore accounts, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    names = new Throttle(clock, TRIES_A_NAME, WINDOW);
    addresses = new Throttle(clock, TRIES_AN_ADDRESS, WINDOW);
    registrations = new Throttle(clock, ACCOUNTS_AN_ADDRESS, WINDOW);
  }

  /** What came of a try. */
  public sealed interface Answer {
    /** The password is the account's. */
    record Open(Account account) implements Answer {}

    /** The name or the password is not right. */
    record Closed() implements Answer {}

    /** Too many tries: not before so long. */
    record Wait(Duration time) implements Answer {}
  }

  /** Tries to prove, from the network address {@code address}, who {@code name} is. */
  public Answer open(String name, String password, String address) {
    String key = AccountName.key(name);
    String tried = key.substring(0, Math.min(LONGEST_KEY, key.length()));
    Duration wait = addresses.take(address);
    if (wait.isZero()) {
      // Whoever has to wait anyway does not use up tries of names, nor the room for them.
      wait = names.take(tried);
    }
    if (!wait.isZero()) {
      return new Answer.Wait(wait);
    }
    AccountStore.Sealed found = accounts.find(key).orElse(null);
    if (!passwords.matches(password, found == null ? null : found.hash()) || found == null) {
      return new Answer.Closed();
    }
    names.forgive(tried);
    if (passwords.outdated(found.hash())) {
      accounts.rehash(found, passwords.hash(password));
    }
    return new Answer.Open(found.account());
  }

  /** How long to wait before one more account is made from {@code address}; zero for not at all. */
  public Duration register(String address) {
    return registrations.take(address);
  }
}
