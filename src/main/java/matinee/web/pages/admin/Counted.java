package matinee.web.pages.admin;

import java.util.Locale;
import matinee.dashboard.Census;
import matinee.dashboard.Column;

/** When a census was taken, for people. */
final class Counted {
  private static final double MILLIS = 1000;

  private Counted() {}

  static String words(Census census) {
    return String.format(
        Locale.ENGLISH,
        "Counted on %s UTC, in %.1f seconds; anew when somebody looks after ten minutes.",
        Column.moment(census.at()),
        census.took().toMillis() / MILLIS);
  }
}
