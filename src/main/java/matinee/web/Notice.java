package matinee.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form did, told once on the page that it leads to.
 *
 * @param text one sentence
 * @param undo how to take it back, null where it cannot be
 */
public record Notice(String text, @Nullable Undo undo) {
  /**
   * The form that takes something back.
   *
   * @param path it goes to, beginning with a slash
   * @param movie the film concerned
   * @param stars its field of that name, null for none
   */
  public record Undo(String path, long movie, @Nullable String stars) {}

  /** A notice of something that cannot be taken back. */
  public static Notice of(String text) {
    return new Notice(text, null);
  }

  /** In one line for each part, for a cookie. */
  String written() {
    return undo == null
        ? text
        : String.join(
            "\n",
            text,
            undo.path(),
            String.valueOf(undo.movie()),
            undo.stars() == null ? "" : undo.stars());
  }

  /** What {@link #written} wrote. */
  static Optional<Notice> read(String written) {
    String[] lines = written.split("\n", -1);
    return switch (lines.length) {
      case 1 -> Optional.of(of(lines[0]));
      case 4 ->
          Optional.of(
              new Notice(
                  lines[0],
                  new Undo(
                      lines[1], Long.parseLong(lines[2]), lines[3].isEmpty() ? null : lines[3])));
      default -> Optional.empty();
    };
  }
}
