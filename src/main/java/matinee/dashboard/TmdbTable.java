package matinee.dashboard;

import matinee.dashboard.Column.Kind;
import matinee.tmdb.TmdbStatus;

/** How far the catalogue is filled from TMDB, in words and as a table. */
public final class TmdbTable {
  private static final double MEGABYTE = 1e6;

  private TmdbTable() {}

  /** What the worker does, in a sentence. */
  public static String words(TmdbStatus status) {
    return switch (status.state()) {
      case OFF -> "There is no key: nothing goes out.";
      case WAITING -> "Waits until the house is open.";
      case FILLING -> "%,d of %,d films asked about.".formatted(status.done(), status.total());
      case RESTING -> "All %,d films asked about; rests.".formatted(status.total());
      case PAUSED -> "Paused at %,d of %,d films.".formatted(status.done(), status.total());
      case BACKING_OFF -> "Waits after trouble, and tries again.";
      case REFUSED -> "TMDB does not accept the key: mend the setting, then go on.";
      case STOPPED -> "Stopped.";
    };
  }

  /** All of the status. */
  public static Table of(TmdbStatus status) {
    return Table.of("tmdb", "TMDB")
        .columns(Kind.WORDS, "What", "Now")
        .row("State", words(status))
        .row("Films asked about", "%,d".formatted(status.done()))
        .row("Films that can be asked about", "%,d".formatted(status.total()))
        .row("Posters on disk", "%,d".formatted(status.posters()))
        .row("They take", "%,.1f MB".formatted(status.posterBytes() / MEGABYTE))
        .row("Last trouble", status.trouble())
        .row("Next try", status.nextTry() == null ? null : Column.moment(status.nextTry()) + " UTC")
        .build();
  }
}
