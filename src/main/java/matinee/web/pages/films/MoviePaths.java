package matinee.web.pages.films;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.web.HttpError;
import matinee.web.RecordingFilter;
import matinee.web.parts.MissingFilm;

/**
 * The addresses below a film's, such as {@code /movies/356/similar}: a servlet's mapping cannot say
 * that the number comes first, so this reads it and passes the request on by what follows.
 */
public final class MoviePaths extends HttpServlet {
  private static final String MOVIE = MoviePaths.class.getName();

  private final transient MovieStore movies;
  private final List<String> tails;

  /**
   * @param movies tell whether an address that is none begins with a film at least
   * @param tails what may follow the number, each with its slash; empty for nothing. The servlet of
   *     each is registered as {@code "movie:" + tail}
   */
  public MoviePaths(MovieStore movies, List<String> tails) {
    this.movies = movies;
    this.tails = List.copyOf(tails);
  }

  /** The film that the address names; for the pages that requests are passed on to. */
  static long movie(HttpServletRequest request) {
    return (Long) request.getAttribute(MOVIE);
  }

  /**
   * The same as the catalogue knows it.
   *
   * @throws HttpError.NotFound where it does not
   */
  static Movie film(HttpServletRequest request, MovieStore movies) {
    return movies.movie(movie(request)).orElseThrow(MissingFilm::unknown);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = String.valueOf(request.getPathInfo());
    int slash = path.indexOf('/', 1);
    String tail = slash < 0 ? "" : path.substring(slash);
    Optional<Long> movie =
        path.startsWith("/")
            ? Movie.parseId(slash < 0 ? path.substring(1) : path.substring(1, slash))
            : Optional.empty();
    request.setAttribute(MOVIE, movie.orElseThrow(MissingFilm::unknown));
    if (!tails.contains(tail)) {
      Movie film = film(request, movies);
      throw new HttpError.NotFound(
          "There is no such page about "
              + film.title()
              + ". Its own page leads to those there are.");
    }
    RecordingFilter.route(request, "/movies/{id}" + tail);
    getServletContext().getNamedDispatcher("movie:" + tail).forward(request, response);
  }
}
