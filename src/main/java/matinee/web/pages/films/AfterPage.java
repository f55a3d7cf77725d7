package matinee.web.pages.films;

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
import matinee.ratings.Answers;
import matinee.ratings.RatingStore;
import matinee.ratings.StandingStore;
import matinee.recommend.Profile;
import matinee.slates.Likeness;
import matinee.training.LiveModels;
import matinee.training.LiveModels.Live;
import matinee.training.VisitorVectors;
import matinee.web.Frame;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.parts.LivePage;
import matinee.web.parts.MissingFilm;
import matinee.web.parts.Yours;

/**
 * What to see after one film: films of its kind, put in order by how alike they are and by what the
 * visitor would give them.
 */
public final class AfterPage extends LivePage {
  private final transient Likeness likeness;
  private final transient VisitorVectors vectors;
  private final transient MovieStore movies;
  private final transient StandingStore standings;
  private final transient RatingStore ratings;

  public AfterPage(
      Frame frame,
      LiveModels models,
      Likeness likeness,
      VisitorVectors vectors,
      MovieStore movies,
      StandingStore standings,
      RatingStore ratings) {
    super(frame, models);
    this.likeness = likeness;
    this.vectors = vectors;
    this.movies = movies;
    this.standings = standings;
    this.ratings = ratings;
  }

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Live live)
      throws IOException {
    Movie film = MoviePaths.film(request, movies);
    Parameters asked = new Parameters(request);
    int k = AlikeView.wanted(asked);
    Optional<Visitor> visitor = visitor(request);
    Answers answers = visitor.map(known -> ratings.answers(known.id())).orElse(Answers.NONE);
    List<AlikeView> films = films(live, film, visitor, answers, k);
    View view =
        new View(
            site(request, response),
            film,
            k,
            films,
            Yours.of(standings, visitor, films.stream().map(AlikeView::movie)),
            answers.ratings().size(),
            asked.problems());
    render(request, response, asked.status(), "after", view.site(), view);
  }

  private List<AlikeView> films(
      Live live, Movie film, Optional<Visitor> visitor, Answers answers, int k) {
    float[] vector =
        visitor
            .map(known -> vectors.of(known.id(), live.models()))
            .orElseGet(() -> live.models().kernel().foldIn(Profile.of(Map.of(), Set.of())));
    List<Likeness.After> picks =
        likeness.after(live, film.id(), answers, vector, k).orElseThrow(MissingFilm::unplaced);
    Map<Long, Movie> films = movies.find(picks.stream().map(pick -> pick.film().movie()).toList());
    List<AlikeView> views = new ArrayList<>();
    for (Likeness.After pick : picks) {
      Movie found = films.get(pick.film().movie());
      if (found != null) {
        views.add(
            AlikeView.of(pick.film(), found, String.format(Locale.ROOT, "%.1f", pick.stars())));
      }
    }
    return views;
  }

  /**
   * @param k how many films were wanted
   * @param films the best first
   * @param yours what the visitor said of them
   * @param answers how many films the visitor has rated
   * @param problems what in the address must be changed; mostly empty
   */
  record View(
      Site site,
      Movie film,
      int k,
      List<AlikeView> films,
      Yours yours,
      int answers,
      List<Problem> problems) {
    /** Whether the visitor's own taste has a say. */
    public boolean personal() {
      return answers >= Likeness.LEAST_RATINGS;
    }
  }
}
