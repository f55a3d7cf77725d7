package matinee.web.pages;

import java.util.regex.Pattern;

/** What may be an e-mail address; whether it is somebody's, only a letter could tell. */
final class EmailAddress {
  private static final Pattern PLAUSIBLE =
      Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,189}");

  private EmailAddress() {}

  /** Whether it looks like one: enough to catch a slip. */
  static boolean plausible(String text) {
    return PLAUSIBLE.matcher(text).matches();
  }
}
