package matinee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import matinee.accounts.Account;
import matinee.accounts.Device;
import matinee.accounts.Session;
import matinee.accounts.SessionStore;
import matinee.accounts.Visitor;
import matinee.accounts.VisitorStore;
import matinee.catalog.DataSetStore.Credit;

/**
 * The site around every page: who asks, the form's token, the credits.
 *
 * @param formLimit bytes that are read of a form
 * @param boundary the first "newer" year
 * @param forwarded whether a proxy writes the visitor's address into {@code X-Forwarded-For}
 */
public record Frame(
    Templates templates,
    Browser browser,
    VisitorStore visitors,
    SessionStore sessions,
    Supplier<List<Credit>> credits,
    int formLimit,
    int boundary,
    boolean forwarded) {
  private static final String SESSION = Session.class.getName();
  private static final String NOTICE = Notice.class.getName();

  /** What the frame shows; asks the database nothing, so that an error page can have it. */
  Site site(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(NOTICE) == null) {
      browser.told(request, response).ifPresent(told -> request.setAttribute(NOTICE, told));
    }
    return new Site(
        request.getServletPath(),
        Site.here(request),
        browser.token(request, response, binding(request)),
        credits.get(),
        boundary,
        account(request).map(Account::name).orElse(null),
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
    String token = browser.randomToken();
    String device = Device.of(request.getHeader("User-Agent"));
    sessions.start(account, Browser.hash(token), kept, device, before);
    browser.give(request, response, token, kept);
  }

  /** Ends this browser's session. */
  void signOut(HttpServletRequest request, HttpServletResponse response) {
    session(request).ifPresent(sessions::signOut);
    browser.forget(request, response);
  }

  void tell(HttpServletRequest request, HttpServletResponse response, Notice notice) {
    browser.tell(request, response, notice);
  }

  Form form(HttpServletRequest request) throws IOException {
    return Form.read(request, formLimit);
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
