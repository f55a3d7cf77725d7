package matinee.web.parts;

import matinee.ratings.Mark;
import org.jspecify.annotations.Nullable;

/** What a film's buttons do: each stands beside the one that takes it back. */
public enum Action {
  RATE("/ratings", null, "Rate it", "%s counts with %s."),
  WITHDRAW("/ratings/undo", null, "Take my rating back", "Your rating of %s is taken back."),
  SEE("/seen", Mark.SEEN, "Seen it", "%s is marked as seen: it will not be picked again."),
  UNSEE("/seen/undo", Mark.SEEN, "Not seen after all", "%s is not marked as seen any more."),
  DISMISS(
      "/dismissals",
      Mark.DISMISSED,
      "Not interested",
      "%s is put aside: it will not be picked again."),
  READMIT("/dismissals/undo", Mark.DISMISSED, "Interested after all", "%s can be picked again."),
  DEFER("/not-tonight", Mark.NOT_TONIGHT, "Not tonight", "%s will not be picked tonight."),
  RECALL("/not-tonight/undo", Mark.NOT_TONIGHT, "Tonight after all", "%s can be picked tonight."),
  WATCH("/watchlist", Mark.WATCHLIST, "Watchlist", "%s is on your watchlist."),
  UNWATCH("/watchlist/undo", Mark.WATCHLIST, "Off the watchlist", "%s is off your watchlist.");

  private final String path;
  private final @Nullable Mark mark;
  private final String button;
  private final String words;

  Action(String path, @Nullable Mark mark, String button, String words) {
    this.path = path;
    this.mark = mark;
    this.button = button;
    this.words = words;
  }

  /** Where its form goes. */
  public String path() {
    return path;
  }

  /** What stands on its button. */
  public String button() {
    return button;
  }

  /** The mark that it puts on or takes off, null for ratings. */
  public @Nullable Mark mark() {
    return mark;
  }

  /** Whether it does something, rather than take it back. */
  public boolean puts() {
    return ordinal() % 2 == 0;
  }

  /** The action that takes this one back. */
  public Action inverse() {
    return values()[ordinal() ^ 1];
  }

  /** What has been done to the film, in a sentence. */
  public String words(String title, String stars) {
    return words.formatted(title, stars);
  }
}
