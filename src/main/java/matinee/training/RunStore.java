package matinee.training;

import static matinee.store.schema.Tables.DATA_SET;
import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.TRAINING_FIGURE;
import static matinee.store.schema.Tables.TRAINING_RUN;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matinee.recommend.Check;
import matinee.recommend.Difference;
import matinee.recommend.Verdict;
import matinee.store.Database;
import matinee.store.schema.tables.records.TrainingRunRecord;
import matinee.training.TrainingRun.Against;
import matinee.training.TrainingRun.Found;
import matinee.training.TrainingRun.KeptFile;
import matinee.training.TrainingRun.Reason;
import matinee.training.TrainingRun.Size;
import matinee.training.TrainingRun.State;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The record of all trainings. */
public final class RunStore {
  private static final int MOST_WORDS = 1000;
  private static final int MOST_SETTINGS = 4000;

  private final DSLContext sql;
  private final Clock clock;

  public RunStore(Database database, Clock clock) {
    this.sql = database.sql();
    this.clock = clock;
  }

  /** The newest {@code limit} runs, newest first. */
  public List<TrainingRun> newest(int limit) {
    return runs(DSL.noCondition(), limit);
  }

  /** The run of that number. */
  public Optional<TrainingRun> find(long run) {
    return runs(TRAINING_RUN.ID.eq(run), 1).stream().findFirst();
  }

  /** The newest run that ended by itself or was cancelled, not one that the site's stop ended. */
  Optional<TrainingRun> lastEnded() {
    Condition ended = TRAINING_RUN.STATE.notIn(State.RUNNING.word(), State.INTERRUPTED.word());
    return runs(ended, 1).stream().findFirst();
  }

  /** The runs whose models are on disk, those that went live last first. */
  List<TrainingRun> kept() {
    return read(
        sql.selectFrom(TRAINING_RUN)
            .where(TRAINING_RUN.FILE.isNotNull())
            .orderBy(TRAINING_RUN.LIVE_SINCE.desc().nullsLast(), TRAINING_RUN.ID.desc())
            .fetch());
  }

  private List<TrainingRun> runs(Condition which, int limit) {
    return read(
        sql.selectFrom(TRAINING_RUN)
            .where(which)
            .orderBy(TRAINING_RUN.ID.desc())
            .limit(limit)
            .fetch());
  }

  /** How many ratings there are now that a training would read: of films not taken down. */
  long ratings() {
    int hidden =
        sql.fetchCount(
            sql.selectOne()
                .from(MOVIE)
                .join(RATING)
                .on(RATING.MOVIE_ID.eq(MOVIE.ID))
                .where(MOVIE.HIDDEN));
    return sql.fetchCount(RATING) - hidden;
  }

  /** Whether a data set was imported since. */
  boolean importedSince(Instant moment) {
    return sql.fetchExists(DATA_SET, DATA_SET.IMPORTED_AT.gt(moment.atOffset(ZoneOffset.UTC)));
  }

  /** A run begins. */
  long begin(Reason reason, @Nullable String orderedBy, String settings) {
    return sql.insertInto(TRAINING_RUN)
        .set(TRAINING_RUN.REASON, reason.word())
        .set(TRAINING_RUN.ORDERED_BY, orderedBy)
        .set(TRAINING_RUN.STATE, State.RUNNING.word())
        .set(TRAINING_RUN.STARTED_AT, now())
        .set(TRAINING_RUN.SETTINGS, cut(settings, MOST_SETTINGS))
        .returning(TRAINING_RUN.ID)
        .fetchSingle(TRAINING_RUN.ID);
  }

  /** Its data are read. */
  void size(long run, Size size) {
    sql.update(TRAINING_RUN)
        .set(TRAINING_RUN.RATINGS, size.ratings())
        .set(TRAINING_RUN.PEOPLE, size.people())
        .set(TRAINING_RUN.FILMS, size.films())
        .where(TRAINING_RUN.ID.eq(run))
        .execute();
  }

