package matinee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import matinee.accounts.Visitor;
import matinee.accounts.VisitorStore;
import matinee.catalog.DataSetStore.Credit;

/**
 * The site around every page: who asks, the form's token, the credits.
 *
 * @param formLimit bytes that are read of a form
 * @param boundary the first "newer" year
 */
public record Frame(
    Templates templates,
    Browser browser,
    VisitorStore visitors,
    Supplier<List<Credit>> credits,
    int formLimit,
    int boundary) {

  Site site(HttpServletRequest request, HttpServletResponse response) {
    return new Site(
        request.getServletPath(), browser.token(request, response), credits.get(), boundary);
  }

  Optional<Visitor> visitor(HttpServletRequest request) {
    return browser.visitor(request).flatMap(visitors::find);
  }

  Visitor newVisitor(HttpServletRequest request, HttpServletResponse response) {
    return visitors.create(browser.newVisitor(request, response));
  }

  Form form(HttpServletRequest request) throws IOException {
    return Form.read(request, formLimit);
  }

  boolean ownForm(HttpServletRequest request, Form form) {
    return browser.owns(request, form.value("token"));
  }
}
