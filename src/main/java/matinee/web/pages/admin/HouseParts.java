package matinee.web.pages.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matinee.dashboard.HouseTables;
import matinee.dashboard.TmdbTable;
import matinee.dashboard.TrainingTables;
import matinee.ingest.ImportRun;
import matinee.ingest.ImportRunStore;
import matinee.ingest.Imports;
import matinee.metrics.RequestRecorder;
import matinee.tmdb.Tmdb;
import matinee.tmdb.TmdbStatus;
import matinee.training.RunStore;
import matinee.training.Training;
import matinee.training.TrainingRun;
import matinee.web.parts.Ago;

/** How each part of the house stands now, for the admins' first page. */
public final class HouseParts {
  private static final Duration DAY = Duration.ofDays(1);

  private final RunStore runs;
  private final Training training;
  private final ImportRunStore imported;
  private final Imports imports;
  private final Tmdb tmdb;
  private final RequestRecorder recorder;

  /**
   * @param runs the trainings' record
   * @param imported the imports' record
   */
  public HouseParts(
      RunStore runs,
      Training training,
      ImportRunStore imported,
      Imports imports,
      Tmdb tmdb,
      RequestRecorder recorder) {
    this.runs = runs;
    this.training = training;
    this.imported = imported;
    this.imports = imports;
    this.tmdb = tmdb;
    this.recorder = recorder;
  }

  List<HousePart> now() {
    List<HousePart> now = new ArrayList<>();
    now.add(models());
    now.add(imports());
    TmdbStatus asked = tmdb.status();
    now.add(new HousePart("TMDB", TmdbTable.words(asked), "/admin/tmdb", asked.trouble() != null));
    now.add(errors());
    return now;
  }

  private HousePart models() {
    Optional<TrainingRun> last = runs.newest(1).stream().findFirst();
    String words =
        training
            .progress()
            .map(progress -> progress.stage() + ": " + progress.percent() + " %")
            .or(() -> last.map(HouseParts::trained))
            .orElse("Never trained.");
    boolean trouble = last.isPresent() && last.get().state() == TrainingRun.State.FAILED;
    return new HousePart("Models", words, "/admin/models", trouble);
  }

  private static String trained(TrainingRun run) {
    TrainingRun.Found found = run.found();
    String figure =
        found == null
            ? ""
            : String.format(Locale.ENGLISH, ", P@5 %.3f", found.verdict().precision());
    return "Training "
        + run.id()
        + " "
        + TrainingTables.words(run.state())
        + " "
        + Ago.words(run.started())
        + figure
        + ".";
  }

  private HousePart imports() {
    Optional<ImportRun> last = imported.newest(1).stream().findFirst();
    String words =
        imports
            .progress()
            .map(
                progress ->
                    progress.stage()
                        + (progress.percent() == null ? "" : ": " + progress.percent() + " %"))
            .or(
                () ->
                    last.map(
                        run ->
                            run.source()
                                + ": "
                                + HouseTables.words(run.state())
                                + ", "
                                + Ago.words(run.started())
                                + "."))
            .orElse("Nothing was imported yet.");
    boolean trouble = last.isPresent() && last.get().state() == ImportRun.State.FAILED;
    return new HousePart("Imports", words, "/admin/imports", trouble);
  }

  private HousePart errors() {
    Instant yesterday = Instant.now().minus(DAY);
    long errors =
        recorder.failures().stream().filter(error -> error.at().isAfter(yesterday)).count();
    String words =
        errors == 0
            ? "No error in the last day."
            : errors == 1 ? "One error in the last day." : errors + " errors in the last day.";
    return new HousePart("Requests", words, "/admin/requests", errors > 0);
  }
}
