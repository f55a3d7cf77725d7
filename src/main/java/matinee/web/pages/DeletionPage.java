package matinee.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matinee.accounts.Account;
import matinee.accounts.AccountStore;
import matinee.accounts.Door;
import matinee.posts.Pictures;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Page;
import matinee.web.Problem;
import matinee.web.Site;

/** Deleting the account with everything in it. */
public final class DeletionPage extends Page {
  private final transient AccountStore accounts;
  private final transient Door door;
  private final transient Pictures pictures;

  public DeletionPage(Frame frame, AccountStore accounts, Door door, Pictures pictures) {
    super(frame);
    this.accounts = accounts;
    this.door = door;
    this.pictures = pictures;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(request, response, HttpServletResponse.SC_OK, List.of());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Form form = form(request);
    Account member = member(request);
    Optional<Fault> fault =
        fault(request, form).or(() -> Proof.fault(door, member, form, address(request), response));
    boolean gone = accounts.named(member.name()).isEmpty();
    if (fault.isPresent() && !gone) {
      show(request, response, fault.get().status(), List.of(fault.get().problem()));
      return;
    }
    List<String> names = pictures.store().namesOf(member.visitor());
    pictures.with(names, () -> accounts.delete(member));
    signOut(request, response);
    String words = "Your account is deleted, and all that you told us with it.";
    seeOther(request, response, "/", Notice.of(words));
  }

  private void show(
      HttpServletRequest request, HttpServletResponse response, int status, List<Problem> problems)
      throws IOException {
    Site site = site(request, response);
    render(request, response, status, "deletion", site, new View(site, problems));
  }

  record View(Site site, List<Problem> problems) {}
}
