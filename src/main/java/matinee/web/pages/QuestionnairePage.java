package matinee.web.pages;

import static matinee.recommend.Questionnaire.POOL;
import static matinee.recommend.Questionnaire.SIZE;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import matinee.accounts.Visitor;
import matinee.accounts.VisitorStore;
import matinee.catalog.MostRated;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.catalog.Years;
import matinee.ratings.Answers;
import matinee.ratings.RatingStore;
import matinee.ratings.Stars;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.parts.Pager;
import org.jspecify.annotations.Nullable;

/** Fifteen well-known films to rate, and the wish for older or newer ones. */
public final class QuestionnairePage extends Page {

  private static final int UNPROCESSABLE = 422;
  private static final String OTHERS = "others";

  /** How many of one's own answers stand on a page to be changed. */
  private static final int PAGE = 24;

  private static final int LAST_PAGE = 100_000;

  /** How many answers are named that are not on the page. */
  private static final int MOST_KEPT = 30;

  private final transient MovieStore movies;
  private final transient MostRated mostRated;
  private final transient RatingStore ratings;
  private final transient VisitorStore visitors;
  private final transient Random random;

  public QuestionnairePage(
      Frame frame,
      MovieStore movies,
      MostRated mostRated,
      RatingStore ratings,
      VisitorStore visitors,
      Random random) {
    super(frame);
    this.movies = movies;
    this.mostRated = mostRated;
    this.ratings = ratings;
    this.visitors = visitors;
    this.random = random;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (mostRated.films().isEmpty()) {
      request.getRequestDispatcher("/opening").forward(request, response);
      return;
    }
    Optional<Visitor> visitor = visitor(request);
    Answers told = visitor.map(known -> ratings.answers(known.id())).orElse(Answers.NONE);
    Parameters asked = new Parameters(request);
    boolean mine = asked.has("mine") && !told.ratings().isEmpty();
    Pager pager =
        Pager.of(
            asked.number("page", 1, LAST_PAGE, "The page"),
            mine ? told.ratings().size() : 0,
            PAGE,
            "/questionnaire?mine=1");
    Collection<Movie> films = mine ? mine(told, pager) : draw(told);
    Site site = site(request, response);
    View view =
        new View(
            site,
            questions(films, told.ratings(), Map.of()),
            kept(films, told),
            others(films, told).size(),
            pager,
            visitor.map(Visitor::years).orElse(null),
            List.of());
    render(request, response, HttpServletResponse.SC_OK, "questionnaire", site, view);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Form form = form(request);
    Optional<Visitor> known = visitor(request);
    Answers told = known.map(visitor -> ratings.answers(visitor.id())).orElse(Answers.NONE);
    int most = Math.max(POOL, told.ratings().size());
    QuestionnaireAnswers given = new QuestionnaireAnswers(form, movies::find, most);
    boolean others = form.value("action").orElse("").equals(OTHERS);
    int status = check(request, form, given, others, told);
    if (status != HttpServletResponse.SC_OK) {
      showAgain(request, response, status, given, told);
      return;
    }
    Visitor visitor = visitorOrNew(request, response);
    ratings.answer(visitor.id(), given.ratings(), given.unseen());
    visitors.wish(visitor, given.wish());
    seeOther(request, response, others ? "/questionnaire" : "/recommendations");
  }

