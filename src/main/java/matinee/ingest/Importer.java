package matinee.ingest;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import matinee.catalog.Source;
import matinee.ingest.ImportRun.State;
import matinee.ingest.ImportStore.Stored;
import matinee.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * Brings data sets into the database, each in one transaction: an import that fails or is killed
 * leaves everything as it was, but for the record of it. Thread-safe; imports wait for each other.
 *
 * <p>A film keeps the number it has in its data set where no other film has it. What the import
 * says of a film holds where its source outranks the one that told it ({@link
 * matinee.catalog.Source}); what it does not say stays. People on the site and their ratings are
 * never touched.
 */
public final class Importer {
  private final Database database;
  private final Clock clock;
  private final Progress progress;
  private final ImportRunStore runs;

  /** An importer into {@code database}. */
  public Importer(Database database, Clock clock, Progress progress) {
    this.database = database;
    this.clock = clock;
    this.progress = progress;
    this.runs = new ImportRunStore(database, clock);
  }

  /** Whether no data set with ratings was ever imported. */
  public boolean nothingImported() {
    return ImportStore.inTransaction(database, store -> !store.anyRated());
  }

  /**
   * Imports the data set in {@code source}, replacing what an earlier import of that name brought.
   * The same content again changes nothing.
   *
   * @throws ImportException if it is no data set that we know or cannot be read to its end
   */
  public synchronized ImportReport run(DataSetSource source) {
    return recorded(source.name(), null, () -> bring(source));
  }

  /**
   * The same of what {@code source} names, from opening it on.
   *
   * @param orderedBy the account that asks for it, by name; null where none does
   */
  public synchronized ImportReport run(
      String source, DataSetSources sources, @Nullable String orderedBy) {
    return recorded(
        source,
        orderedBy,
        () -> {
          try (DataSetSource opened = sources.open(source)) {
            return bring(opened);
          }
        });
  }

  private ImportReport recorded(
      String source, @Nullable String orderedBy, Supplier<ImportReport> work) {
    long run = runs.begin(source, orderedBy);
    ImportReport report;
    try {
      report = work.get();
    } catch (Throwable broken) {
      try {
        runs.broken(run, state(broken), message(broken));
      } catch (RuntimeException unrecorded) {
        broken.addSuppressed(unrecorded);
      }
      throw broken;
    }
    runs.done(run, report);
    return report;
  }

  private static State state(Throwable broken) {
    return broken instanceof CancellationException ? State.CANCELLED : State.FAILED;
  }

  private static String message(Throwable broken) {
    if (broken instanceof CancellationException) {
      return "It was cancelled; nothing changed.";
    }
    return broken instanceof ImportException
        ? String.valueOf(broken.getMessage())
        : "Something broke on our side ("
            + broken.getClass().getSimpleName()
            + "); the log says what.";
  }

  private ImportReport bring(DataSetSource source) {
    DataSet dataSet = Layouts.recognise(source);
    Origin origin = Origin.of(source, dataSet.teller());
    String fingerprint = Fingerprint.of(source, dataSet.files(), progress);
    return ImportStore.inTransaction(
        database, store -> run(source.name(), dataSet, origin, fingerprint, store));
  }

  private ImportReport run(
      String name, DataSet dataSet, Origin origin, String fingerprint, ImportStore store) {
    Optional<Stored> before = store.find(name);
    if (before.isPresent() && before.get().fingerprint().equals(fingerprint)) {
      return ImportReport.already(name);
    }
    if (origin.simulated() && store.anyReal()) {
      throw new ImportException(
          "A simulated data set would spoil the real ratings that are here. Use a new home.");
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    // Facts alone take nothing's place.
    long removed = origin.simulated() || !dataSet.rated() ? 0 : store.removeSimulated();
    long id = store.save(name, origin, fingerprint, now);
    Source teller = origin.simulated() ? Source.STARTER : dataSet.teller();
    return bring(name, dataSet, teller, id, removed, store, now);
  }

  private ImportReport bring(
      String name,
      DataSet dataSet,
      Source teller,
      long id,
      long removed,
      ImportStore store,
      OffsetDateTime now) {
    BadRows bad = new BadRows();
    List<MovieRow> rows = dataSet.movies(bad, progress);
    MovieImport movies = new MovieImport(store.movies(), store.facts(), id, teller);
    MovieIds ids = movies.run(rows);
    if (movies.refused() == rows.size()) {
      throw new ImportException(none(name, rows.size(), bad));
    }
    RatingImport ratings = new RatingImport(store.ratings(id, now), ids);
    dataSet.ratings(ratings::add, bad, progress);
    ratings.flush();
    if (dataSet.rated() && ratings.ratings() == 0) {
      throw new ImportException(
          name + " holds no rating that can be used; " + rows(bad) + " Nothing changed.");
    }
    TagImport tags = new TagImport(ids);
    dataSet.tags(tags::add, bad, progress);
    tags.write(store.tags(id));
    return new ImportReport(
        name,
        false,
        movies.report(rows.size()),
        ratings.users(),
        ratings.ratings(),
        ratings.duplicates(),
        ratings.refused(),
        removed,
        bad.repeats(),
        bad.count(),
        bad.first());
  }

  /** How many bad rows there are and, so that somebody can mend them, what is wrong with one. */
  private static String rows(BadRows bad) {
    String first = bad.first().isEmpty() ? "." : ", the first " + bad.first().get(0) + ".";
    return bad.count() + " bad rows" + first;
  }

  private static String none(String name, int rows, BadRows bad) {
    return rows == 0
        ? name + " holds no film that can be read; " + rows(bad) + " Nothing changed."
        : name
            + " tells of "
            + rows
            + " films without their titles, and none of them is known here. Import a data set with"
            + " titles first. Nothing changed.";
  }
}
