package matinee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Why a button's form could not be carried out; the page that it stands on shows it.
 *
 * @param status the HTTP status: 403, 413 or 422
 * @param problem what to change
 */
public record Fault(int status, Problem problem) {
  /** The fault that {@code request} was forwarded with, if any. */
  public static Optional<Fault> of(HttpServletRequest request) {
    return request.getAttribute(Fault.class.getName()) instanceof Fault fault
        ? Optional.of(fault)
        : Optional.empty();
  }

  /** Takes back what {@link #keep} did. */
  static void forget(HttpServletRequest request) {
    request.removeAttribute(Fault.class.getName());
  }

  /** A fault of that status, with its problem's field and message. */
  public static Optional<Fault> of(int status, String field, String message) {
    return Optional.of(new Fault(status, new Problem(field, message)));
  }

  /** Keeps the fault for the page that the request is forwarded to. */
  public void keep(HttpServletRequest request) {
    request.setAttribute(Fault.class.getName(), this);
  }
}
