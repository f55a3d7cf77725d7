package matinee.web.pages.films;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.catalog.Trends;
import matinee.catalog.search.Catalogue;
import matinee.ratings.StandingStore;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;
import matinee.web.parts.Yours;

/** What is rated more of late than its own past would make one expect. */
public final class TrendingPage extends Page {
  private static final int SIZE = 24;

  private final transient Catalogue catalogue;
  private final transient MovieStore movies;
  private final transient StandingStore standings;

  public TrendingPage(
      Frame frame, Catalogue catalogue, MovieStore movies, StandingStore standings) {
    super(frame);
    this.catalogue = catalogue;
    this.movies = movies;
    this.standings = standings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Trends trends = catalogue.trends();
    List<Trends.Trend> shown = trends.films().stream().limit(SIZE).toList();
    Map<Long, Movie> films = movies.find(shown.stream().map(Trends.Trend::movie).toList());
    List<Rise> rises = new ArrayList<>();
    for (Trends.Trend trend : shown) {
      Movie film = films.get(trend.movie());
      if (film != null) {
        rises.add(new Rise(film, trend.recent(), trend.expected()));
      }
    }
    Yours yours = Yours.of(standings, visitor(request), rises.stream().map(Rise::movie));
    View view = new View(site(request, response), rises, yours, trends.since(), trends.ratings());
    render(request, response, HttpServletResponse.SC_OK, "trending", view.site(), view);
  }

  /**
   * @param films the strongest rise first
   * @param yours what the visitor said of them
   * @param since the first of the days that are looked at
   * @param ratings given in these days
   */
  record View(Site site, List<Rise> films, Yours yours, LocalDate since, int ratings) {}

  /**
   * @param recent ratings in the days looked at
   * @param expected ratings that the film's past makes one expect there
   */
  record Rise(Movie movie, int recent, double expected) {}
}
