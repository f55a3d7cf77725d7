package matinee.accounts;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a password must be, so that it is neither guessed nor silently cut. */
public final class PasswordRules {
  private static final int LEAST = 8;
  private static final int COMMONEST = 10_000;

  private final Set<String> common;

  /** Reads the commonest passwords, which come with zxcvbn, most used first. */
  public PasswordRules() {
    try {
      List<String> known = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies();
      common = new HashSet<>(known.subList(0, COMMONEST));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why {@code password} cannot be that of someone called {@code name}; empty where it can. */
  public Optional<String> problem(String password, String name) {
    if (password.codePointCount(0, password.length()) < LEAST) {
      return Optional.of("Choose a password of at least 8 characters.");
    }
    if (Passwords.tooLong(password)) {
      return Optional.of(
          "Choose a shorter password: no more than 72 bytes, which are 72 plain letters, are read"
              + " of it.");
    }
    if (AccountName.key(password).equals(AccountName.key(name))) {
      return Optional.of("Choose a password that is not your name.");
    }
    return common.contains(password.toLowerCase(Locale.ROOT))
        ? Optional.of(
            "Choose another password: this is one of the 10,000 commonest, tried first by whoever"
                + " guesses.")
        : Optional.empty();
  }
}
