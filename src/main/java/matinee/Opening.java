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
import matinee.training.Schedule;
import matinee.training.Training;
import matinee.training.TrainingRun;
import matinee.training.TrainingRun.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens, in the background, between the start and the first slate: an empty database is
 * filled, then the models are loaded, or trained where none are on disk. Pages tell meanwhile how
 * far it has come. From then on the {@link Schedule} keeps the models fresh.
 */
final class Opening implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private static final long PATIENCE_MILLIS = 10_000;
  private static final String TRAINING = "Training the models";
  private static final String AGAIN =
      "An admin can start another (The house, Models), or start the site again.";
  private static final String BROKEN =
      "Something broke on our side; the log says what. Start the site again.";

  private final Config config;
  private final Database database;
  private final MovieStore movies;
  private final Catalogue catalogue;
  private final MostRated mostRated;
  private final Credits credits;
  private final Training training;
  private final Schedule schedule;
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
      Schedule schedule,
      Readiness readiness) {
    this.config = config;
    this.database = database;
    this.movies = movies;
    this.catalogue = catalogue;
    this.mostRated = mostRated;
    this.credits = credits;
    this.training = training;
    this.schedule = schedule;
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
      refresh();
      // Last: once models are live, people are let in.
      if (!training.load()) {
        train();
      }
      schedule.start();
    } catch (CancellationException e) {
      LOG.info("Stopped before the house was open");
    } catch (ImportException e) {
      // Something that whoever started the site can put right; a trace would only hide it.
      LOG.error("The site cannot open: {}", e.getMessage());
      readiness.fail(String.valueOf(e.getMessage()));
      schedule.start();
    } catch (Throwable e) {
      LOG.error("The site cannot open", e);
      readiness.fail(BROKEN);
    }
  }

  /** Reads anew what pages show of the films and of their ratings. */
  void refresh() {
    credits.refresh();
    catalogue.refresh();
    mostRated.refresh();
  }

  /** The first training. Where it does not end well, an admin can start another. */
  private void train() {
    readiness.begin(TRAINING);
    State state = schedule.first().map(TrainingRun::state).orElse(State.FAILED);
    switch (state) {
      case PUBLISHED -> {}
      case INTERRUPTED -> LOG.info("Stopped before the house was open");
      case CANCELLED -> readiness.fail("The first training was cancelled. " + AGAIN);
      default -> readiness.fail("The first training broke off; the log says why. " + AGAIN);
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
    schedule.close();
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
