package matinee.web.pages.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Page;

/** Signing out. */
public final class SignOutAction extends Page {
  public SignOutAction(Frame frame) {
    super(frame);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Form form = form(request);
    // Who is signed out already has got what the second click of two was for.
    Optional<Fault> fault = account(request).isEmpty() ? Optional.empty() : fault(request, form);
    if (fault.isPresent()) {
      fault.get().keep(request);
      request.getRequestDispatcher("/account").forward(request, response);
      return;
    }
    if (account(request).isPresent()) {
      signOut(request, response);
    }
    seeOther(request, response, "/", Notice.of("You are signed out."));
  }
}
