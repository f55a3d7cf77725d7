package matinee.web.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import matinee.accounts.Account;
import matinee.accounts.Session;
import matinee.accounts.SessionStore;
import matinee.web.Form;
import matinee.web.FormPage;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.parts.Ago;

/** Where a member is signed in, and ending it there. */
public final class SessionsPage extends FormPage {
  private static final String OTHERS = "others";

  private final transient SessionStore sessions;

  public SessionsPage(Frame frame, SessionStore sessions) {
    super(frame);
    this.sessions = sessions;
  }

  @Override
  protected void take(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException {
    Account member = member(request);
    Session own = session(request).orElseThrow();
    String which = form.value("end").orElse("");
    if (which.equals(String.valueOf(own.id()))) {
      signOut(request, response);
      seeOther(request, response, "/", Notice.of("You are signed out."));
      return;
    }
    boolean ended =
        which.equals(OTHERS)
            ? sessions.endOthers(member, own) > 0
            : which.matches("[0-9]{1,18}") && sessions.end(member, Long.parseLong(which));
    String words =
        !ended
            ? "That had ended already."
            : which.equals(OTHERS) ? "All others ended." : "It ended.";
    seeOther(request, response, "/account/sessions", Notice.of(words));
  }

  @Override
  protected void show(
      HttpServletRequest request, HttpServletResponse response, int status, List<Problem> problems)
      throws IOException {
    Site site = site(request, response);
    long own = session(request).orElseThrow().id();
    List<Row> rows =
        sessions.of(member(request)).stream()
            .map(seen -> new Row(seen, Ago.words(seen.seen()), seen.id() == own))
            .toList();
    render(request, response, status, "sessions", site, new View(site, rows, problems));
  }

  /**
   * @param rows the last seen first
   */
  record View(Site site, List<Row> rows, List<Problem> problems) {}

  /**
   * One session.
   *
   * @param lastSeen such as "3 hours ago"
   * @param own whether it is the one that asks
   */
  record Row(SessionStore.Seen session, String lastSeen, boolean own) {}
}
