package matinee.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import matinee.accounts.Account;

/**
 * Finds out who asks, once for each request, and lets nobody to an address who may not ask for it:
 * see {@link Permissions}. Whoever must sign in first is led there, and back.
 */
public final class AccessFilter extends HttpFilter {
  private final transient Frame frame;

  public AccessFilter(Frame frame) {
    this.frame = frame;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Access access =
        Permissions.of(request.getHttpServletMapping().getPattern())
            .orElseThrow(
                () -> new HttpError.NotFound("Perhaps the address was mistyped, or has moved."));
    if (access != Access.ANYONE && request.getDispatcherType() == DispatcherType.REQUEST) {
      frame.identify(request, response);
    }
    Account account = frame.account(request).orElse(null);
    if (access.compareTo(Access.GUEST) <= 0) {
      chain.doFilter(request, response);
    } else if (account == null) {
      askToSignIn(request, response);
    } else if (access == Access.ADMIN && !account.admin()) {
      throw new HttpError.Forbidden("Only those who run this house may see that page.");
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A form that was sent is carried along: see {@link Unsent}. */
  private void askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getMethod().equals("POST")) {
      frame.unsent(request).keep(request);
      // Of all that is wrong with the form this comes first.
      Fault.forget(request);
      request.getRequestDispatcher("/account/sign-in").forward(request, response);
      return;
    }
    frame.tell(request, response, Notice.of("Sign in to see that page."));
    String here = Site.here(request);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location",
        request.getContextPath()
            + "/account/sign-in?then="
            + URLEncoder.encode(here, StandardCharsets.UTF_8));
  }
}
