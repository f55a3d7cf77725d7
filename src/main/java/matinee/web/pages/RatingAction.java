package matinee.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matinee.accounts.Visitor;
import matinee.catalog.MovieStore;
import matinee.catalog.Years;
import matinee.ratings.RatingStore;
import matinee.ratings.Stars;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.HttpError;
import matinee.web.Page;

/**
 * What a film card's buttons do: rate a film, dismiss it, and take either back. Each leads back to
 * the five, which follow at once.
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
      throws IOException {
    Form form = action(request);
    long movie = movie(form);
    Visitor visitor = visitorOrNew(request, response);
    String done =
        switch (kind) {
          case RATE -> {
            ratings.rate(visitor.id(), movie, stars(form));
            yield "rated=" + movie;
          }
          case WITHDRAW -> {
            ratings.withdraw(visitor.id(), movie);
            yield "";
          }
          case DISMISS -> {
            ratings.dismiss(visitor.id(), movie);
            yield "dismissed=" + movie;
          }
          case READMIT -> {
            ratings.readmit(visitor.id(), movie);
            yield "";
          }
        };
    seeOther(request, response, "/recommendations" + query(form, done));
  }

  private long movie(Form form) {
    try {
      long movie = Long.parseLong(form.value("movie").orElse(""));
      if (!movies.find(List.of(movie)).isEmpty()) {
        return movie;
      }
    } catch (NumberFormatException e) {
      // Told below, as any film that does not exist.
    }
    throw new HttpError.Unprocessable("That film is not in our catalogue. Go back and reload.");
  }

  private static Stars stars(Form form) {
    return Stars.of(form.value("stars").orElse(null))
        .filter(stars -> !form.repeated("stars"))
        .orElseThrow(
            () ->
                new HttpError.Unprocessable(
                    "Nothing was changed. Go back and choose half a star to five stars."));
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