  /** The check is made. */
  void found(long run, Found found) {
    Verdict verdict = found.verdict();
    Against against = found.against();
    sql.transaction(
        tx -> {
          TrainingRunRecord row = new TrainingRunRecord();
          row.setBlendPrecision(verdict.precision());
          row.setStandardError(finite(found.error()));
          row.setPopularPrecision(verdict.popular());
          row.setCases(verdict.cases());
          if (against != null) {
            row.setComparedWith(against.run());
            row.setDifference(against.difference().mean());
            row.setDifferenceError(finite(against.difference().error()));
            row.setComparedPeople(against.difference().people());
          }
          tx.dsl().update(TRAINING_RUN).set(row).where(TRAINING_RUN.ID.eq(run)).execute();
          short place = 0;
          for (Check.Member member : found.members()) {
            tx.dsl()
                .insertInto(TRAINING_FIGURE)
                .values(run, place++, member.name(), member.weight(), member.precision())
                .execute();
          }
        });
  }

  /** It ended. */
  void end(long run, State state, @Nullable String message, @Nullable KeptFile file) {
    TrainingRunRecord row = new TrainingRunRecord();
    row.setState(state.word());
    row.setEndedAt(now());
    row.setMessage(message == null ? null : cut(message, MOST_WORDS));
    if (file != null) {
      row.setFile(file.name());
      row.setFileBytes(file.bytes());
      row.setFileChecksum(file.checksum());
    }
    if (state == State.PUBLISHED) {
      row.setLiveSince(now());
    }
    sql.update(TRAINING_RUN).set(row).where(TRAINING_RUN.ID.eq(run)).execute();
  }

  /** Its models went live once more. */
  void chosen(long run) {
    sql.update(TRAINING_RUN)
        .set(TRAINING_RUN.LIVE_SINCE, now())
        .where(TRAINING_RUN.ID.eq(run))
        .execute();
  }

  /** Its models are on disk no more. */
  void forgetFile(long run, @Nullable String message) {
    sql.update(TRAINING_RUN)
        .setNull(TRAINING_RUN.FILE)
        .set(
            TRAINING_RUN.MESSAGE,
            message == null ? TRAINING_RUN.MESSAGE : DSL.val(cut(message, MOST_WORDS)))
        .where(TRAINING_RUN.ID.eq(run))
        .execute();
  }

  /**
   * Marks the runs that were left unended; to be called while no training is under way. They count
   * as failed: where training itself brings the process down, it must not begin with every start.
   *
   * @param why for people
   */
  void endLeftovers(String why) {
    sql.update(TRAINING_RUN)
        .set(TRAINING_RUN.STATE, State.FAILED.word())
        .set(TRAINING_RUN.ENDED_AT, now())
        .set(TRAINING_RUN.MESSAGE, why)
        .where(TRAINING_RUN.STATE.eq(State.RUNNING.word()))
        .execute();
  }

  private List<TrainingRun> read(List<TrainingRunRecord> rows) {
    Map<Long, List<Check.Member>> members =
        sql.selectFrom(TRAINING_FIGURE)
            .where(
                TRAINING_FIGURE.TRAINING_RUN_ID.in(
                    rows.stream().map(TrainingRunRecord::getId).toList()))
            .orderBy(TRAINING_FIGURE.TRAINING_RUN_ID, TRAINING_FIGURE.PLACE)
            .fetchGroups(
                TRAINING_FIGURE.TRAINING_RUN_ID,
                row -> new Check.Member(row.getModel(), row.getWeight(), row.getModelPrecision()));
    return rows.stream()
        .map(row -> run(row, members.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  private static TrainingRun run(TrainingRunRecord row, List<Check.Member> members) {
    return new TrainingRun(
        row.getId(),
        Reason.of(row.getReason()),
        row.getOrderedBy(),
        State.of(row.getState()),
        row.getStartedAt().toInstant(),
        instant(row.getEndedAt()),
        row.getRatings() == null
            ? null
            : new Size(row.getRatings(), row.getPeople(), row.getFilms()),
        row.getSettings(),
        row.getCases() == null ? null : found(row, members),
        row.getMessage(),
        row.getFile() == null
            ? null
            : new KeptFile(row.getFile(), row.getFileBytes(), row.getFileChecksum()),
        instant(row.getLiveSince()));
  }

  private static Found found(TrainingRunRecord row, List<Check.Member> members) {
    Verdict verdict =
        new Verdict(row.getBlendPrecision(), row.getPopularPrecision(), row.getCases());
    Against against =
        row.getComparedWith() == null
            ? null
            : new Against(
                row.getComparedWith(),
                new Difference(
                    row.getDifference(),
                    number(row.getDifferenceError()),
                    row.getComparedPeople()));
    return new Found(verdict, number(row.getStandardError()), members, against);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private static double number(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }

  private static String cut(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most - 1) + "…";
  }
}
