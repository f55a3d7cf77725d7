package matinee.web.pages.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matinee.accounts.Account;
import matinee.accounts.AccountStore;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Page;
import matinee.web.Problem;
import matinee.web.Site;
import org.jspecify.annotations.Nullable;

/** A member's settings, and the ways to everything that is kept. */
public final class AccountPage extends Page {
  private final transient AccountStore accounts;

  public AccountPage(Frame frame, AccountStore accounts) {
    super(frame);
    this.accounts = accounts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Account member = member(request);
    show(request, response, HttpServletResponse.SC_OK, member, member.email(), List.of());
  }

  /** Changes the e-mail address. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (Fault.of(request).isPresent()) {
      doGet(request, response);
      return;
    }
    Form form = form(request);
    Account member = member(request);
    String typed = form.value("email").orElse("").strip();
    Optional<Fault> fault = fault(request, form);
    if (fault.isEmpty() && !typed.isEmpty() && !EmailAddress.plausible(typed)) {
      fault =
          Fault.of(
              422, "email", "Write the e-mail address like name@example.org, or leave it out.");
    }
    if (fault.isPresent()) {
      int status = fault.get().status();
      show(request, response, status, member, typed, List.of(fault.get().problem()));
      return;
    }
    accounts.email(member, typed.isEmpty() ? null : typed);
    String words = typed.isEmpty() ? "No e-mail address is kept." : "Your e-mail address is kept.";
    seeOther(request, response, "/account", Notice.of(words));
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Account member,
      @Nullable String email,
      List<Problem> problems)
      throws IOException {
    Site site = site(request, response);
    View view = new View(site, member, email == null ? "" : email, problems);
    render(request, response, status, "account", site, view);
  }

  /**
   * @param email as it was typed
   */
  record View(Site site, Account member, String email, List<Problem> problems) {}
}
