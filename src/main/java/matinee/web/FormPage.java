package matinee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A page with forms: it is shown again, with what is wrong, until one of them can be taken. */
public abstract class FormPage extends Page {
  private static final int UNPROCESSABLE = 422;

  protected FormPage(Frame frame) {
    super(frame);
  }

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(request, response, HttpServletResponse.SC_OK, List.of());
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Form form = form(request);
    Optional<Fault> trouble = trouble(request, response, form);
    if (trouble.isPresent()) {
      show(request, response, trouble.get().status(), List.of(trouble.get().problem()));
    } else {
      take(request, response, form);
    }
  }

  /** Why {@code form} cannot be taken; empty where it can. */
  protected Optional<Fault> trouble(
      HttpServletRequest request, HttpServletResponse response, Form form) {
    return fault(request, form);
  }

  /** Does what a form that is in order asks for, and answers. */
  protected abstract void take(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException;

  /** Shows the page, with what is to be said about the form. */
  protected abstract void show(
      HttpServletRequest request, HttpServletResponse response, int status, List<Problem> problems)
      throws IOException;

  /** Shows the page to somebody who asked for what none of its buttons asks for. */
  protected final void showNoSuchButton(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem unknown = new Problem("main", "Use the buttons on the page: nothing was changed.");
    show(request, response, UNPROCESSABLE, List.of(unknown));
  }
}
