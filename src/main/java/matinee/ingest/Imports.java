package matinee.ingest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import matinee.store.Database;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports that an admin asks for while the site runs: one at a time, in the background.
 *
 * <p>Mutable: it knows what is under way, so that it can be watched and cancelled. Nobody
 * interrupts an import, which reads and writes the database; it looks whether to stop at every step
 * of its progress. Thread-safe.
 */
public final class Imports implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

  private static final int LONGEST = 1000;
  private static final long PATIENCE_MILLIS = 10_000;

  private final Database database;
  private final Clock clock;
  private final Function<Progress, DataSetSources> sources;
  private final Runnable imported;
  private @Nullable Thread thread;
  private volatile @Nullable ImportProgress progress;
  private volatile boolean stopping;
  private boolean closed;

  /**
   * @param sources opens data sets, and shows how far a download is
   * @param imported done after an import has brought something
   */
  public Imports(
      Database database,
      Clock clock,
      Function<Progress, DataSetSources> sources,
      Runnable imported) {
    this.database = database;
    this.clock = clock;
    this.sources = sources;
    this.imported = imported;
  }

  /** Why {@code source} cannot be imported, as far as that can be seen at once; for people. */
  public static Optional<String> trouble(String source) {
    if (source.isEmpty()) {
      return Optional.of("Write which folder, zip or address is to be imported.");
    }
    if (source.length() > LONGEST) {
      return Optional.of("That is longer than any path: at most " + LONGEST + " characters.");
    }
    if (DataSetSources.isAddress(source)) {
      return Optional.empty();
    }
    try {
      return Files.exists(Path.of(source))
          ? Optional.empty()
          : Optional.of("There is no such folder or file on the server: check how it is written.");
    } catch (InvalidPathException e) {
      return Optional.of("That is no path: " + e.getReason() + ".");
    }
  }

  /**
   * Begins to import {@code source}.
   *
   * @param by the account that asks, by name
   * @return false where an import is under way, or the site is closing
   */
  public synchronized boolean start(String source, String by) {
    if (closed || progress != null) {
      return false;
    }
    stopping = false;
    progress = new ImportProgress(source, clock.instant(), "Opening the data set", null);
    thread = new Thread(() -> run(source, by), "import");
    thread.start();
    return true;
  }

  /** How far the import under way has come; empty while there is none. */
  public Optional<ImportProgress> progress() {
    return Optional.ofNullable(progress);
  }

  /** Stops the import under way at its next step; false where there is none. */
  public boolean cancel() {
    stopping = true;
    return progress != null;
  }

  private void run(String source, String by) {
    try {
      Progress watched = (name, total, unit) -> new Watched(name, total);
      Importer importer = new Importer(database, clock, watched);
      ImportReport report = importer.run(source, sources.apply(watched), by);
      LOG.info("Imported: {}", report.lines().get(0));
      if (!report.alreadyImported()) {
        tell("Reading the catalogue anew", null);
        imported.run();
      }
    } catch (CancellationException e) {
      LOG.info("The import of {} was cancelled", source);
    } catch (ImportException e) {
      LOG.warn("The import of {} failed: {}", source, e.getMessage());
    } catch (Throwable e) {
      LOG.error("The import of {} broke", source, e);
    } finally {
      progress = null;
    }
  }

  private void tell(String stage, @Nullable Integer percent) {
    ImportProgress now = progress;
    if (now != null) {
      progress = now.at(stage, percent);
    }
  }

  /** Stops what is under way, and waits until it has let go of the database. */
  @Override
  public void close() {
    Thread running;
    synchronized (this) {
      closed = true;
      stopping = true;
      running = thread;
    }
    if (running != null) {
      try {
        running.join(PATIENCE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** A task that is watched, and stops the import where it shall stop. */
  private final class Watched implements Progress.Task {
    private static final int PERCENT = 100;

    private final String name;
    private final long total;
    private long done;
    private int shown = -1;

    Watched(String name, long total) {
      this.name = name;
      this.total = total;
      tell(name, total > 0 ? 0 : null);
    }

    @Override
    public void step(long amount) {
      if (stopping) {
        throw new CancellationException("The import was cancelled");
      }
      done += amount;
      int percent = total > 0 ? (int) Math.min(PERCENT, PERCENT * done / total) : -1;
      if (percent > shown) {
        shown = percent;
        tell(name, percent);
      }
    }
  }
}
