package matinee.ingest;

import static matinee.store.schema.Tables.IMPORT_RUN;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import matinee.ingest.ImportReport.Films;
import matinee.ingest.ImportRun.Brought;
import matinee.ingest.ImportRun.State;
import matinee.store.Database;
import matinee.store.schema.tables.records.ImportRunRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The record of all imports. */
public final class ImportRunStore {
  private static final int MOST_SOURCE = 1000;
  private static final int MOST_WORDS = 8000;

  private final DSLContext sql;
  private final Clock clock;

  public ImportRunStore(Database database, Clock clock) {
    this.sql = database.sql();
    this.clock = clock;
  }

  /** The newest {@code limit} imports, newest first. */
  public List<ImportRun> newest(int limit) {
    return sql.selectFrom(IMPORT_RUN)
        .orderBy(IMPORT_RUN.ID.desc())
        .limit(limit)
        .fetch(ImportRunStore::run);
  }

  /**
   * Marks the imports that a process left unended when it was killed; to be called at start.
   * Nothing of them is in the database.
   */
  public void endLeftovers() {
    sql.update(IMPORT_RUN)
        .set(IMPORT_RUN.STATE, State.INTERRUPTED.word())
        .set(IMPORT_RUN.ENDED_AT, now())
        .set(IMPORT_RUN.MESSAGE, "Matinee ended before the import did; nothing changed.")
        .where(IMPORT_RUN.STATE.eq(State.RUNNING.word()))
        .execute();
  }

  /** An import begins. */
  long begin(String source, @Nullable String orderedBy) {
    return sql.insertInto(IMPORT_RUN)
        .set(IMPORT_RUN.SOURCE, cut(withoutPassword(source), MOST_SOURCE))
        .set(IMPORT_RUN.ORDERED_BY, orderedBy)
        .set(IMPORT_RUN.STATE, State.RUNNING.word())
        .set(IMPORT_RUN.STARTED_AT, now())
        .returning(IMPORT_RUN.ID)
        .fetchSingle(IMPORT_RUN.ID);
  }

  /** It is done. */
  void done(long run, ImportReport report) {
    ImportRunRecord row = new ImportRunRecord();
    row.setDataSet(report.dataSet());
    if (!report.alreadyImported()) {
      Films films = report.films();
      row.setFilms(films.rows());
      row.setFilmsAdded(films.added());
      row.setFilmsMerged(films.merged());
      row.setFilmsRefused(films.refused());
      row.setFacts(films.facts());
      row.setPeople(report.users());
      row.setRatings(report.ratings());
      row.setBadRows(report.badRows());
    }
    State state = report.alreadyImported() ? State.UNCHANGED : State.DONE;
    end(run, row, state, String.join("\n", report.lines()));
  }

  /** It ended without having changed anything. */
  void broken(long run, State state, String message) {
    end(run, new ImportRunRecord(), state, message);
  }

  private void end(long run, ImportRunRecord row, State state, String message) {
    row.setState(state.word());
    row.setEndedAt(now());
    row.setMessage(cut(withoutPassword(message), MOST_WORDS));
    sql.update(IMPORT_RUN).set(row).where(IMPORT_RUN.ID.eq(run)).execute();
  }

  private static ImportRun run(ImportRunRecord row) {
    return new ImportRun(
        row.getId(),
        row.getSource(),
        row.getOrderedBy(),
        State.of(row.getState()),
        row.getStartedAt().toInstant(),
        instant(row.getEndedAt()),
        row.getFilms() == null ? null : brought(row),
        row.getMessage() == null ? "" : row.getMessage());
  }

  private static Brought brought(ImportRunRecord row) {
    return new Brought(
        row.getDataSet(),
        row.getFilms(),
        row.getFilmsAdded(),
        row.getFilmsMerged(),
        row.getFilmsRefused(),
        row.getFacts(),
        row.getPeople(),
        row.getRatings(),
        row.getBadRows());
  }

  /** An address may hold a name and a password, which nobody else is to read. */
  private static String withoutPassword(String words) {
    return words.replaceAll("(?i)(https?://)[^/@\\s]*@", "$1");
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static String cut(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most - 1) + "…";
  }
}
