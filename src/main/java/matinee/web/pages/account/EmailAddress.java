package matinee.web.pages.account;

import java.util.regex.Pattern;

/** What may be an e-mail address; whether it is somebody's, only a letter could tell. */
final class EmailAddress {
  private static final String LABEL =
      "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?";

  /** Something, an @, and at least two names with a dot between, the last no number. */
  private static final Pattern PLAUSIBLE =
      Pattern.compile(
          "[^@\\s\\p{Cntrl}\\p{Cf}<>(),;:\"\\\\\\[\\].]+(?:[.][^@\\s\\p{Cntrl}\\p{Cf}<>(),;:\"\\\\\\[\\].]+)*@(?:"
              + LABEL
              + "[.])+(?!\\p{N}+$)"
              + LABEL);

  private static final int LONGEST = 254;
  private static final int LONGEST_NAME = 64;

  private EmailAddress() {}

  /** Whether it looks like one: enough to catch a slip. */
  static boolean plausible(String text) {
    return text.length() <= LONGEST
        && text.indexOf('@') <= LONGEST_NAME
        && PLAUSIBLE.matcher(text).matches();
  }
}
