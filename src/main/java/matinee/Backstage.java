package matinee;

import java.time.Clock;
import matinee.dashboard.CensusFigures;
import matinee.dashboard.CensusStore;
import matinee.dashboard.Counting;
import matinee.dashboard.House;
import matinee.dashboard.HouseTables;
import matinee.dashboard.Tables;
import matinee.dashboard.TmdbTable;
import matinee.dashboard.TrainingTables;
import matinee.ingest.ImportRunStore;
import matinee.ingest.Imports;
import matinee.metrics.RequestRecorder;
import matinee.store.Database;
import matinee.tmdb.Tmdb;
import matinee.training.LiveModels;
import matinee.training.RunStore;
import matinee.training.Schedule;
import matinee.training.Training;
import matinee.web.Frame;
import matinee.web.pages.admin.AdminImportsPage;
import matinee.web.pages.admin.AdminModelsPage;
import matinee.web.pages.admin.AdminPage;
import matinee.web.pages.admin.AdminRatingsPage;
import matinee.web.pages.admin.AdminRequestsPage;
import matinee.web.pages.admin.AdminTablesPage;
import matinee.web.pages.admin.AdminTmdbPage;
import matinee.web.pages.admin.HouseParts;

/** What those who run the house see and do, as {@link App} builds the rest. */
final class Backstage implements AutoCloseable {
  private static final int MOST_RUNS = 10_000;

  private final RequestRecorder recorder;
  private final RunStore runs;
  private final Training training;
  private final Schedule schedule;
  private final LiveModels models;
  private final Tmdb tmdb;
  private final House house;
  private final Counting counting;
  private final ImportRunStore imported;
  private final Imports imports;

  /**
   * @param refresh reads anew what pages show of the films, after an import
   */
  Backstage(
      Config config,
      Database database,
      Clock clock,
      RequestRecorder recorder,
      RunStore runs,
      Training training,
      Schedule schedule,
      LiveModels models,
      Tmdb tmdb,
      Runnable refresh) {
    this.recorder = recorder;
    this.runs = runs;
    this.training = training;
    this.schedule = schedule;
    this.models = models;
    this.tmdb = tmdb;
    house = new House(config.home(), clock, clock.instant(), Settings.version());
    counting = new Counting(new CensusStore(database), clock);
    imported = new ImportRunStore(database, clock);
    imports =
        new Imports(
            database,
            clock,
            progress -> Console.sources(config, progress),
            () -> {
              refresh.run();
              counting.changed();
            });
  }

  /** Ends the record of what a killed process left; before anything is imported. */
  void open() {
    imported.endLeftovers();
  }

  void mount(Frame frame, Addresses pages) {
    HouseParts parts = new HouseParts(runs, training, imported, imports, tmdb, recorder);
    pages.put("/admin", new AdminPage(frame, counting, house, parts));
    pages.put("/admin/ratings", new AdminRatingsPage(frame, counting));
    pages.put("/admin/models", new AdminModelsPage(frame, models, runs, training, schedule));
    pages.put("/admin/imports", new AdminImportsPage(frame, imports, imported));
    pages.put("/admin/tmdb", new AdminTmdbPage(frame, tmdb));
    pages.put("/admin/requests", new AdminRequestsPage(frame, recorder));
    pages.put("/admin/tables/*", new AdminTablesPage(tables()));
  }

  /** The tables that can be had as CSV. */
  private Tables tables() {
    return new Tables()
        .add("counts", counting, CensusFigures::counts)
        .add("growth", counting, CensusFigures::growthTable)
        .add("ratings-by-star", counting, census -> CensusFigures.stars(census).table())
        .add("ratings-by-hour", counting, census -> CensusFigures.hours(census).table())
        .add("ratings-by-year", counting, census -> CensusFigures.years(census).table())
        .add("most-active-films", counting, CensusFigures::active)
        .add("training-runs", () -> TrainingTables.runs(runs.newest(MOST_RUNS)))
        .add("model-figures", () -> TrainingTables.members(runs.newest(MOST_RUNS)))
        .add("imports", () -> HouseTables.imports(imported.newest(MOST_RUNS)))
        .add("tmdb", () -> TmdbTable.of(tmdb.status()))
        .add("routes", () -> HouseTables.routes(recorder))
        .add("slow-requests", () -> HouseTables.slowest(recorder))
        .add("errors", () -> HouseTables.errors(recorder))
        .add("storage", house::storage)
        .add("machine", house::machine);
  }

  @Override
  public void close() {
    imports.close();
    counting.close();
  }
}
