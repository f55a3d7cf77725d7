package matinee.web.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.ratings.Mark;
import matinee.ratings.MarkStore;
import matinee.ratings.MarkStore.Marked;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Site;
import matinee.web.parts.Action;
import matinee.web.parts.Pager;
import org.jspecify.annotations.Nullable;

/** The films that a member put aside, each to be taken back. */
public final class AsidePage extends Page {
  private static final int SIZE = 24;
  private static final int LAST_PAGE = 100_000;

  private final transient MarkStore marks;
  private final transient MovieStore movies;

  public AsidePage(Frame frame, MarkStore marks, MovieStore movies) {
    super(frame);
    this.marks = marks;
    this.movies = movies;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Mark> aside = Stream.of(Mark.values()).filter(Mark::putsAside).toList();
    List<Marked> list = marks.of(member(request).visitor(), aside);
    Integer wanted = new Parameters(request).number("page", 1, LAST_PAGE, "The page");
    Pager pager = Pager.of(wanted, list.size(), SIZE, "/account/aside");
    List<Marked> shown = list.stream().skip((pager.page() - 1L) * SIZE).limit(SIZE).toList();
    Map<Long, Movie> films = movies.find(shown.stream().map(Marked::movie).toList());
    List<Row> rows = shown.stream().flatMap(mark -> row(mark, films.get(mark.movie()))).toList();
    View view = new View(site(request, response), rows, list.size(), pager);
    render(request, response, HttpServletResponse.SC_OK, "aside", view.site(), view);
  }

  private static Stream<Row> row(Marked marked, @Nullable Movie movie) {
    if (movie == null) {
      return Stream.empty();
    }
    String why =
        switch (marked.mark()) {
          case SEEN -> "seen";
          case DISMISSED -> "not interested";
          case NOT_TONIGHT -> "not tonight" + left(marked.ends());
          case WATCHLIST -> "on the watchlist";
        };
    return Stream.of(new Row(movie, why, undo(marked.mark()).path()));
  }

  private static Action undo(Mark mark) {
    return Stream.of(Action.values())
        .filter(action -> action.mark() == mark && !action.puts())
        .findFirst()
        .orElseThrow();
  }

  private static String left(@Nullable Instant ends) {
    long hours = ends == null ? 0 : Duration.between(Instant.now(), ends).toHours() + 1;
    return hours == 0 ? "" : hours == 1 ? ", for an hour yet" : ", for " + hours + " hours yet";
  }

  /**
   * @param total films that are put aside
   */
  record View(Site site, List<Row> rows, int total, Pager pager) {}

  /**
   * A film that is put aside.
   *
   * @param why in words
   * @param undo the path of the form that takes it back
   */
  record Row(Movie movie, String why, String undo) {}
}
