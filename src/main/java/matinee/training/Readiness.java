package matinee.training;

import org.jspecify.annotations.Nullable;

/**
 * How far the site is on its way to opening, for the page that people see meanwhile.
 *
 * <p>Mutable: the opening writes it, pages read it.
 */
public final class Readiness {
  private volatile Stage stage = new Stage("Opening the house", null, null);

  /** What is being done now. */
  public Stage stage() {
    return stage;
  }

  /** A new stage has begun. */
  public void begin(String text) {
    stage = new Stage(text, null, null);
  }

  /** The stage goes on; trouble stays, until a new stage begins or the site is open. */
  public void percent(int percent) {
    Stage now = stage;
    stage = new Stage(now.text(), Math.max(0, Math.min(100, percent)), now.trouble());
  }

  /** The stage failed; the site cannot open before somebody acts on {@code trouble}. */
  public void fail(String trouble) {
    stage = new Stage(stage.text(), null, trouble);
  }

  /**
   * @param text what is being done, for people
   * @param percent 0 … 100, null where unknown
   * @param trouble what went wrong, null while all is well
   */
  public record Stage(String text, @Nullable Integer percent, @Nullable String trouble) {}
}
