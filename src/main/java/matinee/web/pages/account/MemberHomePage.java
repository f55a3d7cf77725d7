package matinee.web.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matinee.accounts.Account;
import matinee.accounts.Visitor;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.catalog.Tally;
import matinee.catalog.search.Catalogue;
import matinee.ratings.Answers;
import matinee.ratings.ChangeStore;
import matinee.ratings.RatingStore;
import matinee.ratings.StandingStore;
import matinee.ratings.Stars;
import matinee.ratings.Taste;
import matinee.recommend.Recommender;
import matinee.slates.Slate;
import matinee.slates.Slates;
import matinee.training.LiveModels;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;
import matinee.web.parts.Ago;
import matinee.web.parts.Bar;
import matinee.web.parts.Guess;
import matinee.web.parts.Yours;
import org.jspecify.annotations.Nullable;

/**
 * The front page of who is signed in: tonight's five, what changed, and a picture of one's taste.
 */
public final class MemberHomePage extends Page {
  private final transient LiveModels models;
  private final transient Slates slates;
  private final transient MovieStore movies;
  private final transient StandingStore standings;
  private final transient RatingStore ratings;
  private final transient Catalogue catalogue;
  private final transient ChangeStore changes;

  public MemberHomePage(
      Frame frame,
      LiveModels models,
      Slates slates,
      MovieStore movies,
      StandingStore standings,
      RatingStore ratings,
      Catalogue catalogue,
      ChangeStore changes) {
    super(frame);
    this.models = models;
    this.slates = slates;
    this.movies = movies;
    this.standings = standings;
    this.ratings = ratings;
    this.catalogue = catalogue;
    this.changes = changes;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Account member = member(request);
    Visitor visitor = visitor(request).orElseThrow();
    Answers answers = ratings.answers(visitor.id());
    List<Slate.Pick> picks =
        answers.ratings().isEmpty()
            ? List.of()
            : models
                .current()
                .map(
                    live ->
                        slates.choose(live, answers, visitor.years(), Recommender.BLEND).picks())
                .orElse(List.of());
    List<Long> five = picks.stream().map(Slate.Pick::movie).toList();
    Optional<Instant> since = changes.lastVisit(member.id());
    Set<Long> fresh = changes.show(member.id(), five, since.orElse(Instant.MIN));
    List<Short> shorts = shorts(picks, since.isEmpty() ? Set.of() : fresh);
    View view =
        new View(
            site(request, response),
            member.name(),
            answers.ratings().size(),
            shorts,
            Yours.of(standings, visitor(request), shorts.stream().map(Short::movie)),
            since.map(then -> changed(then, fresh.size())).orElse(null),
            taste(answers));
    render(request, response, HttpServletResponse.SC_OK, "memberhome", view.site(), view);
  }

  private List<Short> shorts(List<Slate.Pick> picks, Set<Long> fresh) {
    Map<Long, Movie> films = movies.find(picks.stream().map(Slate.Pick::movie).toList());
    List<Short> shorts = new ArrayList<>();
    for (Slate.Pick pick : picks) {
      Movie film = films.get(pick.movie());
      if (film != null) {
        shorts.add(new Short(film, Guess.of(pick.guess()), fresh.contains(film.id())));
      }
    }
    return shorts;
  }

  private Changed changed(Instant since, int fresh) {
    return new Changed(Ago.words(since), changes.newFilms(since), fresh);
  }

  private Picture taste(Answers answers) {
    Taste genres = new Taste();
    Taste decades = new Taste();
    Map<Long, Movie> films = movies.find(answers.ratings().keySet());
    for (Map.Entry<Long, Stars> rating : answers.ratings().entrySet()) {
      Movie film = films.get(rating.getKey());
      Tally crowd = catalogue.tally(rating.getKey());
      if (film != null && crowd.count() > 0) {
        double stars = rating.getValue().number();
        film.genres().forEach(genre -> genres.add(genre, stars, crowd.mean()));
        film.year().ifPresent(year -> decades.add(year / 10 * 10 + "s", stars, crowd.mean()));
      }
    }
    return new Picture(Bar.of(genres.leanings()), Bar.of(decades.leanings()));
  }

  /**
   * @param rated how many films the member has rated
   * @param five tonight's, best first; none before the first rating or while models are trained
   * @param yours what the member said of them
   * @param changed since the last visit, null on the first
   */
  record View(
      Site site,
      String name,
      int rated,
      List<Short> five,
      Yours yours,
      @Nullable Changed changed,
      Picture taste) {}

  /**
   * One of the five, in short.
   *
   * @param fresh whether it was not among the five at the last visit
   */
  record Short(Movie movie, Guess guess, boolean fresh) {}

  /**
   * What changed.
   *
   * @param when the last visit was, such as "3 days ago"
   * @param films that have come to the catalogue since
   * @param fresh films that are newly among the five
   */
  record Changed(String when, int films, int fresh) {}

  /** Where the member's stars differ from the crowd's; lists without enough ratings are empty. */
  record Picture(List<Bar> genres, List<Bar> decades) {
    public boolean empty() {
      return genres.isEmpty() && decades.isEmpty();
    }
  }
}
