package matinee;

import java.time.Clock;
import java.util.concurrent.CancellationException;
import matinee.catalog.Credits;
import matinee.catalog.MostRated;
import matinee.catalog.MovieStore;
import matinee.catalog.search.Catalogue;
import matinee.ingest.FirstDataSet;
import matinee.ingest.ImportException;
import matinee.ingest.Importer;
import matinee.ingest.Progress;
import matinee.store.Database;
import matinee.training.Readiness;
import matinee.training.Training;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens, in the background, between the start and the first slate: an empty database is
 * filled, then the models are trained. Pages tell meanwhile how far it has come.
 */
final class Opening implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private static final long PATIENCE_MILLIS = 10_000;

  private final Config config;
  private final Database database;
  private final MovieStore movies;
  private final Catalogue catalogue;
  private final MostRated mostRated;
  private final Credits credits;
  private final Training training;
  private final Readiness readiness;
  private volatile boolean stopping;
  private final Thread thread = new Thread(this::run, "opening");

  Opening(
      Config config,
      Database database,
      MovieStore movies,
      Catalogue catalogue,
      MostRated mostRated,
      Credits credits,
      Training training,
      Readiness readiness) {
    this.config = config;
    this.database = database;
    this.movies = movies;
    this.catalogue = catalogue;
    this.mostRated = mostRated;
    this.credits = credits;
    this.training = training;
    this.readiness = readiness;
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      if (movies.count() == 0) {
        readiness.begin("Loading the films");
        fill();
      }
      credits.refresh();
      catalogue.refresh();
      mostRated.refresh();
      readiness.begin("Training the models");
      training.run();
    } catch (InterruptedException | CancellationException e) {
      LOG.info("Stopped before the house was open");
    } catch (ImportException e) {
      // Something that whoever started the site can put right; a trace would only hide it.
      LOG.error("The site cannot open: {}", e.getMessage());
      readiness.fail(String.valueOf(e.getMessage()));
    } catch (Throwable e) {
      LOG.error("The site cannot open", e);
      readiness.fail("Something broke on our side; the log says what. Start the site again.");
    }
  }

  private void fill() {
    Progress progress = new ShownProgress(Console.progress(), readiness, () -> stopping);
    new FirstDataSet(
            new Importer(database, Clock.systemUTC(), progress),
            Console.sources(config, progress),
            config.text("dataset-url"),
            System.out::println)
        .load(config.text("dataset"));
  }

  /**
   * Stops what is under way and waits until it has let go of the database. An import stops at its
   * next step; nothing is interrupted that reads or writes H2's file, which an interrupt would
   * close.
   */
  @Override
  public void close() {
    stopping = true;
    training.cancel();
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
