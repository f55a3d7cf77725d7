package matinee.web.pages.films;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.tmdb.Picture;
import matinee.tmdb.PosterSize;
import matinee.tmdb.Tmdb;
import matinee.web.HttpError;
import matinee.web.poster.Poster;

/**
 * A film's poster: {@code /posters/356} is its own where it lies on our disk, else ours; {@code
 * /posters/356/large} the same in a larger size, {@code /posters/356.svg} always ours. None of them
 * waits for anybody else's server.
 */
public final class PosterPage extends HttpServlet {
  private static final Pattern NAME = Pattern.compile("/(\\d{1,18})(\\.svg|/large)?");
  private static final int DAY = 86_400;
  private static final int HOUR = 3_600;

  private final transient MovieStore movies;
  private final transient Tmdb tmdb;

  public PosterPage(MovieStore movies, Tmdb tmdb) {
    this.movies = movies;
    this.tmdb = tmdb;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
    Movie movie =
        Optional.of(name)
            .filter(Matcher::matches)
            .flatMap(found -> movies.movie(Long.parseLong(found.group(1))))
            .orElseThrow(() -> new HttpError.NotFound("There is no film of that number."));
    String tail = name.group(2);
    boolean ours = ".svg".equals(tail);
    PosterSize size = "/large".equals(tail) ? PosterSize.PAGE : PosterSize.CARD;
    Optional<Path> file = ours ? Optional.empty() : tmdb.poster(movie.id(), size);
    if (file.isPresent() && sendFile(request, response, file.get())) {
      return;
    }
    byte[] drawn = Poster.svg(movie).getBytes(StandardCharsets.UTF_8);
    // Where a film's own poster may come soon, ours must not stand for a day.
    int age = tmdb.asks() && !ours ? HOUR : DAY;
    new CachedFile(drawn, "image/svg+xml;charset=UTF-8").send(request, response, age);
  }

  /** Sends the file, unless it has had to make room meanwhile. */
  private static boolean sendFile(
      HttpServletRequest request, HttpServletResponse response, Path file) throws IOException {
    byte[] picture;
    try {
      picture = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return false;
    }
    String type = Picture.type(picture);
    if (type.isEmpty()) {
      return false;
    }
    new CachedFile(picture, type).send(request, response, DAY);
    return true;
  }
}
