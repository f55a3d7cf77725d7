package matinee.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A name to sign in with: 2–40 characters that can be read, one name however it is written.
 *
 * @param text as it is shown, in Unicode's compatibility form (NFKC)
 * @param key as it is compared: two names are the same if their keys are
 */
public record AccountName(String text, String key) {
  private static final int LEAST = 2;
  private static final int MOST = 40;
  private static final String ALSO = " ._-'’";

  /** The name that {@code typed} is; empty where it cannot be one. */
  public static Optional<AccountName> of(String typed) {
    String text = normal(typed).strip().replaceAll(" +", " ");
    boolean readable =
        text.codePoints().allMatch(AccountName::readable)
            && text.codePoints().anyMatch(Character::isLetterOrDigit);
    return readable && text.length() >= LEAST && text.length() <= MOST
        ? Optional.of(new AccountName(text, key(text)))
        : Optional.empty();
  }

  /** The key of {@code typed}, whether or not that can be a name. */
  static String key(String typed) {
    String text = normal(typed).strip().replaceAll(" +", " ");
    return normal(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Letters, their accents, digits, and little else: nothing unseen, nothing that turns text. */
  private static boolean readable(int sign) {
    return Character.isLetterOrDigit(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK
        || Character.getType(sign) == Character.COMBINING_SPACING_MARK
        || ALSO.indexOf(sign) >= 0;
  }
}
