package matinee;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import matinee.catalog.CatalogueStore;
import matinee.catalog.Credits;
import matinee.catalog.DataSetStore;
import matinee.catalog.DataSetStore.Credit;
import matinee.catalog.MostRated;
import matinee.catalog.MovieStore;
import matinee.catalog.search.Catalogue;
import matinee.catalog.search.Upkeep;
import matinee.metrics.RequestRecorder;
import matinee.ratings.ChangeStore;
import matinee.ratings.MarkStore;
import matinee.ratings.RatedStore;
import matinee.ratings.RatingStore;
import matinee.ratings.StandingStore;
import matinee.recommend.Questionnaire;
import matinee.slates.Slates;
import matinee.store.Database;
import matinee.tmdb.Logo;
import matinee.tmdb.Tmdb;
import matinee.tmdb.TmdbSettings;
import matinee.training.LiveModels;
import matinee.training.Readiness;
import matinee.training.RunStore;
import matinee.training.Schedule;
import matinee.training.Training;
import matinee.training.TrainingProgress;
import matinee.training.VectorStore;
import matinee.training.VisitorVectors;
import matinee.web.AccessFilter;
import matinee.web.Browser;
import matinee.web.DoubleClicks;
import matinee.web.Frame;
import matinee.web.RecordingFilter;
import matinee.web.SiteFilter;
import matinee.web.Templates;
import matinee.web.pages.AboutPage;
import matinee.web.pages.ErrorPage;
import matinee.web.pages.HealthPage;
import matinee.web.pages.HomePage;
import matinee.web.pages.OpeningPage;
import matinee.web.pages.QuestionnairePage;
import matinee.web.pages.RecommendationsPage;
import matinee.web.pages.account.AsidePage;
import matinee.web.pages.account.MemberHomePage;
import matinee.web.pages.account.MyRatingsPage;
import matinee.web.pages.account.WatchlistPage;
import matinee.web.pages.films.FilmAction;
import matinee.web.pages.films.LogoPage;
import matinee.web.pages.films.PosterPage;
import matinee.web.parts.Action;

/**
 * The site: every object is built here, once, top to bottom, and every page is hung on its address.
 *
 * <p>Mutable among them: {@link LiveModels}, {@link Catalogue}, {@link MostRated}, {@link Credits}
 * and {@link Readiness}, each replaced as a whole; {@link Upkeep} and {@link DoubleClicks} count.
 * {@link People}, {@link Browsing}, {@link Posting} and {@link Backstage} build parts of it.
 */
final class App implements AutoCloseable {
  private final Clock clock = Clock.systemUTC();
  private final Database database;
  private final Browser browser;
  private final int formLimit;
  private final MovieStore movies;
  private final RatingStore ratings;
  private final MarkStore marks;
  private final StandingStore standings;
  private final People people;
  private final boolean forwarded;
  private final Catalogue catalogue;
  private final MostRated mostRated;
  private final Upkeep upkeep;
  private final Credits credits;
  private final LiveModels models = new LiveModels();
  private final Readiness readiness = new Readiness();
  private final VisitorVectors vectors;
  private final Slates slates;
  private final RequestRecorder recorder = new RequestRecorder(clock);
  private final Backstage backstage;
  private final Schedule schedule;
  private final Opening opening;
  private final Tmdb tmdb;
  private final Posting posting;

  App(Config config) {
    // Every setting is read before the database is opened: a wrong one must not leave it open.
    int boundary = config.number("years-boundary", 1880, 2200);
    slates = new Slates(boundary);
    int topPercentile = config.number("top-percentile", 0, 100);
    TrainingSettings training = TrainingSettings.of(config);
    formLimit = config.number("form-limit", 1, 10_000) * 1024;
    String secure = config.choice("secure-cookies", "auto", "true", "false");
    People.Limits signing = People.Limits.of(config);
    Duration night = Duration.ofHours(config.number("not-tonight", 1, 1000));
    int changes = config.number("lists-changes", 1, 1_000_000);
    Duration patience = Duration.ofMinutes(config.number("lists-minutes", 1, 100_000));
    forwarded = config.choice("forwarded-for", "true", "false").equals("true");
    TmdbSettings asking = TmdbOptions.of(config);
    Posting.Limits limits = Posting.Limits.of(config);
    database = Database.open(config.home());
    browser = new Browser(Secret.of(config.home()), secure);
    movies = new MovieStore(database);
    catalogue = new Catalogue(new CatalogueStore(database), topPercentile / 100.0);
    mostRated = new MostRated(movies, Questionnaire.POOL);
    upkeep = new Upkeep(List.of(catalogue::refresh, mostRated::refresh), changes, patience, clock);
    vectors = new VisitorVectors(new VectorStore(database), models);
    LongConsumer changed =
        visitor -> {
          upkeep.changed();
          vectors.update(visitor);
        };
    ratings = new RatingStore(database, clock, changed);
    marks = new MarkStore(database, clock, night);
    standings = new StandingStore(database, clock);
    people = new People(signing, database, clock, changed);
    posting = new Posting(limits, config.home(), database, clock);
    credits = new Credits(new DataSetStore(database));
    RunStore runs = new RunStore(database, clock);
    Training trainer = training.training(database, runs, models, this::tell);
    schedule = training.schedule(trainer, runs, this::refresh);
    opening =
        new Opening(
            config, database, movies, catalogue, mostRated, credits, trainer, schedule, readiness);
    tmdb =
        new Tmdb(
            asking,
            database,
            config.home(),
            clock,
            () -> models.current().isPresent(),
            catalogue::refresh);
    backstage =
        new Backstage(
            config,
            database,
            clock,
            recorder,
            runs,
            trainer,
            schedule,
            models,
            tmdb,
            this::refresh);
  }

