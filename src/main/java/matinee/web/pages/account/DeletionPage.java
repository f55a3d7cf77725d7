package matinee.web.pages.account;

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
import matinee.web.FormPage;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Problem;
import matinee.web.Site;

/** Deleting the account with everything in it. */
public final class DeletionPage extends FormPage {
  private final transient AccountStore accounts;
  private final transient Door door;
  private final transient Pictures pictures;

  public DeletionPage(Frame frame, AccountStore accounts, Door door, Pictures pictures) {
    super(frame);
    this.accounts = accounts;
    this.door = door;
    this.pictures = pictures;
  }

  /** Without trouble where the account is gone meanwhile: a second click finds it deleted. */
  @Override
  protected Optional<Fault> trouble(
      HttpServletRequest request, HttpServletResponse response, Form form) {
    Account member = member(request);
    return fault(request, form)
        .or(() -> Proof.fault(door, member, form, address(request), response))
        .filter(fault -> accounts.named(member.name()).isPresent());
  }

  @Override
  protected void take(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException {
    Account member = member(request);
    List<String> names = pictures.store().namesOf(member.visitor());
    pictures.with(names, () -> accounts.delete(member));
    signOut(request, response);
    String words = "Your account is deleted, and all that you told us with it.";
    seeOther(request, response, "/", Notice.of(words));
  }

  @Override
  protected void show(
      HttpServletRequest request, HttpServletResponse response, int status, List<Problem> problems)
      throws IOException {
    Site site = site(request, response);
    render(request, response, status, "deletion", site, new View(site, problems));
  }

  record View(Site site, List<Problem> problems) {}
}
