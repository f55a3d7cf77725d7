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
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;

/** The front page: what this is, and the way in. */
public final class HomePage extends Page {

  private static final int WALL = 12;

  private final transient MovieStore movies;
  private final transient RatingStore ratings;
  private final transient MostRated mostRated;
  private final transient Random random;

  public HomePage(
      Frame frame, MovieStore movies, RatingStore ratings, MostRated mostRated, Random random) {
    super(frame);
    this.movies = movies;
    this.ratings = ratings;
    this.mostRated = mostRated;
    this.random = random;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (account(request).isPresent()) {
      request.getRequestDispatcher("/account/home").forward(request, response);
      return;
    }
    List<Movie> wall = new ArrayList<>(mostRated.films());
    Collections.shuffle(wall, random);
    boolean rated =
        visitor(request)
            .map(known -> !ratings.answers(known.id()).ratings().isEmpty())
            .orElse(false);
    Site site = site(request, response);
    View view =
        new View(
            site,
            wall.subList(0, Math.min(WALL, wall.size())),
            movies.count(),
            ratings.count(),
            rated);
    render(request, response, HttpServletResponse.SC_OK, "home", site, view);
  }

  /**
   * @param programme a few well-known films, for the front's wall of posters
   * @param returning whether this visitor has answers already, and so a slate
   */
  record View(Site site, List<Movie> programme, long movies, long ratings, boolean returning) {}
}
