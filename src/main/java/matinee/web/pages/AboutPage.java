package matinee.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;

/** How the picks are made, where films and ratings come from, and what is kept of a visitor. */
public final class AboutPage extends Page {

  public AboutPage(Frame frame) {
    super(frame);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Site site = site(request, response);
    render(request, response, HttpServletResponse.SC_OK, "about", site, new View(site));
  }

  /** All is in {@code site}. */
  record View(Site site) {}
}