  private int check(
      HttpServletRequest request,
      Form form,
      QuestionnaireAnswers given,
      boolean others,
      Answers told) {
    if (form.truncated()) {
      given.problem("films", "The form was too large to read whole. Check what was kept below.");
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
    if (!ownForm(request, form)) {
      given.problem(
          "films",
          "This form was not made for this browser, or is too old. Your answers are still here:"
              + " send it once more, with cookies allowed.");
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (form.repeated("token") || form.repeated("action")) {
      given.problem(
          "films", "The form says something twice. Check your answers and send it again.");
    }
    Set<Long> rated = new HashSet<>(told.ratings().keySet());
    given.shown().forEach(movie -> rated.remove(movie.id()));
    if (given.problems().isEmpty() && !others && given.ratings().isEmpty() && rated.isEmpty()) {
      String first =
          given.shown().stream().findFirst().map(QuestionnairePage::field).orElse("films");
      given.problem(first, "Rate at least one film that you have seen; three or four are enough.");
    }
    return given.problems().isEmpty() ? HttpServletResponse.SC_OK : UNPROCESSABLE;
  }

  private void showAgain(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      QuestionnaireAnswers given,
      Answers told)
      throws IOException {
    Collection<Movie> films = given.shown().isEmpty() ? draw(told) : given.shown();
    Site site = site(request, response);
    List<Question> questions = questions(films, given.ratings(), given.messages());
    Pager pager = Pager.of(null, 0, PAGE, "/questionnaire");
    View view =
        new View(
            site,
            questions,
            kept(films, told),
            others(films, told).size(),
            pager,
            given.years(),
            given.problems());
    render(request, response, status, "questionnaire", site, view);
  }

  /** Films at random; those that the visitor has said nothing of come first. */
  private List<Movie> draw(Answers told) {
    List<Movie> films = new ArrayList<>(mostRated.films());
    Collections.shuffle(films, random);
    films.sort(
        Comparator.comparing(
            movie -> told.ratings().containsKey(movie.id()) || told.unseen().contains(movie.id())));
    return films.subList(0, Math.min(SIZE, films.size()));
  }

  private static List<Question> questions(
      Collection<Movie> films, Map<Long, Stars> answers, Map<Long, String> messages) {
    List<Question> questions = new ArrayList<>();
    for (Movie film : films) {
      questions.add(
          new Question(
              questions.size() + 1, film, answers.get(film.id()), messages.get(film.id())));
    }
    return questions;
  }

  /** One page of the films that the visitor has rated, by title. */
  private List<Movie> mine(Answers told, Pager pager) {
    return movies.find(told.ratings().keySet()).values().stream()
        .sorted(Comparator.comparing(Movie::title).thenComparing(Movie::id))
        .skip((pager.page() - 1L) * PAGE)
        .limit(PAGE)
        .toList();
  }

  /** The films with a rating that are not among {@code films}. */
  private static Set<Long> others(Collection<Movie> films, Answers told) {
    Set<Long> others = new TreeSet<>(told.ratings().keySet());
    films.forEach(film -> others.remove(film.id()));
    return others;
  }

  private List<Kept> kept(Collection<Movie> films, Answers told) {
    List<Long> shown = others(films, told).stream().limit(MOST_KEPT).toList();
    List<Kept> kept = new ArrayList<>();
    for (Movie film : movies.find(shown).values()) {
      Stars stars = told.ratings().get(film.id());
      if (stars != null) {
        kept.add(new Kept(film, stars));
      }
    }
    return kept;
  }

  private static String field(Movie movie) {
    return "rating-" + movie.id();
  }

  /**
   * @param questions the films shown, at most fifteen
   * @param kept answers already given to films that are not among the questions; some of them
   * @param others how many such answers there are
   * @param pager where one is among one's own answers; one page otherwise
   * @param problems what must be changed; empty on a first visit
   */
  record View(
      Site site,
      List<Question> questions,
      List<Kept> kept,
      int others,
      Pager pager,
      @Nullable Years years,
      List<Problem> problems) {

    /** How many films have an answer, on this page and before it. */
    public int answered() {
      return others + (int) questions.stream().filter(q -> q.stars().isPresent()).count();
    }

    /** Every rating that can be given. */
    public List<Stars> scale() {
      return Stars.scale();
    }
  }

  /**
   * One film of the form.
   *
   * @param number from 1, in the order shown
   * @param answer the stars given, null for "haven't seen it"
   * @param message what is wrong with the answer, null for nothing
   */
  record Question(int number, Movie movie, @Nullable Stars answer, @Nullable String message) {
    public Optional<Stars> stars() {
      return Optional.ofNullable(answer);
    }

    /** The field's name and its fieldset's id. */
    public String field() {
      return "rating-" + movie.id();
    }
  }

  /** A film rated before, whose answer still counts. */
  record Kept(Movie movie, Stars stars) {}
}
