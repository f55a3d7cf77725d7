package matinee.web.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import matinee.accounts.Visitor;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.catalog.Years;
import matinee.ratings.RatingStore;
import matinee.ratings.Stars;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Problem;

/**
 * What a film card's buttons do: rate a film, dismiss it, and take either back. Each leads back to
 * the page that the button stands on.
 */
public final class RatingAction extends Page {
  /** What a button does; its path is where its form goes. */
  public enum Kind {
    RATE("/ratings"),
    WITHDRAW("/ratings/undo"),
    DISMISS("/dismissals"),
    READMIT("/dismissals/undo");

    private final String path;

    Kind(String path) {
      this.path = path;
    }

    public String path() {
      return path;
    }
  }

  /** Where a button stands unless its form says otherwise. */
  private static final String USUAL = "/recommendations";

  /** The pages that buttons stand on: a form cannot lead anywhere else. */
  private static final Pattern PAGES = Pattern.compile("/recommendations|/movies/[0-9]{1,18}");

  private final Kind kind;
  private final transient MovieStore movies;
  private final transient RatingStore ratings;

  public RatingAction(Frame frame, Kind kind, MovieStore movies, RatingStore ratings) {
    super(frame);
    this.kind = kind;
    this.movies = movies;
    this.ratings = ratings;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Form form = form(request);
    Optional<Movie> movie = movie(form);
    Optional<Stars> stars = Stars.of(form.value("stars").orElse(null));
    Optional<Fault> fault = fault(request, form, movie, stars);
    if (fault.isPresent() || movie.isEmpty()) {
      fault.ifPresent(told -> told.keep(request));
      request.getRequestDispatcher(page(form)).forward(request, response);
      return;
    }
    long id = movie.get().id();
    Visitor visitor = visitorOrNew(request, response);
    String done = "";
    switch (kind) {
      case RATE -> {
        ratings.rate(visitor.id(), id, stars.orElseThrow());
        done = "rated=" + id;
      }
      case WITHDRAW -> ratings.withdraw(visitor.id(), id);
      case DISMISS -> {
        ratings.dismiss(visitor.id(), id);
        done = "dismissed=" + id;
      }
      case READMIT -> ratings.readmit(visitor.id(), id);
    }
    seeOther(request, response, page(form) + query(form, done));
  }

  private static String page(Form form) {
    return form.value("page").filter(page -> PAGES.matcher(page).matches()).orElse(USUAL);
  }

  private Optional<Fault> fault(
      HttpServletRequest request, Form form, Optional<Movie> movie, Optional<Stars> stars) {
    if (form.truncated()) {
      return fault(413, "main", "That was too much at once; nothing was changed.");
    }
    if (!ownForm(request, form)) {
      return fault(
          403,
          "main",
          "That button was not made for this browser, or is too old; nothing was changed."
              + " Press it once more, with cookies allowed.");
    }
    if (form.repeated("token") || form.repeated("movie")) {
      return fault(422, "main", "That button said something twice; nothing was changed.");
    }
    if (movie.isEmpty()) {
      return fault(422, "main", "That film is not in our catalogue; nothing was changed.");
    }
    if (kind == Kind.RATE && (stars.isEmpty() || form.repeated("stars"))) {
      return fault(
          422,
          "film-" + movie.get().id(),
          "Give " + movie.get().title() + " half a star to five stars; nothing was changed yet.");
    }
    return Optional.empty();
  }

  private static Optional<Fault> fault(int status, String field, String message) {
    return Optional.of(new Fault(status, new Problem(field, message)));
  }

  private Optional<Movie> movie(Form form) {
    return form.value("movie")
        .flatMap(Movie::parseId)
        .flatMap(id -> Optional.ofNullable(movies.find(List.of(id)).get(id)));
  }

  /** The wishes that the page had, so that it looks the same after the button. */
  private static String query(Form form, String done) {
    StringBuilder query = new StringBuilder(done);
    Optional<String> years = form.value("years").flatMap(Years::of).map(Years::word);
    years.ifPresent(word -> query.append(query.isEmpty() ? "" : "&").append("years=" + word));
    form.value("model")
        .filter(model -> model.matches("[a-z-]{1,20}"))
        .ifPresent(model -> query.append(query.isEmpty() ? "" : "&").append("model=" + model));
    return query.isEmpty() ? "" : "?" + query;
  }
}
