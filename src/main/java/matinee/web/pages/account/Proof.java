package matinee.web.pages.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import matinee.accounts.Account;
import matinee.accounts.Door;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.parts.Waiting;

/** Asks a member for the password once more, in the field {@code current}. */
final class Proof {
  private Proof() {}

  /** Why the member is not let through; empty where the password is right. */
  static Optional<Fault> fault(
      Door door, Account member, Form form, String address, HttpServletResponse response) {
    String password = form.value("current").orElse("");
    Door.Answer answer = door.open(member.name(), password, address);
    if (answer instanceof Door.Answer.Wait wait) {
      return Fault.of(Waiting.STATUS, "current", Waiting.tell(response, wait.time()));
    }
    return answer instanceof Door.Answer.Open
        ? Optional.empty()
        : Fault.of(422, "current", "That is not your password: nothing was changed.");
  }
}
