package matinee.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import matinee.catalog.DataSetStore.Credit;
import matinee.catalog.Movie;
import matinee.catalog.Years;
import matinee.ratings.Stars;
import matinee.tmdb.Trailer;
import matinee.web.Notice;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.pages.RecommendationsPage.Contribution;
import matinee.web.pages.RecommendationsPage.Fondness;
import matinee.web.pages.RecommendationsPage.Missed;
import matinee.web.pages.RecommendationsPage.Order;
import matinee.web.pages.RecommendationsPage.Pick;
import matinee.web.pages.RecommendationsPage.Reason;
import matinee.web.pages.account.PeopleSamples;
import matinee.web.pages.admin.AdminSamples;
import matinee.web.pages.posts.PostSamples;
import matinee.web.parts.Chosen;
import matinee.web.parts.Guess;
import matinee.web.parts.Pager;
import matinee.web.parts.Yours;
import org.jspecify.annotations.Nullable;

/** Every page in every state worth looking at. */
public final class Samples {
  private static final List<Order> ORDERS =
      List.of(new Order("blend", "Both models"), new Order("nmf", "NMF"), new Order("svd", "SVD"));

  private Samples() {}

  /** A page to render: the template's name and its two variables. */
  public record Sample(String template, Object view, Site site) {}

  /** All samples, by file name. */
  static Map<String, Sample> all() {
    Map<String, Sample> all = new LinkedHashMap<>();
    all.put("home", home(false, site("/", true)));
    all.put("home-returning", home(true, site("/", false)));
    all.put("questionnaire", questionnaire(SampleFilms.known(), List.of(), null, List.of()));
    all.put("questionnaire-kept", questionnaire(SampleFilms.known(), kept(), Years.OLD, List.of()));
    all.put("questionnaire-errors", errors());
    all.put("questionnaire-odd", questionnaire(SampleFilms.odd(), List.of(), null, List.of()));
    all.put("recommendations", five(picks(5), 6, Years.ANY, "blend", null));
    all.put("recommendations-notice", five(picks(5), 7, Years.NEW, "svd", notice()));
    all.put(
        "recommendations-saved",
        five(picks(5), 7, Years.ANY, "nmf", Notice.of("Your rating is counted.")));
    all.put("recommendations-few", five(picks(2), 6, Years.OLD, "blend", null));
    all.put("recommendations-none", five(List.of(), 6, Years.NEW, "nmf", null));
    all.put("recommendations-empty", five(List.of(), 0, Years.ANY, "blend", null));
    Site about = site("/about", true);
    all.put("about", new Sample("about", new AboutPage.View(about, false, false), about));
    all.put("opening", opening(40, null));
    all.put("opening-unknown", opening(null, null));
    all.put(
        "opening-trouble", opening(null, "The data set could not be read: no movies.csv in it."));
    Site lost = site("/nowhere", false);
    String advice = "Check the address, or start again from the front.";
    all.put(
        "error",
        new Sample("error", new ErrorPage.View(lost, 404, "No such page", advice, ""), lost));
    String note = "A film about work.\n\n</textarea> And <b>about</b> the night.";
    all.put(
        "error-kept",
        new Sample(
            "error",
            new ErrorPage.View(lost, 410, "This film was taken down", "Copy what you wrote.", note),
            lost));
    all.putAll(PeopleSamples.all());
    all.putAll(PostSamples.all());
    all.putAll(AdminSamples.all());
    return all;
  }

  private static Site site(String path, boolean simulated) {
    String licence = "Free for research; not for commercial use without permission.";
    Credit lens =
        new Credit(
            "MovieLens ml-latest-small",
            false,
            licence,
            "F. Maxwell Harper and Joseph A. Konstan. 2015. The MovieLens Datasets: History and"
                + " Context. ACM TiiS 5, 4: 19:1–19:19.",
            "https://grouplens.org/datasets/movielens/",
            "");
    Credit starter =
        new Credit(
            "Matinee’s starter set",
            true,
            "Facts about films and a simulated audience, free for any use.",
            "The Matinee authors, 2026.",
            "https://example.org/matinee",
            "");
    return new Site(
        path,
        path,
        path,
        "secret-token",
        List.of(simulated ? starter : lens),
        2000,
        null,
        false,
        () -> 0,
        null,
        List.of());
  }

  private static Sample home(boolean returning, Site site) {
    List<Movie> programme = SampleFilms.known().subList(0, 12);
    return new Sample(
        "home", new HomePage.View(site, programme, Yours.NONE, 9724, 100_836, returning), site);
  }

