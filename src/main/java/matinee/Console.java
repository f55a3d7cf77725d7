package matinee;

import matinee.ingest.Progress;
import matinee.ingest.ProgressBars;
import matinee.ingest.ProgressLines;

/** How long work is shown: a bar on a terminal, plain lines elsewhere; always on stderr. */
final class Console {
  private Console() {}

  static Progress progress() {
    return System.console() == null ? new ProgressLines(System.err::println) : new ProgressBars();
  }
}
