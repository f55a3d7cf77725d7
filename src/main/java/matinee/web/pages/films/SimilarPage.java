package matinee.web.pages.films;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.ratings.StandingStore;
import matinee.slates.Likeness;
import matinee.training.LiveModels;
import matinee.training.LiveModels.Live;
import matinee.web.Frame;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.parts.LivePage;
import matinee.web.parts.MissingFilm;
import matinee.web.parts.Yours;

/** The films most like one film, as many as wanted, each with what both share. */
public final class SimilarPage extends LivePage {
  private final transient Likeness likeness;
  private final transient MovieStore movies;
  private final transient StandingStore standings;

  public SimilarPage(
      Frame frame,
      LiveModels models,
      Likeness likeness,
      MovieStore movies,
      StandingStore standings) {
    super(frame, models);
    this.likeness = likeness;
    this.movies = movies;
    this.standings = standings;
  }

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Live live)
      throws IOException {
    Movie film = MoviePaths.film(request, movies);
    Parameters asked = new Parameters(request);
    int k = AlikeView.wanted(asked);
    List<AlikeView> alike =
        AlikeView.of(
            likeness.similar(live, film.id(), k).orElseThrow(MissingFilm::unplaced), movies);
    View view =
        new View(
            site(request, response),
            film,
            asked.problems().isEmpty() ? String.valueOf(k) : asked.text("k"),
            alike,
            Yours.of(standings, visitor(request), alike.stream().map(AlikeView::movie)),
            asked.problems());
    render(request, response, asked.status(), "similar", view.site(), view);
  }

  /**
   * @param k how many films were wanted, as typed
   * @param alike the most alike first
   * @param yours what the visitor said of them
   * @param problems what in the address must be changed; mostly empty
   */
  record View(
      Site site,
      Movie film,
      String k,
      List<AlikeView> alike,
      Yours yours,
      List<Problem> problems) {}
}
