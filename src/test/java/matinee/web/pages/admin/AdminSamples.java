package matinee.web.pages.admin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import matinee.dashboard.Census;
import matinee.dashboard.Census.Ratings;
import matinee.dashboard.House;
import matinee.dashboard.HouseTables;
import matinee.dashboard.TrainingTables;
import matinee.ingest.ImportProgress;
import matinee.ingest.ImportRun;
import matinee.metrics.RequestRecorder;
import matinee.recommend.Check;
import matinee.recommend.Verdict;
import matinee.tmdb.TmdbStatus;
import matinee.training.TrainingProgress;
import matinee.training.TrainingRun;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.pages.Samples.Sample;
import org.jspecify.annotations.Nullable;

/** The pages of those who run the house, in every state worth looking at. */
public final class AdminSamples {
  private static final Instant THEN = Instant.parse("2026-01-01T20:00:00Z");
  private static final Census CENSUS = census();

  private AdminSamples() {}

  public static Map<String, Sample> all() {
    Map<String, Sample> all = new LinkedHashMap<>();
    all.put("admin", overview(true));
    all.put("admin-counting", overview(false));
    all.put("adminratings", ratings(AdminRatingsPage.Ratings.of(CENSUS)));
    all.put("adminratings-counting", ratings(null));
    all.put("adminmodels", models(true, null));
    all.put("adminmodels-none", models(false, null));
    all.put(
        "adminmodels-training",
        models(
            true,
            new TrainingProgress(9, TrainingRun.Reason.ADMIN, THEN, "Training the models", 40)));
    all.put("adminimports", imports(null, List.of()));
    all.put("adminimports-none", noImports());
    all.put(
        "adminimports-running",
        imports(new ImportProgress("/srv/ml", THEN, "Reading ratings.csv", null), List.of()));
    Problem problem = new Problem("source", "There is no such folder or file on the server.");
    all.put("adminimports-errors", imports(null, List.of(problem)));
    all.put("admintmdb-off", tmdb(TmdbStatus.State.OFF, null));
    all.put("admintmdb", tmdb(TmdbStatus.State.FILLING, null));
    all.put(
        "admintmdb-trouble",
        tmdb(TmdbStatus.State.BACKING_OFF, "TMDB cannot be asked: the server does not answer."));
    all.put("adminrequests", requests());
    return all;
  }

  private static Site site(String path) {
    return new Site(
        path, path, path, "secret-token", List.of(), 2000, "Ada", true, () -> 3, null, List.of());
  }

  private static Census census() {
    Map<Integer, Ratings> stars = new TreeMap<>();
    IntStream.rangeClosed(1, 10).forEach(n -> stars.put(n, new Ratings(n * n * 1000L, 11L - n)));
    Map<Integer, Ratings> years = new TreeMap<>();
    IntStream.rangeClosed(1996, 2018).forEach(n -> years.put(n, new Ratings(n * 7919L % 9973, 0)));
    Map<Integer, Ratings> hours = new TreeMap<>();
    IntStream.range(0, 24).forEach(n -> hours.put(n, new Ratings(4000L + n * 100, n / 3)));
    return new Census(
        THEN,
        Duration.ofMillis(1400),
        new Census.Counts(9742, 18, new Ratings(100_836, 55), 610, 12, 4, 1, 31),
        stars,
        years,
        hours,
        LocalDate.of(2018, 8, 28),
        List.of(new Census.ActiveFilm(6, "=Heat & <Dust>", 1995, 40, 3, 4.1, 102)),
        IntStream.range(0, 20)
            .mapToObj(n -> new Census.Day(LocalDate.of(2026, 1, 1 + n), 9742, n, n / 3, n * n))
            .toList());
  }

  private static Sample overview(boolean counted) {
    Site site = site("/admin");
    House house = new House(Path.of("src/main/java"), Clock.systemUTC(), THEN, "1");
    List<HousePart> parts =
        List.of(
            new HousePart("Models", "Training 7 went live 3 hours ago.", "/admin/models", false),
            new HousePart("Requests", "2 errors in the last day.", "/admin/requests", true));
    AdminPage.Counts counts = counted ? AdminPage.Counts.of(CENSUS) : null;
    return new Sample(
        "admin", new AdminPage.View(site, counts, parts, house.storage(), house.machine()), site);
  }

  private static Sample ratings(AdminRatingsPage.@Nullable Ratings ratings) {
    Site site = site("/admin/ratings");
    return new Sample("adminratings", new AdminRatingsPage.View(site, ratings), site);
  }