  private void refresh() {
    opening.refresh();
  }

  /** While nothing is live, people who wait are told how far the training is. */
  private void tell(TrainingProgress progress) {
    if (models.current().isEmpty()) {
      readiness.percent(progress.percent());
    }
  }

  /** Every address of the site, on one screen. */
  void mount(ServletContext context) {
    Frame frame =
        new Frame(
            new Templates(context),
            browser,
            people.visitors(),
            people.sessions(),
            new DoubleClicks(clock),
            this::owed,
            posting::waiting,
            formLimit,
            slates.boundary(),
            forwarded);
    Random random = new SecureRandom();

    Addresses pages = new Addresses();
    pages.put("", new HomePage(frame, movies, standings, ratings, mostRated));
    pages.put(
        "/questionnaire",
        new QuestionnairePage(frame, movies, mostRated, ratings, people.visitors(), random));
    pages.put(
        "/recommendations", new RecommendationsPage(frame, models, slates, movies, ratings, tmdb));
    for (Action action : Action.values()) {
      pages.put(action.path(), new FilmAction(frame, action, movies, ratings, marks));
    }
    people.mount(frame, pages, posting.pictures());
    kept(frame, pages);
    posting.mount(frame, pages, movies, ratings, catalogue);
    backstage.mount(frame, pages);
    new Browsing(catalogue, movies, standings, ratings, models, slates, vectors, tmdb, posting)
        .mount(frame, pages);
    pages.put("/posters/*", new PosterPage(movies, tmdb));
    pages.put(Logo.PATH, new LogoPage(tmdb));
    pages.put("/about", new AboutPage(frame, tmdb));
    pages.put("/opening", new OpeningPage(frame, models, readiness));
    pages.put("/error", new ErrorPage(frame));
    pages.put("/health", new HealthPage(movies, models, readiness));

    pages.mount(context, movies);
    context
        .addFilter("recording", new RecordingFilter(recorder))
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    context
        .addFilter("site", new SiteFilter(recorder))
        .addMappingForUrlPatterns(
            EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR), false, "/*");
    context
        .addFilter("access", new AccessFilter(frame))
        .addMappingForUrlPatterns(
            EnumSet.of(DispatcherType.REQUEST, DispatcherType.FORWARD), true, "/*");
  }

  /** What an account keeps. */
  private void kept(Frame frame, Addresses pages) {
    pages.put(
        "/account/home",
        new MemberHomePage(
            frame,
            models,
            slates,
            movies,
            standings,
            ratings,
            catalogue,
            new ChangeStore(database, clock)));
    pages.put("/account/ratings", new MyRatingsPage(frame, new RatedStore(database), movies));
    pages.put("/account/watchlist", new WatchlistPage(frame, marks, ratings, movies));
    pages.put("/account/aside", new AsidePage(frame, marks, movies));
  }

  /**
   * Sweeps up, then starts, in the background, what must happen before the first slate: films, then
   * models.
   */
  void open() {
    posting.pictures().sweep();
    backstage.open();
    opening.start();
    upkeep.start();
    tmdb.start();
  }

  /** What is owed to whom films and ratings come from, as every page's foot says. */
  private List<Credit> owed() {
    return Stream.concat(credits.all().stream(), tmdb.credit().stream()).toList();
  }

  @Override
  public void close() {
    backstage.close();
    tmdb.close();
    opening.close();
    upkeep.close();
    database.close();
  }
}
