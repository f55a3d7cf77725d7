package matinee.web.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import matinee.catalog.MostRated;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.ratings.RatingStore;
import matinee.ratings.StandingStore;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;
import matinee.web.parts.Yours;

/** The front page: what this is, and the way in. */
public final class HomePage extends Page {

  private static final int WALL = 12;

  private final transient MovieStore movies;
  private final transient StandingStore standings;
  private final transient RatingStore ratings;
  private final transient MostRated mostRated;

  public HomePage(
      Frame frame,
      MovieStore movies,
      StandingStore standings,
      RatingStore ratings,
      MostRated mostRated) {
    super(frame);
    this.movies = movies;
    this.standings = standings;
    this.ratings = ratings;
    this.mostRated = mostRated;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (account(request).isPresent()) {
      request.getRequestDispatcher("/account/home").forward(request, response);
      return;
    }
    List<Movie> wall = new ArrayList<>(mostRated.films());
    Site site = site(request, response);
    // The same films again after a button's form, and for as long as the browser is open.
    Collections.shuffle(wall, new Random(site.token().hashCode()));
    List<Movie> programme = wall.subList(0, Math.min(WALL, wall.size()));
    boolean rated =
        visitor(request)
            .map(known -> !ratings.answers(known.id()).ratings().isEmpty())
            .orElse(false);
    View view =
        new View(
            site,
            programme,
            Yours.of(standings, visitor(request), programme),
            movies.count(),
            ratings.count(),
            rated);
    render(request, response, HttpServletResponse.SC_OK, "home", site, view);
  }

  /**
   * @param programme a few well-known films, for the front's wall of posters
   * @param yours what the visitor said of them
   * @param returning whether this visitor has answers already, and so a slate
   */
  record View(
      Site site,
      List<Movie> programme,
      Yours yours,
      long movies,
      long ratings,
      boolean returning) {}
}
