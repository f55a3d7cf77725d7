package matinee.web.pages.posts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.catalog.search.Catalogue;
import matinee.catalog.search.MovieQuery;
import matinee.posts.AddedFilmStore;
import matinee.posts.Moderation;
import matinee.posts.PostStore;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.parts.Waiting;

/** Adding a film that is missing; those that it might be are offered first. */
public final class NewFilmPage extends Page {
  private static final int UNPROCESSABLE = 422;
  private static final int ALIKE = 6;

  private final transient Catalogue catalogue;
  private final transient MovieStore movies;
  private final transient AddedFilmStore films;
  private final transient DailyLimit limit;

  public NewFilmPage(
      Frame frame,
      Catalogue catalogue,
      MovieStore movies,
      AddedFilmStore films,
      PostStore posts,
      Moderation rules) {
    super(frame);
    this.catalogue = catalogue;
    this.movies = movies;
    this.films = films;
    this.limit = new DailyLimit(posts, films, rules);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String title = new Parameters(request).text("title");
    TypedFilm typed = new TypedFilm(title, "", List.of(), "", "", "", false);
    show(request, response, HttpServletResponse.SC_OK, typed, List.of(), List.of());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Form form = form(request);
    Set<String> genres = catalogue.genres().keySet();
    TypedFilm typed = TypedFilm.of(form, genres);
    Optional<Fault> fault = fault(request, form);
    if (fault.isPresent()) {
      List<Problem> problems = List.of(fault.get().problem());
      show(request, response, fault.get().status(), typed, problems, List.of());
      return;
    }
    List<Problem> problems = typed.problems();
    if (!problems.isEmpty()) {
      show(request, response, UNPROCESSABLE, typed, problems, List.of());
      return;
    }
    List<Movie> alike = typed.sure() ? List.of() : alike(typed);
    if (!alike.isEmpty()) {
      Problem asked =
          new Problem("sure", "Is it one of these films? If not, say so, and add it once more.");
      show(request, response, UNPROCESSABLE, typed, List.of(asked), alike);
      return;
    }
    add(request, response, typed);
  }

  private List<Movie> alike(TypedFilm typed) {
    MovieQuery query =
        new MovieQuery(
            typed.title(),
            null,
            null,
            null,
            typed.number() - 1,
            typed.number() + 1,
            null,
            null,
            null,
            MovieQuery.Sort.RELEVANCE);
    return movies.list(catalogue.find(query, 0, ALIKE).movies());
  }

  private void add(HttpServletRequest request, HttpServletResponse response, TypedFilm typed)
      throws IOException {
    long visitor = member(request).visitor();
    if (limit.reached(visitor)) {
      List<Problem> problems = List.of(new Problem("title", limit.words()));
      show(request, response, Waiting.STATUS, typed, problems, List.of());
      return;
    }
    long id = films.add(visitor, typed.facts());
    catalogue.update(id);
    seeOther(
        request,
        response,
        "/movies/" + id,
        Notice.of(typed.title() + " is here now, and search finds it. Thank you."));
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      TypedFilm typed,
      List<Problem> problems,
      List<Movie> alike)
      throws IOException {
    View view =
        new View(
            site(request, response),
            typed,
            List.copyOf(catalogue.genres().keySet()),
            alike,
            problems);
    render(request, response, status, "filmform", view.site(), view);
  }

  /**
   * @param genres that there are
   * @param alike films that it might be, none where nobody asks
   */
  record View(
      Site site, TypedFilm typed, List<String> genres, List<Movie> alike, List<Problem> problems) {}
}
