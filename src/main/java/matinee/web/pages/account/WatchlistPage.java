package matinee.web.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.ratings.Answers;
import matinee.ratings.Mark;
import matinee.ratings.MarkStore;
import matinee.ratings.MarkStore.Marked;
import matinee.ratings.RatingStore;
import matinee.ratings.Stars;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Site;
import matinee.web.parts.Pager;
import org.jspecify.annotations.Nullable;

/** The films that a member wants to remember, the last added first. */
public final class WatchlistPage extends Page {
  private static final int SIZE = 24;
  private static final int LAST_PAGE = 100_000;

  private final transient MarkStore marks;
  private final transient RatingStore ratings;
  private final transient MovieStore movies;

  public WatchlistPage(Frame frame, MarkStore marks, RatingStore ratings, MovieStore movies) {
    super(frame);
    this.marks = marks;
    this.ratings = ratings;
    this.movies = movies;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long visitor = member(request).visitor();
    List<Marked> list = marks.of(visitor, List.of(Mark.WATCHLIST));
    Integer wanted = new Parameters(request).number("page", 1, LAST_PAGE, "The page");
    Pager pager = Pager.of(wanted, list.size(), SIZE, "/account/watchlist");
    List<Long> shown =
        list.stream().skip((pager.page() - 1L) * SIZE).limit(SIZE).map(Marked::movie).toList();
    Answers answers = ratings.answers(visitor);
    Map<Long, Movie> films = movies.find(shown);
    List<Row> rows =
        shown.stream()
            .map(films::get)
            .filter(Objects::nonNull)
            .map(
                film -> new Row(film, answers.marksOf(film.id()), answers.ratings().get(film.id())))
            .toList();
    View view = new View(site(request, response), rows, list.size(), pager);
    render(request, response, HttpServletResponse.SC_OK, "watchlist", view.site(), view);
  }

  /**
   * @param total films on the list
   */
  record View(Site site, List<Row> rows, int total, Pager pager) {}

  /**
   * A film of the list.
   *
   * @param mine what the member gave it, null for nothing yet
   */
  record Row(Movie movie, Set<Mark> marks, @Nullable Stars mine) {}
}
