package matinee.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matinee.accounts.Visitor;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.catalog.Years;
import matinee.ratings.Answers;
import matinee.ratings.Mark;
import matinee.ratings.RatingStore;
import matinee.ratings.Stars;
import matinee.recommend.Recommender;
import matinee.slates.Slate;
import matinee.slates.Slates;
import matinee.tmdb.Tmdb;
import matinee.tmdb.Trailer;
import matinee.training.LiveModels;
import matinee.training.LiveModels.Live;
import matinee.web.Frame;
import matinee.web.HttpError;
import matinee.web.Parameters;
import matinee.web.Site;
import matinee.web.parts.Chosen;
import matinee.web.parts.Guess;
import matinee.web.parts.LivePage;
import org.jspecify.annotations.Nullable;

/** The five films for tonight, with their reasons. */
public final class RecommendationsPage extends LivePage {

  private final transient Slates slates;
  private final transient MovieStore movies;
  private final transient RatingStore ratings;
  private final transient Tmdb tmdb;

  public RecommendationsPage(
      Frame frame,
      LiveModels models,
      Slates slates,
      MovieStore movies,
      RatingStore ratings,
      Tmdb tmdb) {
    super(frame, models);
    this.slates = slates;
    this.movies = movies;
    this.ratings = ratings;
    this.tmdb = tmdb;
  }

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Live live)
      throws IOException {
    Site site = site(request, response);
    View view = view(request, site, live);
    render(request, response, HttpServletResponse.SC_OK, "recommendations", site, view);
  }

  private View view(HttpServletRequest request, Site site, Live live) {
    Optional<Visitor> visitor = visitor(request);
    Answers answers = visitor.map(known -> ratings.answers(known.id())).orElse(Answers.NONE);
    List<Order> orders = orders(live);
    String model =
        Optional.ofNullable(new Parameters(request).name("model")).orElse(Recommender.BLEND);
    if (orders.stream().noneMatch(order -> order.word().equals(model))) {
      throw new HttpError.BadRequest("There is no model of that name: choose one on the page.");
    }
    Years years = years(request, visitor);
    if (answers.ratings().isEmpty()) {
      return new View(
          site,
          List.of(),
          Map.of(),
          Slates.SIZE,
          years,
          model,
          orders,
          0,
          null,
          Set.of(),
          Chosen.of(request));
    }
    Slate slate = slates.choose(live, answers, years, model);
    Map<Long, Movie> films = movies.find(SlateView.named(slate));
    return new View(
        site,
        SlateView.picks(slate, films, answers),
        tmdb.trailers(slate.picks().stream().map(Slate.Pick::movie).toList()),
        Slates.SIZE,
        years,
        model,
        orders,
        answers.ratings().size(),
        SlateView.missed(slate, films),
        answers.marked(Mark.WATCHLIST),
        Chosen.of(request));
  }

  private Years years(HttpServletRequest request, Optional<Visitor> visitor) {
    String word = new Parameters(request).name("years");
    if (word == null) {
      return visitor.map(Visitor::years).orElse(Years.ANY);
    }
    return Years.of(word)
        .orElseThrow(() -> new HttpError.BadRequest("Years can be old, new or any."));
  }

  private static List<Order> orders(Live live) {
    List<Order> orders = new ArrayList<>();
    orders.add(new Order(Recommender.BLEND, SlateView.name(Recommender.BLEND)));
    live.models().names().forEach(word -> orders.add(new Order(word, SlateView.name(word))));
    return orders;
  }

  /**
   * @param picks the slate, best first; fewer than {@code wanted} where not enough films fit
   * @param trailers those that are known, by the film's id
   * @param model whose order this is: {@code blend}, {@code nmf} or {@code svd}
   * @param models every order that can be asked for, the blend first
   * @param answers how many films the visitor has rated
   * @param missed the best guess among the shown films that the visitor has not seen
   * @param watchlist the films on the visitor's watchlist
   * @param chosen what the visitor chose for one of them and could not be stored; mostly nothing
   */
  record View(
      Site site,
      List<Pick> picks,
      Map<Long, Trailer> trailers,
      int wanted,
      Years years,
      String model,
      List<Order> models,
      int answers,
      @Nullable Missed missed,
      Set<Long> watchlist,
      Chosen chosen) {

    /** Whether some wish must be loosened before all wanted films fit. */
    public boolean tooFew() {
      return picks.size() < wanted;
    }

    public List<Stars> scale() {
      return Stars.scale();
    }
  }

  /** An order the visitor can choose: its word in the address and its name for people. */
  record Order(String word, String name) {}

  /**
   * One film of the slate.
   *
   * @param place from 1
   * @param reasons the strongest answers for or against, at most two
   * @param fondness what it has in common with films rated above the crowd, null where nothing
   * @param contributions what each model added, strongest first
   */
  record Pick(
      int place,
      Movie movie,
      Guess guess,
      List<Reason> reasons,
      @Nullable Fondness fondness,
      List<Contribution> contributions) {}

  /**
   * "Because you gave Heat 5 ★": an answer and its exact influence on the guess.
   *
   * @param influence in stars, signed
   */
  record Reason(Movie movie, Stars answer, double influence) {
    /** Signed, two decimals, with a true minus: {@code +0.31}, {@code −0.08}. */
    public String text() {
      return String.format(Locale.ROOT, "%+.2f", influence).replace('-', '−');
    }

    public boolean against() {
      return influence < 0;
    }
  }

  /**
   * "Directed by Michael Mann, whose films you rate 0.7 ★ above the crowd": plain arithmetic on the
   * visitor's own ratings.
   *
   * @param before what comes before the name: {@code directed by}, empty for a genre
   * @param name of a person or a genre
   * @param after what comes after it: {@code , whose films}
   * @param films how many of them the visitor rated
   * @param stars the mean lead over everybody's mean
   */
  record Fondness(String before, String name, String after, int films, double stars) {
    static Fondness of(matinee.recommend.Fondness fondness) {
      String before =
          switch (fondness.feature().kind()) {
            case DIRECTOR -> "directed by ";
            case WRITER -> "written by ";
            case CAST -> "with ";
            case GENRE, KEYWORD, YEARS -> "";
          };
      String after = before.isEmpty() ? ": such films" : ", whose films";
      return new Fondness(
          before, fondness.feature().name(), after, fondness.films(), fondness.stars());
    }

    /** One decimal: {@code 0.7}. */
    public String text() {
      return String.format(Locale.ROOT, "%.1f", stars);
    }
  }

  /**
   * A model's part in a film's place.
   *
   * @param name for people, such as "NMF"
   * @param points what the model added to the film's score; may be negative
   * @param share of all points by absolute value, percent, 0 … 100
   */
  record Contribution(String name, double points, int share) {}

  /** A film of the form that the visitor has missed and would probably like. */
  record Missed(Movie movie, Guess guess) {}
}
