package matinee.accounts;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.mindrot.jbcrypt.BCrypt;

/**
 * Hashes passwords by bcrypt (Provos and Mazières 1999), on no more cores than there are, so that a
 * rush of sign-ins leaves the others' pages their turn. Never called inside a transaction.
 */
public final class Passwords {
  /** bcrypt reads no more bytes than these of a password. */
  static final int MOST_BYTES = 72;

  /** Where a hash's version and cost end: {@code $2a$12$}. */
  private static final int COST_ENDS = 7;

  private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final int cost;
  private final String nobodys;

  /**
   * @param cost 4 … 31: 2 to that power rounds
   */
  public Passwords(int cost) {
    this.cost = cost;
    this.nobodys = BCrypt.hashpw("nobody's", BCrypt.gensalt(cost));
  }

  /**
   * The hash under which {@code password} is kept.
   *
   * @throws IllegalArgumentException over 72 bytes, of which bcrypt would not read the rest
   */
  public String hash(String password) {
    if (tooLong(password)) {
      throw new IllegalArgumentException("bcrypt would not read all of it");
    }
    cores.acquireUninterruptibly();
    try {
      return BCrypt.hashpw(password, BCrypt.gensalt(cost));
    } finally {
      cores.release();
    }
  }

  /**
   * Whether {@code password} is the one of that hash. Takes as long where there is none.
   *
   * @param hash null for the account of nobody, whose password nothing is
   */
  boolean matches(String password, @Nullable String hash) {
    boolean possible = hash != null && !tooLong(password);
    cores.acquireUninterruptibly();
    try {
      return BCrypt.checkpw(password, possible ? hash : nobodys) && possible;
    } finally {
      cores.release();
    }
  }

  /** Whether the hash was made at another cost than is set, and is better made anew. */
  boolean outdated(String hash) {
    return !hash.regionMatches(0, nobodys, 0, COST_ENDS);
  }

  static boolean tooLong(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
  }
}
