package matinee.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import matinee.accounts.Account;
import matinee.accounts.Device;
import matinee.accounts.Session;
import matinee.accounts.SessionStore;
import matinee.accounts.Visitor;
import matinee.accounts.VisitorStore;
import matinee.catalog.DataSetStore.Credit;
import org.jspecify.annotations.Nullable;

/**
 * The site around every page: who asks, the form's token, the credits.
 *
 * @param doubles keeps the second click of two from signing in once more
 * @param queue how many posts wait for an admin's word
 * @param formLimit bytes that are read of a form
 * @param boundary the first "newer" year
 * @param forwarded whether a proxy writes the visitor's address into {@code X-Forwarded-For}
 */
public record Frame(
    Templates templates,
    Browser browser,
    VisitorStore visitors,
    SessionStore sessions,
    DoubleClicks doubles,
    Supplier<List<Credit>> credits,
    IntSupplier queue,
    int formLimit,
    int boundary,
    boolean forwarded) {
  private static final String SESSION = Session.class.getName();

  /** Bytes that are read of a form with files which nobody takes; its fields come first. */
  private static final long MOST_SENT = 120_000_000;

  private static final String FORM = Form.class.getName();
  private static final String NOTICE = Notice.class.getName();

  /** What the frame shows; asks the database nothing, so that an error page can have it. */
  Site site(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(NOTICE) == null) {
      browser.told(request, response).ifPresent(told -> request.setAttribute(NOTICE, told));
    }
    String here = Site.here(request);
    return new Site(
        request.getServletPath(),
        here,
        here,
        browser.token(request, response, binding(request)),
        credits.get(),
        boundary,
        account(request).map(Account::name).orElse(null),
        account(request).map(Account::admin).orElse(false),
        queue,
        (Notice) request.getAttribute(NOTICE),
        Fault.of(request).map(Fault::problem).stream().toList());
  }

  /** Finds out who asks, and changes a token that is old. */
  void identify(HttpServletRequest request, HttpServletResponse response) {
    String hash = browser.visitor(request).orElse(null);
    Session session = hash == null ? null : sessions.find(hash).orElse(null);
    request.setAttribute(SESSION, session);
    if (session != null && hash != null && request.getMethod().equals("GET")) {
      String token = browser.randomToken();
      if (sessions.due(session) && sessions.renew(hash, Browser.hash(token))) {
        browser.give(request, response, token, true);
      }
    }
  }

  Optional<Session> session(HttpServletRequest request) {
    return Optional.ofNullable((Session) request.getAttribute(SESSION));
  }

  Optional<Visitor> visitor(HttpServletRequest request) {
    return session(request).map(Session::visitor);
  }

  Optional<Account> account(HttpServletRequest request) {
    return session(request).flatMap(known -> Optional.ofNullable(known.account()));
  }

  Visitor newVisitor(HttpServletRequest request, HttpServletResponse response) {
    return visitors.create(browser.newVisitor(request, response));
  }

  /** Signs {@code account} in with this browser, by a new token. */
  void signIn(
      HttpServletRequest request, HttpServletResponse response, Account account, boolean kept) {
    Session before = session(request).orElse(null);
    boolean twice = before == null || before.account() == null;
    String token =
        twice
            ? doubles.token(
                browser.form(request) + " " + account.id(),
                known -> sessions.find(Browser.hash(known)).isPresent(),
                () -> started(request, account, kept, before))
            : started(request, account, kept, before);
    browser.give(request, response, token, kept);
    request.setAttribute(SESSION, sessions.find(Browser.hash(token)).orElse(null));
  }

  private String started(
      HttpServletRequest request, Account account, boolean kept, @Nullable Session before) {
    String token = browser.randomToken();
    String device = Device.of(request.getHeader("User-Agent"));
    sessions.start(account, Browser.hash(token), kept, device, before);
    return token;
  }

  /** Ends this browser's session. */
  void signOut(HttpServletRequest request, HttpServletResponse response) {
    session(request).ifPresent(sessions::signOut);
    browser.forget(request, response);
  }

  void tell(HttpServletRequest request, HttpServletResponse response, Notice notice) {
    browser.tell(request, response, notice);
  }

  /** The request's form, read once however often it is asked for. */
  Form form(HttpServletRequest request) throws IOException {
    return form(request, FileReceiver.NONE, MOST_SENT);
  }

  /**
   * The request's form, read once however often it is asked for.
   *
   * @param files takes its files
   * @param limit bytes of the whole, files included
   */
  Form form(HttpServletRequest request, FileReceiver files, long limit) throws IOException {
    Form known = (Form) request.getAttribute(FORM);
    if (known != null) {
      return known;
    }
    Form form =
        Multipart.is(request)
            ? Multipart.read(request, formLimit, limit, files)
            : Form.read(request, formLimit);
    request.setAttribute(FORM, form);
    return form;
  }

  /** What is kept of the request's form, whose sender must sign in first. */
  Unsent unsent(HttpServletRequest request) throws IOException {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
    String path = forwarded == null ? request.getServletPath() : forwarded.toString();
    Object tail =
        forwarded == null
            ? request.getPathInfo()
            : request.getAttribute(RequestDispatcher.FORWARD_PATH_INFO);
    // Files are too large to be carried along in a page; what was typed beside them is not.
    return Unsent.of(tail == null ? path : path + tail, form(request));
  }

  /** Puts {@code unsent} in the place of the form that the request came with. */
  void exchange(HttpServletRequest request, Unsent unsent) {
    unsent.keep(request);
    request.setAttribute(FORM, Form.of(unsent.fields()));
  }

  boolean ownForm(HttpServletRequest request, Form form) {
    return browser.owns(request, form.value("token"), binding(request));
  }

  /** The network address that the request came from, as far as it can be trusted. */
  String address(HttpServletRequest request) {
    String header = forwarded ? request.getHeader("X-Forwarded-For") : null;
    return header == null
        ? String.valueOf(request.getRemoteAddr())
        : header.substring(header.lastIndexOf(',') + 1).strip();
  }

  private String binding(HttpServletRequest request) {
    return session(request)
        .filter(known -> known.account() != null)
        .map(known -> String.valueOf(known.id()))
        .orElse("");
  }
}
