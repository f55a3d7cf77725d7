package matinee.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import matinee.web.Frame;
import matinee.web.HttpError;
import matinee.web.Page;
import matinee.web.Site;
import matinee.web.SiteFilter;

/** Says what went wrong and what to do; needs no database. */
public final class ErrorPage extends Page {

  public ErrorPage(Frame frame) {
    super(frame);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Site site = site(request, response);
    View view = view(request, site);
    render(request, response, view.status(), "error", site, view);
  }

  private static View view(HttpServletRequest request, Site site) {
    if (request.getAttribute(SiteFilter.ERROR) instanceof HttpError error) {
      String text = error instanceof HttpError.Gone gone ? gone.text() : "";
      return new View(site, error.status(), error.title(), error.advice(), text);
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return switch (status instanceof Integer code ? code : 404) {
      case 404 ->
          new View(
              site,
              404,
              "No such page",
              "Perhaps the address was mistyped, or the page has moved.",
              "");
      case 405 ->
          new View(
              site,
              405,
              "That cannot be done here",
              "Go back and use the buttons on the page.",
              "");
      case 500 ->
          new View(
              site,
              500,
              "The projector has stopped",
              "Something broke on our side. Your ratings are safe; try again in a moment."
                  + reference(request),
              "");
      default ->
          new View(
              site,
              status instanceof Integer code ? code : 404,
              "That did not work",
              "Go back and try again.",
              "");
    };
  }

  /** By which whoever runs the site finds what broke. */
  private static String reference(HttpServletRequest request) {
    Object reference = request.getAttribute(SiteFilter.REFERENCE);
    return reference == null
        ? ""
        : " If it stays so, tell whoever runs this house the reference " + reference + ".";
  }

  /**
   * @param status the HTTP status, such as 404
   * @param title a few words: "No such page"
   * @param advice what to do now, one or two sentences
   * @param text that the visitor wrote and may want to copy, empty for none
   */
  record View(Site site, int status, String title, String advice, String text) {}
}
