package matinee.web.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matinee.accounts.Account;
import matinee.accounts.AccountStore;
import matinee.accounts.Door;
import matinee.accounts.PasswordRules;
import matinee.accounts.Passwords;
import matinee.accounts.Session;
import matinee.accounts.SessionStore;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.FormPage;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Problem;
import matinee.web.Site;

/** Changing the password, which ends every other session. */
public final class PasswordPage extends FormPage {
  private static final int UNPROCESSABLE = 422;

  private final transient AccountStore accounts;
  private final transient SessionStore sessions;
  private final transient Door door;
  private final transient Passwords passwords;
  private final transient PasswordRules rules;

  public PasswordPage(
      Frame frame,
      AccountStore accounts,
      SessionStore sessions,
      Door door,
      Passwords passwords,
      PasswordRules rules) {
    super(frame);
    this.accounts = accounts;
    this.sessions = sessions;
    this.door = door;
    this.passwords = passwords;
    this.rules = rules;
  }

  @Override
  protected Optional<Fault> trouble(
      HttpServletRequest request, HttpServletResponse response, Form form) {
    Account member = member(request);
    return fault(request, form)
        .or(
            () ->
                rules
                    .problem(wanted(form), member.name())
                    .map(words -> new Fault(UNPROCESSABLE, new Problem("password", words))))
        .or(() -> Proof.fault(door, member, form, address(request), response));
  }

  @Override
  protected void take(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException {
    Account member = member(request);
    accounts.password(member, passwords.hash(wanted(form)));
    Session session = session(request).orElseThrow();
    int ended = sessions.endOthers(member, session);
    signIn(request, response, member, session.kept());
    String words =
        "Your password is changed" + (ended == 0 ? "." : ", and every other session ended.");
    seeOther(request, response, "/account", Notice.of(words));
  }

  private static String wanted(Form form) {
    return form.value("password").orElse("");
  }

  @Override
  protected void show(
      HttpServletRequest request, HttpServletResponse response, int status, List<Problem> problems)
      throws IOException {
    Site site = site(request, response);
    render(request, response, status, "password", site, new View(site, problems));
  }

  record View(Site site, List<Problem> problems) {}
}
