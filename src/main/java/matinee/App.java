package matinee;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import matinee.accounts.VisitorStore;
import matinee.catalog.CatalogueStore;
import matinee.catalog.Credits;
import matinee.catalog.DataSetStore;
import matinee.catalog.MostRated;
import matinee.catalog.MovieStore;
import matinee.catalog.search.Catalogue;
import matinee.ratings.RatingStore;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.Questionnaire;
import matinee.recommend.model.Lineup;
import matinee.slates.Likeness;
import matinee.slates.Slates;
import matinee.store.Database;
import matinee.training.LiveModels;
import matinee.training.Readiness;
import matinee.training.Training;
import matinee.training.TrainingStore;
import matinee.training.VectorStore;
import matinee.training.VisitorVectors;
import matinee.web.Browser;
import matinee.web.Frame;
import matinee.web.SiteFilter;
import matinee.web.Templates;
import matinee.web.pages.AboutPage;
import matinee.web.pages.AfterPage;
import matinee.web.pages.ErrorPage;
import matinee.web.pages.FindSimilarPage;
import matinee.web.pages.HealthPage;
import matinee.web.pages.HomePage;
import matinee.web.pages.LatestPage;
import matinee.web.pages.MoviePage;
import matinee.web.pages.MoviePaths;
import matinee.web.pages.MoviesPage;
import matinee.web.pages.OpeningPage;
import matinee.web.pages.PosterPage;
import matinee.web.pages.QuestionnairePage;
import matinee.web.pages.RatingAction;
import matinee.web.pages.RecommendationsPage;
import matinee.web.pages.SimilarPage;
import matinee.web.pages.SuggestionsPage;
import matinee.web.pages.TopPage;
import matinee.web.pages.TrendingPage;

/**
 * The site: every object is built here, once, top to bottom, and every page is hung on its address.
 *
 * <p>Mutable among them: {@link LiveModels}, {@link Catalogue}, {@link MostRated}, {@link Credits}
 * and {@link Readiness}, each replaced as a whole.
 */
final class App implements AutoCloseable {
  private static final int MOST_THREADS = 64;

  private final Database database;
  private final Browser browser;
  private final int formLimit;
  private final MovieStore movies;
  private final RatingStore ratings;
  private final VisitorStore visitors;
  private final Catalogue catalogue;
  private final MostRated mostRated;
  private final Credits credits;
  private final LiveModels models = new LiveModels();
  private final Readiness readiness = new Readiness();
  private final VisitorVectors vectors;
  private final Slates slates;
  private final Likeness likeness = new Likeness();
  private final Opening opening;

  App(Config config) {
    // Every setting is read before the database is opened: a wrong one must not leave it open.
    int boundary = config.number("years-boundary", 1880, 2200);
    slates = new Slates(boundary);
    int topPercentile = config.number("top-percentile", 0, 100);
    ModelSetTrainer trainer = trainer(config);
    int threads = threads(config);
    formLimit = config.number("form-limit", 1, 10_000) * 1024;
    String secure = config.choice("secure-cookies", "auto", "true", "false");
    database = Database.open(config.home());
    Clock clock = Clock.systemUTC();
    browser = new Browser(Secret.of(config.home()), secure);
    movies = new MovieStore(database);
    vectors = new VisitorVectors(new VectorStore(database), models);
    ratings = new RatingStore(database, clock, vectors::update);
    visitors = new VisitorStore(database, clock);
    catalogue = new Catalogue(new CatalogueStore(database), topPercentile / 100.0);
    mostRated = new MostRated(movies, Questionnaire.POOL);
    credits = new Credits(new DataSetStore(database));
    Training training = new Training(new TrainingStore(database), trainer, models, threads);
    opening =
        new Opening(config, database, movies, catalogue, mostRated, credits, training, readiness);
  }

  /** What trains the live models, as the settings say. */
  static ModelSetTrainer trainer(Config config) {
    return Lineup.live(config.number("seed", Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  /** How many threads train, as the settings say. */
  static int threads(Config config) {
    return config.number("training-threads", 1, MOST_THREADS);
  }

  /** Every address of the site, on one screen. */
  void mount(ServletContext context) {
    Frame frame =
        new Frame(
            new Templates(context), browser, visitors, credits::all, formLimit, slates.boundary());
    Random random = new SecureRandom();

    Map<String, Servlet> pages = new LinkedHashMap<>();
    pages.put("", new HomePage(frame, movies, ratings, mostRated, random));
    pages.put(
        "/questionnaire",
        new QuestionnairePage(frame, movies, mostRated, ratings, visitors, random));
    pages.put("/recommendations", new RecommendationsPage(frame, models, slates, movies, ratings));
    for (RatingAction.Kind kind : RatingAction.Kind.values()) {
      pages.put(kind.path(), new RatingAction(frame, kind, movies, ratings));
    }
    pages.put("/top", new TopPage(frame, catalogue, movies));
    pages.put("/trending", new TrendingPage(frame, catalogue, movies));
    pages.put("/latest", new LatestPage(frame, catalogue, movies));
    pages.put("/movies", new MoviesPage(frame, catalogue, movies));
    pages.put("/movies/suggestions", new SuggestionsPage(frame, catalogue, movies));
    pages.put("/posters/*", new PosterPage(movies));
    pages.put("/about", new AboutPage(frame));
    pages.put("/opening", new OpeningPage(frame, models, readiness));
    pages.put("/error", new ErrorPage(frame));
    pages.put("/health", new HealthPage(movies, models, readiness));

    Map<String, Servlet> film = new LinkedHashMap<>();
    film.put("", new MoviePage(frame, catalogue, movies, ratings, models, slates, likeness));
    film.put("/similar", new SimilarPage(frame, models, likeness, movies));
    film.put("/recommendations", new AfterPage(frame, models, likeness, vectors, movies, ratings));
    film.forEach((tail, page) -> context.addServlet("movie:" + tail, page));
    pages.put("/similar", new FindSimilarPage(frame, catalogue));
    pages.put("/movies/*", new MoviePaths(List.copyOf(film.keySet())));

    pages.forEach((path, page) -> context.addServlet("page:" + path, page).addMapping(path));
    context
        .addFilter("site", new SiteFilter())
        .addMappingForUrlPatterns(
            EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR), false, "/*");
  }

  /** Starts, in the background, what must happen before the first slate: films, then models. */
  void open() {
    opening.start();
  }

  @Override
  public void close() {
    opening.close();
    database.close();
  }
}