  private static Sample questionnaire(
      List<Movie> films,
      List<QuestionnairePage.Kept> kept,
      @Nullable Years years,
      List<Problem> problems) {
    Site site = site("/questionnaire", true);
    List<QuestionnairePage.Question> questions =
        IntStream.range(0, films.size())
            .mapToObj(i -> new QuestionnairePage.Question(i + 1, films.get(i), answer(i), null))
            .toList();
    return new Sample(
        "questionnaire",
        new QuestionnairePage.View(
            site, questions, kept, kept.size(), new Pager(1, 1, "/questionnaire"), years, problems),
        site);
  }

  private static @Nullable Stars answer(int i) {
    return i % 4 == 1 ? new Stars(10 - i % 9) : null;
  }

  private static Sample errors() {
    Site site = site("/questionnaire", true);
    List<Movie> films = SampleFilms.known();
    String scale = "Choose half a star to five stars for %s, or “Haven’t seen it”.";
    List<QuestionnairePage.Question> questions =
        IntStream.range(0, films.size())
            .mapToObj(
                i ->
                    new QuestionnairePage.Question(
                        i + 1,
                        films.get(i),
                        null,
                        i == 2 ? scale.formatted(films.get(i).title()) : null))
            .toList();
    List<Problem> problems =
        List.of(
            new Problem(questions.get(2).field(), scale.formatted(films.get(2).title())),
            new Problem("years", "Choose older films, newer films, or any year."));
    return new Sample(
        "questionnaire",
        new QuestionnairePage.View(
            site, questions, List.of(), 0, new Pager(1, 1, "/questionnaire"), null, problems),
        site);
  }

  private static List<QuestionnairePage.Kept> kept() {
    List<Movie> films = SampleFilms.unseen();
    return List.of(
        new QuestionnairePage.Kept(films.get(0), new Stars(10)),
        new QuestionnairePage.Kept(films.get(1), new Stars(7)),
        new QuestionnairePage.Kept(films.get(2), new Stars(1)),
        new QuestionnairePage.Kept(films.get(3), new Stars(8)));
  }

  private static List<Pick> picks(int count) {
    List<Movie> films = SampleFilms.unseen();
    List<Movie> known = SampleFilms.known();
    double[] stars = {4.6, 4.3, 4.1, 3.7, 2.9};
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Pick(
                    i + 1,
                    films.get(i),
                    new Guess(stars[i], stars[i] - .5, Math.min(5, stars[i] + .6)),
                    reasons(known, i),
                    fondness(i),
                    contributions(i)))
        .toList();
  }

  private static @Nullable Fondness fondness(int i) {
    return switch (i) {
      case 0 -> new Fondness("directed by ", "Michael Mann", ", whose films", 3, .72);
      case 4 -> new Fondness("", "Film-Noir", ": such films", 2, .5);
      default -> null;
    };
  }

  private static List<Reason> reasons(List<Movie> known, int i) {
    Reason first = new Reason(known.get(i), new Stars(10), .31 - .05 * i);
    Reason against = new Reason(known.get(i + 1), new Stars(3), -.08);
    Reason second = new Reason(known.get(i + 2), new Stars(9), .12);
    return switch (i) {
      case 1 -> List.of(first, against);
      case 3 -> List.of(first);
      case 4 -> List.of();
      default -> List.of(first, second);
    };
  }

  private static List<Contribution> contributions(int i) {
    return i == 2
        ? List.of(new Contribution("SVD", .9, 88), new Contribution("NMF", -.12, 12))
        : List.of(new Contribution("SVD", .6, 59), new Contribution("NMF", .4, 41));
  }

  private static Notice notice() {
    Movie heat = SampleFilms.unseen().get(5);
    return new Notice(
        "“" + heat.title() + "” will not be picked again.",
        new Notice.Undo("/dismissals/undo", heat.id(), null));
  }

  private static Sample five(
      List<Pick> picks, int answers, Years years, String model, @Nullable Notice notice) {
    Site plain = site("/recommendations", true);
    Site site =
        new Site(
            plain.path(),
            plain.here(),
            plain.then(),
            plain.token(),
            plain.credits(),
            plain.boundary(),
            null,
            false,
            () -> 0,
            notice,
            List.of());
    Missed missed =
        picks.size() < 5 ? null : new Missed(SampleFilms.known().get(7), new Guess(4.3, 3.8, 4.8));
    return new Sample(
        "recommendations",
        new RecommendationsPage.View(
            site,
            picks,
            Map.of(1212L, new Trailer("abcdefghijk", "Official Trailer", "en", true)),
            5,
            years,
            model,
            ORDERS,
            answers,
            missed,
            Set.of(1212L),
            new Chosen(0, null)),
        site);
  }

  private static Sample opening(@Nullable Integer percent, @Nullable String trouble) {
    Site site = site("/", false);
    return new Sample(
        "opening", new OpeningPage.View(site, "Training the models", percent, trouble), site);
  }
}
