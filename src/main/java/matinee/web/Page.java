package matinee.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import matinee.accounts.Visitor;
import org.jspecify.annotations.Nullable;

/** A page: what its servlet needs of the site around it. */
public abstract class Page extends HttpServlet {
  private final transient Frame frame;

  protected Page(Frame frame) {
    this.frame = frame;
  }

  /** What every page's frame shows to this visitor. */
  protected final Site site(HttpServletRequest request, HttpServletResponse response) {
    return frame.site(request, response);
  }

  /** Answers with the template {@code name}. */
  protected final void render(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String name,
      Site site,
      Object view)
      throws IOException {
    frame.templates().render(request, response, status, name, site, view);
  }

  /** Who asks, if we know. */
  protected final Optional<Visitor> visitor(HttpServletRequest request) {
    return frame.visitor(request);
  }

  /** Who asks, becoming a visitor now if need be. */
  protected final Visitor visitorOrNew(HttpServletRequest request, HttpServletResponse response) {
    return frame.visitor(request).orElseGet(() -> frame.newVisitor(request, response));
  }

  /**
   * The parameter of that name in the address, null where there is none.
   *
   * @throws HttpError.BadRequest where the address cannot be decoded
   */
  protected final @Nullable String parameter(HttpServletRequest request, String name) {
    try {
      return request.getParameter(name);
    } catch (RuntimeException e) {
      throw new HttpError.BadRequest(
          "The address holds signs that mean nothing: mind the % in it.");
    }
  }

  /** The submitted form, as far as it could be read; not yet checked. */
  protected final Form form(HttpServletRequest request) throws IOException {
    return frame.form(request);
  }

  /** Whether {@code form} was made by us for this very browser. */
  protected final boolean ownForm(HttpServletRequest request, Form form) {
    return frame.ownForm(request, form);
  }

  /** Answers that the result stands at {@code path}, which begins with a slash. */
  protected final void seeOther(
      HttpServletRequest request, HttpServletResponse response, String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + path);
  }
}
