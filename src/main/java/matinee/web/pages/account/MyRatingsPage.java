package matinee.web.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.ratings.RatedStore;
import matinee.ratings.RatedStore.Rated;
import matinee.ratings.RatedStore.Wish;
import matinee.ratings.Stars;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.parts.Ago;
import matinee.web.parts.Chosen;
import matinee.web.parts.Pager;
import org.jspecify.annotations.Nullable;

/** What a member has rated: to look through, change, and take back. */
public final class MyRatingsPage extends Page {
  private static final String PATH = "/account/ratings";
  private static final int SIZE = 15;
  private static final int LAST_PAGE = 100_000;

  private final transient RatedStore rated;
  private final transient MovieStore movies;

  public MyRatingsPage(Frame frame, RatedStore rated, MovieStore movies) {
    super(frame);
    this.rated = rated;
    this.movies = movies;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters asked = new Parameters(request);
    Wish wish = wish(asked);
    long visitor = member(request).visitor();
    int total = rated.count(visitor, wish);
    Pager pager =
        Pager.of(asked.number("page", 1, LAST_PAGE, "The page"), total, SIZE, address(wish));
    List<Rated> found = rated.page(visitor, wish, (pager.page() - 1) * SIZE, SIZE);
    Map<Long, Movie> films = movies.find(found.stream().map(Rated::movie).toList());
    Chosen chosen = Chosen.of(request);
    List<Row> rows =
        found.stream().flatMap(given -> row(given, films.get(given.movie()), chosen)).toList();
    View view = new View(site(request, response), wish, rows, total, pager, asked.problems());
    render(request, response, asked.status(), "myratings", view.site(), view);
  }

  private static Stream<Row> row(Rated given, @Nullable Movie movie, Chosen chosen) {
    return movie == null
        ? Stream.empty()
        : Stream.of(
            new Row(
                movie,
                given.stars(),
                chosen.starsOr(movie.id(), given.stars()),
                chosen.has(movie.id()),
                Ago.words(given.at())));
  }

  private static Wish wish(Parameters asked) {
    String word = asked.text("stars");
    Stars stars = Stars.of(word).orElse(null);
    if (stars == null && !word.isEmpty()) {
      asked.problem("stars", "Choose half a star to five stars, or any.");
    }
    return new Wish(asked.text("title"), stars);
  }

  private static String address(Wish wish) {
    String title =
        wish.title().isEmpty()
            ? ""
            : "title=" + URLEncoder.encode(wish.title(), StandardCharsets.UTF_8);
    String stars = wish.stars() == null ? "" : "stars=" + wish.stars().value();
    String query = title + (title.isEmpty() || stars.isEmpty() ? "" : "&") + stars;
    return query.isEmpty() ? PATH : PATH + "?" + query;
  }

  /**
   * @param rows one page of the ratings that fit, the newest first
   * @param total how many fit
   * @param problems what in the address must be changed; mostly empty
   */
  record View(
      Site site, Wish wish, List<Row> rows, int total, Pager pager, List<Problem> problems) {
    public List<Stars> scale() {
      return Stars.scale();
    }

    /** Whether not all ratings are wanted. */
    public boolean filtered() {
      return !wish.title().isEmpty() || wish.stars() != null;
    }
  }

  /**
   * A rating.
   *
   * @param chosen what its form shows: the same, or what could not be stored
   * @param open whether the form is unfolded
   * @param given such as "3 days ago"
   */
  record Row(Movie movie, Stars stars, @Nullable Stars chosen, boolean open, String given) {}
}
