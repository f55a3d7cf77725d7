package matinee;

import matinee.ingest.DataSetFetch;
import matinee.ingest.DataSetSources;
import matinee.ingest.FetchLimits;
import matinee.ingest.Progress;
import matinee.ingest.ProgressBars;
import matinee.ingest.ProgressLines;
import matinee.ingest.ZipLimits;

/** What commands share: how long work is shown, and how data sets are opened. */
final class Console {
  private Console() {}

  /** Data sets by what people write, fetched within the settings' limits. */
  static DataSetSources sources(Config config, Progress progress) {
    FetchLimits usual = FetchLimits.DEFAULT;
    long bytes = config.number("dataset-limit", 1, 100_000) * 1_000_000L;
    FetchLimits limits = new FetchLimits(usual.connect(), usual.idle(), usual.total(), bytes);
    return new DataSetSources(new DataSetFetch(limits, progress), ZipLimits.DEFAULT);
  }

  /** A bar on a terminal, plain lines elsewhere; always on stderr. */
  static Progress progress() {
    return System.console() == null ? new ProgressLines(System.err::println) : new ProgressBars();
  }
}
