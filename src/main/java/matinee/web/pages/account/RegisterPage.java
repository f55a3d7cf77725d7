package matinee.web.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matinee.accounts.Account;
import matinee.accounts.AccountName;
import matinee.accounts.AccountStore;
import matinee.accounts.Door;
import matinee.accounts.PasswordRules;
import matinee.accounts.Passwords;
import matinee.accounts.Session;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.parts.Waiting;

/** Making an account. What a guest has answered becomes the account's. */
public final class RegisterPage extends Page {
  private static final int UNPROCESSABLE = 422;

  private final transient AccountStore accounts;
  private final transient Door door;
  private final transient Passwords passwords;
  private final transient PasswordRules rules;

  public RegisterPage(
      Frame frame, AccountStore accounts, Door door, Passwords passwords, PasswordRules rules) {
    super(frame);
    this.accounts = accounts;
    this.door = door;
    this.passwords = passwords;
    this.rules = rules;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (account(request).isPresent()) {
      seeOther(request, response, "/account");
      return;
    }
    String then = LocalPath.of(new Parameters(request).text("then"));
    show(request, response, HttpServletResponse.SC_OK, new Typed("", "", false, then), List.of());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Account> member = account(request);
    if (member.isPresent()) {
      // The back button, or a double click.
      String words = "You are signed in as " + member.get().name() + ".";
      seeOther(request, response, "/account", Notice.of(words));
      return;
    }
    Form form = form(request);
    Typed typed =
        new Typed(
            form.value("name").orElse("").strip(),
            form.value("email").orElse("").strip(),
            form.value("keep").isPresent(),
            LocalPath.of(form.value("then").orElse("")));
    Optional<Fault> fault = fault(request, form);
    if (fault.isPresent()) {
      show(request, response, fault.get().status(), typed, List.of(fault.get().problem()));
      return;
    }
    String password = form.value("password").orElse("");
    Optional<AccountName> name = AccountName.of(typed.name());
    List<Problem> problems = problems(name, typed, password);
    if (!problems.isEmpty() || name.isEmpty()) {
      show(request, response, UNPROCESSABLE, typed, problems);
      return;
    }
    Duration wait = door.register(address(request));
    if (!wait.isZero()) {
      Problem problem = new Problem("name", Waiting.tell(response, wait));
      show(request, response, Waiting.STATUS, typed, List.of(problem));
      return;
    }
    register(request, response, name.get(), typed, password);
  }

  private void register(
      HttpServletRequest request,
      HttpServletResponse response,
      AccountName name,
      Typed typed,
      String password)
      throws IOException {
    Long guest =
        session(request)
            .filter(known -> known.account() == null)
            .map(Session::visitor)
            .map(visitor -> visitor.id())
            .orElse(null);
    String hash = passwords.hash(password);
    String email = typed.email().isEmpty() ? null : typed.email();
    Optional<Account> made = accounts.create(guest, name, hash, email, false);
    if (made.isEmpty()
        && door.open(name.text(), password, address(request)) instanceof Door.Answer.Open open) {
      // A double click: the first one made the account.
      made = Optional.of(open.account());
    }
    if (made.isEmpty()) {
      Problem taken = new Problem("name", "Somebody here has that name already: choose another.");
      show(request, response, UNPROCESSABLE, typed, List.of(taken));
      return;
    }
    signIn(request, response, made.get(), typed.keep());
    String words = "Welcome, " + made.get().name() + ". What you tell us is kept from now on.";
    seeOther(request, response, typed.then(), Notice.of(words));
  }

  private List<Problem> problems(Optional<AccountName> name, Typed typed, String password) {
    List<Problem> problems = new ArrayList<>();
    if (name.isEmpty()) {
      problems.add(
          new Problem(
              "name", "Choose a name of 2 to 40 letters, digits, spaces, or any of . _ - ’."));
    }
    rules
        .problem(password, typed.name())
        .ifPresent(words -> problems.add(new Problem("password", words)));
    if (!typed.email().isEmpty() && !EmailAddress.plausible(typed.email())) {
      problems.add(
          new Problem("email", "Write the e-mail address like name@example.org, or leave it out."));
    }
    return problems;
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Typed typed,
      List<Problem> problems)
      throws IOException {
    Site site = site(request, response).leadingTo(typed.then());
    render(request, response, status, "register", site, new View(site, typed, problems));
  }

  /**
   * What was typed, the password left out.
   *
   * @param then where to go on afterwards
   */
  record Typed(String name, String email, boolean keep, String then) {}

  record View(Site site, Typed typed, List<Problem> problems) {}
}
