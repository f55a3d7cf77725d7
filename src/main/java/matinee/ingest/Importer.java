package matinee.ingest;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import matinee.ingest.ImportStore.Stored;
import matinee.store.Database;

/**
 * Brings data sets into the database, each in one transaction: an import that fails or is killed
 * leaves everything as it was. Thread-safe; imports wait for each other.
 *
 * <p>A film keeps the number it has in its data set where no other film has it. What the newest
 * import says of a film holds; what it does not say stays. People on the site and their ratings are
 * never touched.
 */
public final class Importer {
  private final Database database;
  private final Clock clock;
  private final Progress progress;

  /** An importer into {@code database}. */
  public Importer(Database database, Clock clock, Progress progress) {
    this.database = database;
    this.clock = clock;
    this.progress = progress;
  }

  /** Whether no data set was ever imported. */
  public boolean nothingImported() {
    return ImportStore.inTransaction(database, store -> !store.any());
  }

  /**
   * Imports the data set in {@code source}, replacing what an earlier import of that name brought.
   * The same content again changes nothing.
   *
   * @throws ImportException if it is no data set that we know or cannot be read to its end
   */
  public synchronized ImportReport run(DataSetSource source) {
    Origin origin = Origin.of(source);
    DataSet dataSet = Layouts.recognise(source);
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
    long removed = origin.simulated() ? 0 : store.removeSimulated();
    long id = store.save(name, origin, fingerprint, now);
    return bring(name, dataSet, id, removed, store, now);
  }

  private ImportReport bring(
      String name, DataSet dataSet, long id, long removed, ImportStore store, OffsetDateTime now) {
    BadRows bad = new BadRows();
    List<MovieRow> rows = dataSet.movies(bad, progress);
    MovieImport movies = new MovieImport(store.movies(), id);
    MovieIds ids = movies.run(rows);
    RatingImport ratings = new RatingImport(store.ratings(id, now), ids);
    dataSet.ratings(ratings::add, bad, progress);
    ratings.flush();
    if (ratings.ratings() == 0) {
      throw new ImportException(
          name
              + " holds no rating that can be used; "
              + bad.count()
              + " bad rows. Nothing changed.");
    }
    TagImport tags = new TagImport(ids);
    dataSet.tags(tags::add, bad, progress);
    tags.write(store.tags(id));
    return new ImportReport(
        name,
        false,
        rows.size(),
        ratings.users(),
        ratings.ratings(),
        movies.merged(),
        ratings.duplicates(),
        removed,
        bad.count(),
        bad.first());
  }
}
