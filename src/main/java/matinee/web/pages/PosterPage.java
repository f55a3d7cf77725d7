package matinee.web.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.web.HttpError;
import matinee.web.poster.Poster;
import org.jspecify.annotations.Nullable;

/** A film's poster, drawn by us: {@code /posters/356.svg}. */
public final class PosterPage extends HttpServlet {
  private static final Pattern NAME = Pattern.compile("/(\\d{1,18})\\.svg");

  private final transient MovieStore movies;

  public PosterPage(MovieStore movies) {
    this.movies = movies;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
    Movie movie = name.matches() ? find(Long.parseLong(name.group(1))) : null;
    if (movie == null) {
      throw new HttpError.NotFound("There is no film of that number.");
    }
    response.setContentType("image/svg+xml;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=86400");
    response.getWriter().write(Poster.svg(movie));
  }

  private @Nullable Movie find(long id) {
    return movies.find(List.of(id)).get(id);
  }
}
