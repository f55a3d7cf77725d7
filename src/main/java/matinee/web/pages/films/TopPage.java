package matinee.web.pages.films;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.catalog.Tally;
import matinee.catalog.WeightedRating;
import matinee.catalog.search.Catalogue;
import matinee.catalog.search.Found;
import matinee.catalog.search.MovieQuery;
import matinee.ratings.StandingStore;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.parts.Yours;
import org.jspecify.annotations.Nullable;

/** The best-rated films by weighted rating, with its formula; of a genre or decade on demand. */
public final class TopPage extends Page {
  private static final int SIZE = 48;

  private final transient Catalogue catalogue;
  private final transient MovieStore movies;
  private final transient StandingStore standings;

  public TopPage(Frame frame, Catalogue catalogue, MovieStore movies, StandingStore standings) {
    super(frame);
    this.catalogue = catalogue;
    this.movies = movies;
    this.standings = standings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters asked = new Parameters(request);
    String genre = KnownNames.genre(asked, catalogue);
    Integer year = asked.number("decade", 1870, 2100, "The decade");
    Integer decade = year == null ? null : year - year % 10;
    WeightedRating formula = catalogue.formula();
    MovieQuery query =
        new MovieQuery(
            "",
            genre,
            null,
            null,
            decade,
            decade == null ? null : decade + 9,
            null,
            null,
            (int) Math.ceil(formula.least()),
            MovieQuery.Sort.RATING);
    List<Top> films = top(catalogue.find(query, 0, SIZE), formula);
    View view =
        new View(
            site(request, response),
            films,
            Yours.of(standings, visitor(request), films.stream().map(Top::movie)),
            formula,
            genre,
            decade,
            catalogue.genres(),
            catalogue.decades(),
            asked.problems());
    render(request, response, asked.status(), "top", view.site(), view);
  }

  private List<Top> top(Found found, WeightedRating formula) {
    Map<Long, Movie> films = movies.find(found.movies());
    List<Top> top = new ArrayList<>();
    for (long id : found.movies()) {
      Movie film = films.get(id);
      if (film != null) {
        top.add(
            new Top(top.size() + 1, film, catalogue.tally(id), formula.of(catalogue.tally(id))));
      }
    }
    return top;
  }

  /**
   * @param films the best first
   * @param yours what the visitor said of them
   * @param formula whose numbers the page shows
   * @param genre asked for, null for any
   * @param decade asked for by its first year, null for any
   * @param genres with their numbers of films
   * @param decades by their first years, newest first
   * @param problems what in the address must be changed; mostly empty
   */
  record View(
      Site site,
      List<Top> films,
      Yours yours,
      WeightedRating formula,
      @Nullable String genre,
      @Nullable Integer decade,
      Map<String, Integer> genres,
      List<Integer> decades,
      List<Problem> problems) {}

  /**
   * One film of the list.
   *
   * @param place from 1
   * @param weighted rating, stars
   */
  record Top(int place, Movie movie, Tally tally, double weighted) {}
}
