package matinee.web.pages.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matinee.accounts.Account;
import matinee.accounts.Door;
import matinee.accounts.Session;
import matinee.ratings.MergeStore;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.Unsent;
import matinee.web.parts.Waiting;
import org.jspecify.annotations.Nullable;

/** Signing in. What the browser's guest has answered becomes the account's. */
public final class SignInPage extends Page {
  private static final int UNPROCESSABLE = 422;

  private final transient Door door;
  private final transient MergeStore merges;

  public SignInPage(Frame frame, Door door, MergeStore merges) {
    super(frame);
    this.door = door;
    this.merges = merges;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String then = LocalPath.of(new Parameters(request).text("then"));
    if (account(request).isPresent()) {
      seeOther(request, response, then);
      return;
    }
    show(request, response, HttpServletResponse.SC_OK, new Typed("", false, then, null), List.of());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<Unsent> sent = Unsent.of(request);
    if (sent.isPresent()) {
      ask(request, response, sent.get());
      return;
    }
    Form form = form(request);
    Typed typed =
        new Typed(
            form.value("name").orElse("").strip(),
            form.value("keep").isPresent(),
            LocalPath.of(form.value("then").orElse("")),
            Unsent.in(form).orElse(null));
    String password = form.value("password").orElse("");
    Optional<Fault> fault = fault(request, form);
    Optional<Account> member = account(request);
    if (member.isPresent()) {
      // The back button, or a double click.
      String words = "You are signed in as " + member.get().name() + ".";
      goOn(request, response, typed, words);
    } else if (fault.isPresent()) {
      show(request, response, fault.get().status(), typed, List.of(fault.get().problem()));
    } else if (typed.name().isEmpty() || password.isEmpty()) {
      String missing = typed.name().isEmpty() ? "name" : "password";
      refuse(request, response, UNPROCESSABLE, typed, missing, "Write your " + missing + ".");
    } else {
      Door.Answer answer = door.open(typed.name(), password, address(request));
      if (answer instanceof Door.Answer.Open open) {
        enter(request, response, open.account(), typed);
      } else if (answer instanceof Door.Answer.Wait wait) {
        String words = Waiting.tell(response, wait.time());
        refuse(request, response, Waiting.STATUS, typed, "name", words);
      } else {
        String words = "That name and that password do not belong together: check both.";
        refuse(request, response, UNPROCESSABLE, typed, "name", words);
      }
    }
  }

  private void enter(
      HttpServletRequest request, HttpServletResponse response, Account account, Typed typed)
      throws ServletException, IOException {
    Optional<Session> guest = session(request).filter(known -> known.account() == null);
    guest.ifPresent(known -> merges.merge(known.visitor().id(), account.visitor()));
    signIn(request, response, account, typed.keep());
    goOn(request, response, typed, "Welcome back, " + account.name() + ".");
  }

  private void goOn(
      HttpServletRequest request, HttpServletResponse response, Typed typed, String words)
      throws ServletException, IOException {
    if (typed.unsent() == null) {
      seeOther(request, response, typed.then(), Notice.of(words));
    } else {
      showAgain(request, response, typed.unsent());
    }
  }

  /** Asks whoever sent a form while signed out to sign in first. */
  private void ask(HttpServletRequest request, HttpServletResponse response, Unsent sent)
      throws IOException {
    String words =
        "You are signed out, so that form changed nothing. Sign in, and what you typed is there"
            + " again; passwords and pictures are not kept.";
    Typed typed = new Typed("", false, LocalPath.of(sent.path()), sent);
    show(request, response, 403, typed, List.of(new Problem("main", words)));
  }

  private void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Typed typed,
      String field,
      String words)
      throws IOException {
    show(request, response, status, typed, List.of(new Problem(field, words)));
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Typed typed,
      List<Problem> problems)
      throws IOException {
    Site site = site(request, response).leadingTo(typed.then());
    render(request, response, status, "signin", site, new View(site, typed, problems));
  }

  /**
   * What was typed, the password left out.
   *
   * @param then where to go on afterwards
   * @param unsent a form that waits for its sender to sign in, null for none
   */
  record Typed(String name, boolean keep, String then, @Nullable Unsent unsent) {
    /** The fields that carry {@link #unsent} along. */
    public List<Unsent.Field> hidden() {
      return unsent == null ? List.of() : unsent.hidden();
    }
  }

  record View(Site site, Typed typed, List<Problem> problems) {}
}