  private static TrainingRun run(int number) {
    List<Check.Member> members =
        List.of(
            new Check.Member("form", 0.6, 0.47 + number * 0.002),
            new Check.Member("svd", 0.3, 0.45),
            new Check.Member("nmf", 0.1, 0.44));
    Verdict verdict = new Verdict(0.48 + number * 0.003, 0.41, 1612);
    return new TrainingRun(
        number,
        number == 1 ? TrainingRun.Reason.FIRST : TrainingRun.Reason.SCHEDULE,
        null,
        number == 3 ? TrainingRun.State.KEPT_BACK : TrainingRun.State.PUBLISHED,
        THEN.plus(Duration.ofHours(6L * number)),
        THEN.plus(Duration.ofHours(6L * number)).plusSeconds(42),
        new TrainingRun.Size(100_836, 610, 9742),
        "settings",
        new TrainingRun.Found(verdict, 0.008, members, null),
        number == 3 ? "Worse than training 2 by more than noise." : null,
        new TrainingRun.KeptFile(number + ".models", 21_300_000, "0".repeat(64)),
        THEN);
  }

  private static Sample models(boolean trained, @Nullable TrainingProgress progress) {
    Site site = site("/admin/models");
    List<TrainingRun> runs =
        trained
            ? IntStream.rangeClosed(1, 8).map(n -> 9 - n).mapToObj(AdminSamples::run).toList()
            : List.of();
    AdminModelsPage.Live live =
        trained
            ? new AdminModelsPage.Live(
                8,
                "1 Jan 2026, 20:00 UTC",
                "100,836 ratings by 610 people of 9,742 films",
                "21.3 MB on disk",
                "P@5 0.504 ± 0.008, the most rated films 0.410",
                List.of(new Check.Member("form", 0.6, 0.47), new Check.Member("svd", 0.4, 0.45)),
                AdminModelsPage.unweighted(List.of("hybrid")))
            : null;
    List<AdminModelsPage.Kept> kept =
        runs.stream()
            .limit(5)
            .map(run -> new AdminModelsPage.Kept(run.id(), "1 Jan", "P@5 0.48", run.id() == 8))
            .toList();
    return new Sample(
        "adminmodels",
        new AdminModelsPage.View(
            site,
            live,
            progress,
            List.of(TrainingTables.precision(runs), TrainingTables.alone(runs)),
            kept,
            TrainingTables.runs(runs),
            List.of()),
        site);
  }

  private static Sample imports(@Nullable ImportProgress progress, List<Problem> problems) {
    Site site = site("/admin/imports");
    List<ImportRun> runs =
        List.of(
            new ImportRun(
                2, "/srv/<odd>", "Ada", ImportRun.State.FAILED, THEN, THEN, null, "No data set."),
            new ImportRun(
                1,
                "starter",
                null,
                ImportRun.State.DONE,
                THEN,
                THEN.plusSeconds(3),
                new ImportRun.Brought("starter", 400, 400, 0, 0, 3100, 900, 41_000, 2),
                "starter: 400 films\n2 bad rows"));
    return new Sample(
        "adminimports",
        new AdminImportsPage.View(
            site,
            progress,
            problems.isEmpty() ? "" : "/srv/<none>",
            HouseTables.imports(runs),
            runs.stream().map(AdminImportsPage.Report::of).toList(),
            problems),
        site);
  }

  private static Sample noImports() {
    Site site = site("/admin/imports");
    return new Sample(
        "adminimports",
        new AdminImportsPage.View(
            site, null, "", HouseTables.imports(List.of()), List.of(), List.of()),
        site);
  }

  private static Sample tmdb(TmdbStatus.State state, @Nullable String trouble) {
    Site site = site("/admin/tmdb");
    Instant next = trouble == null ? null : THEN;
    TmdbStatus status = new TmdbStatus(state, 400, 9742, 390, 7_800_000, trouble, next);
    return new Sample("admintmdb", AdminTmdbPage.View.of(site, status, List.of()), site);
  }

  private static Sample requests() {
    Site site = site("/admin/requests");
    RequestRecorder recorder = new RequestRecorder(Clock.systemUTC());
    recorder.record("GET /movies", "GET /movies", 200, 12_000_000);
    recorder.record("GET /movies/{id}", "GET /movies/6", 200, 31_000_000);
    recorder.failed("GET /movies/{id}", new IllegalStateException("<b>broken</b>"));
    return new Sample(
        "adminrequests",
        new AdminRequestsPage.View(
            site,
            HouseTables.routes(recorder),
            HouseTables.slowest(recorder),
            HouseTables.errors(recorder),
            1),
        site);
  }
}
