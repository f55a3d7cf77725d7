package matinee.web.pages.account;

import java.util.regex.Pattern;

/** Where to go on after signing in: an address of this site and of no other. */
final class LocalPath {
  private static final Pattern LOCAL =
      Pattern.compile("/|/[A-Za-z0-9_.-][A-Za-z0-9_./-]*([?][A-Za-z0-9_.=&%+~*'()!,:;@/$-]*)?");

  private static final int LONGEST = 500;

  private LocalPath() {}

  /** {@code wanted}, where it leads within the site; the front otherwise. */
  static String of(String wanted) {
    boolean local =
        wanted.length() <= LONGEST
            && LOCAL.matcher(wanted).matches()
            && !wanted.contains("//")
            && !wanted.contains("..");
    return local ? wanted : "/";
  }
}
