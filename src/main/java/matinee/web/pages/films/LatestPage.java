package matinee.web.pages.films;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.catalog.search.Catalogue;
import matinee.catalog.search.Found;
import matinee.catalog.search.MovieQuery;
import matinee.ratings.StandingStore;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;
import matinee.web.parts.Yours;

/** The newest films by year of release, the better known first within a year. */
public final class LatestPage extends Page {
  private static final int SIZE = 48;

  private final transient Catalogue catalogue;
  private final transient MovieStore movies;
  private final transient StandingStore standings;

  public LatestPage(Frame frame, Catalogue catalogue, MovieStore movies, StandingStore standings) {
    super(frame);
    this.catalogue = catalogue;
    this.movies = movies;
    this.standings = standings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Found found = catalogue.find(MovieQuery.ALL.by(MovieQuery.Sort.YEAR), 0, SIZE);
    List<Movie> films = movies.list(found.movies());
    Yours yours = Yours.of(standings, visitor(request), films);
    View view = new View(site(request, response), films, yours);
    render(request, response, HttpServletResponse.SC_OK, "latest", view.site(), view);
  }

  /**
   * @param films the newest first
   * @param yours what the visitor said of them
   */
  record View(Site site, List<Movie> films, Yours yours) {}
}
