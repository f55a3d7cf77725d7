package matinee.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import matinee.accounts.Account;
import matinee.accounts.Session;
import matinee.accounts.Visitor;

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
    int told = Fault.of(request).map(Fault::status).orElse(status);
    frame.templates().render(request, response, told, name, site, view);
  }

  /** Shows the page again, where a button on it could not be carried out. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getDispatcherType() == DispatcherType.FORWARD && Fault.of(request).isPresent()) {
      doGet(request, response);
    } else {
      super.doPost(request, response);
    }
  }

  /** Who asks, if we know. */
  protected final Optional<Visitor> visitor(HttpServletRequest request) {
    return frame.visitor(request);
  }

  /** The browser's session, if we know it. */
  protected final Optional<Session> session(HttpServletRequest request) {
    return frame.session(request);
  }

  /** Who is signed in, if anybody. */
  protected final Optional<Account> account(HttpServletRequest request) {
    return frame.account(request);
  }

  /** Who is signed in; for pages that only members may ask for. */
  protected final Account member(HttpServletRequest request) {
    return frame.account(request).orElseThrow();
  }

  /** Signs {@code account} in with this browser, whose session before ends. */
  protected final void signIn(
      HttpServletRequest request, HttpServletResponse response, Account account, boolean kept) {
    frame.signIn(request, response, account, kept);
  }

  /**
   * Sends what {@code unsent} keeps to its own page, which shows it once more, now that its sender
   * is signed in.
   */
  protected final void showAgain(
      HttpServletRequest request, HttpServletResponse response, Unsent unsent)
      throws ServletException, IOException {
    frame.exchange(request, unsent);
    request.getRequestDispatcher(unsent.path()).forward(request, response);
  }

  /** Ends this browser's session. */
  protected final void signOut(HttpServletRequest request, HttpServletResponse response) {
    frame.signOut(request, response);
  }

  /** The network address that the request came from, as far as it can be trusted. */
  protected final String address(HttpServletRequest request) {
    return frame.address(request);
  }

  /** Who asks, becoming a visitor now if need be. */
  protected final Visitor visitorOrNew(HttpServletRequest request, HttpServletResponse response) {
    return frame.visitor(request).orElseGet(() -> frame.newVisitor(request, response));
  }

  /** The submitted form, as far as it could be read; not yet checked. */
  protected final Form form(HttpServletRequest request) throws IOException {
    return frame.form(request);
  }

  /**
   * The submitted form, its files given to {@code files} as they come in.
   *
   * @param limit bytes of the whole, files included
   * @throws IOException where it breaks off
   */
  protected final Form form(HttpServletRequest request, FileReceiver files, long limit)
      throws IOException {
    return frame.form(request, files, limit);
  }

  /** Whether {@code form} was made by us for this very browser. */
  protected final boolean ownForm(HttpServletRequest request, Form form) {
    return frame.ownForm(request, form);
  }

  /** Why {@code form} cannot be taken in, whatever its fields say; empty where it can. */
  protected final Optional<Fault> fault(HttpServletRequest request, Form form) {
    if (form.truncated()) {
      return Fault.of(413, "main", "That was too much at once; nothing was changed.");
    }
    if (Unsent.of(request).isPresent()) {
      return Fault.of(
          403,
          "main",
          "You were signed out when you sent this; nothing was changed. What you typed is here"
              + " still, save for passwords and pictures: send it once more.");
    }
    if (!ownForm(request, form)) {
      return Fault.of(
          403,
          "main",
          "That form was not made for this browser, is too old, or you have signed in or out since;"
              + " nothing was changed. Send it once more, with cookies allowed.");
    }
    return Optional.empty();
  }

  /** Answers that the result stands at {@code path}, which then tells {@code notice} once. */
  protected final void seeOther(
      HttpServletRequest request, HttpServletResponse response, String path, Notice notice) {
    frame.tell(request, response, notice);
    seeOther(request, response, path);
  }

  /** Answers that the result stands at {@code path}, which begins with a slash. */
  protected final void seeOther(
      HttpServletRequest request, HttpServletResponse response, String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + path);
  }
}
