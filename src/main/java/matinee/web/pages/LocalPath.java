package matinee.web.pages;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where to go on after signing in: an address of this site and of no other. */
final class LocalPath {
  private static final Pattern LOCAL =
      Pattern.compile("/|/[A-Za-z0-9_.-][A-Za-z0-9_./-]*([?][A-Za-z0-9_.=&%+~*'()!-]*)?");

  private static final int LONGEST = 500;

  private LocalPath() {}

  /** {@code wanted}, where it leads within the site; the front otherwise. */
  static String of(Optional<String> wanted) {
    return wanted
        .filter(path -> path.length() <= LONGEST && LOCAL.matcher(path).matches())
        .filter(path -> !path.contains("//") && !path.contains(".."))
        .orElse("/");
  }
}
