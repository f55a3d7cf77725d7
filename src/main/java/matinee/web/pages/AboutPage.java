package matinee.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import matinee.tmdb.Tmdb;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;

/** How the picks are made, where films and ratings come from, and what is kept of a visitor. */
public final class AboutPage extends Page {
  private final transient Tmdb tmdb;

  public AboutPage(Frame frame, Tmdb tmdb) {
    super(frame);
    this.tmdb = tmdb;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Site site = site(request, response);
    render(
        request,
        response,
        HttpServletResponse.SC_OK,
        "about",
        site,
        new View(site, tmdb.asks(), tmdb.credit().isPresent()));
  }

  /**
   * @param asks whether TMDB is asked about films
   * @param artwork whether films' own posters may be shown
   */
  record View(Site site, boolean asks, boolean artwork) {}
}
