package matinee.web.pages.films;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import matinee.tmdb.Logo;
import matinee.tmdb.Tmdb;
import matinee.web.HttpError;

/** TMDB's logo, from our own host, where whoever runs the site has put it. */
public final class LogoPage extends HttpServlet {
  private static final int DAY = (int) Duration.ofDays(1).toSeconds();

  private final transient Tmdb tmdb;

  public LogoPage(Tmdb tmdb) {
    this.tmdb = tmdb;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Logo logo =
        tmdb.logo().orElseThrow(() -> new HttpError.NotFound("This site shows no logo of TMDB."));
    new CachedFile(logo.bytes(), logo.type()).send(request, response, DAY);
  }
}
