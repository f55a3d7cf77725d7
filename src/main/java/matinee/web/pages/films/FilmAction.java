package matinee.web.pages.films;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.ratings.Mark;
import matinee.ratings.MarkStore;
import matinee.ratings.RatingStore;
import matinee.ratings.Stars;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Page;
import matinee.web.parts.Action;
import matinee.web.parts.Chosen;
import org.jspecify.annotations.Nullable;

/**
 * A film's button: rates it, marks it, or takes either back. It leads back to the page that it
 * stands on, which tells what was done and how to undo it.
 */
public final class FilmAction extends Page {
  /** Where a button stands unless its form says otherwise. */
  private static final String USUAL = "/recommendations";

  /** The pages that buttons stand on: a form cannot lead anywhere else. */
  private static final Pattern PAGES =
      Pattern.compile(
          "(/|/recommendations|/movies|/movies/[0-9]{1,18}(/similar|/recommendations)?|/top"
              + "|/trending|/latest|/account/(home|ratings|watchlist|aside))"
              + "([?][A-Za-z0-9_.=&%+~*'()!,:;@/$-]{1,400})?");

  private final Action action;
  private final transient MovieStore movies;
  private final transient RatingStore ratings;
  private final transient MarkStore marks;

  public FilmAction(
      Frame frame, Action action, MovieStore movies, RatingStore ratings, MarkStore marks) {
    super(frame);
    this.action = action;
    this.movies = movies;
    this.ratings = ratings;
    this.marks = marks;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Form form = form(request);
    String page = form.value("page").filter(at -> PAGES.matcher(at).matches()).orElse(USUAL);
    Movie movie = movie(form).orElse(null);
    Stars stars = Stars.of(form.value("stars").orElse(null)).orElse(null);
    Optional<Fault> fault = fault(request, form, movie, stars);
    if (fault.isPresent() || movie == null) {
      fault.ifPresent(told -> told.keep(request));
      new Chosen(movie == null ? 0 : movie.id(), stars).keep(request);
      request.getRequestDispatcher(back(request, page, movie, stars)).forward(request, response);
      return;
    }
    long visitor = visitorOrNew(request, response).id();
    seeOther(request, response, page + "#film-" + movie.id(), carryOut(visitor, movie, stars));
  }

  /**
   * Where a fault is shown. Stars that could not be stored come back chosen, and so on a page that
   * has a place for them: the film's own, unless a member stands where there is one too.
   */
  private String back(
      HttpServletRequest request, String page, @Nullable Movie movie, @Nullable Stars stars) {
    boolean place =
        page.startsWith("/account/ratings")
            || page.startsWith("/recommendations") && account(request).isPresent();
    return place || movie == null || stars == null ? page : "/movies/" + movie.id();
  }

  private Notice carryOut(long visitor, Movie movie, @Nullable Stars stars) {
    Stars before = null;
    Mark mark = action.mark();
    if (mark != null && action.puts()) {
      marks.put(visitor, movie.id(), mark);
    } else if (mark != null) {
      marks.take(visitor, movie.id(), mark);
    } else {
      before = ratings.stars(visitor, movie.id()).orElse(null);
      if (stars != null && action.puts()) {
        ratings.rate(visitor, movie.id(), stars);
      } else {
        ratings.withdraw(visitor, movie.id());
      }
    }
    String given = stars == null ? "" : stars.text();
    return new Notice(action.words(movie.title(), given), undo(movie, before));
  }

  /** How to take it back: a rating that there was before is given again. */
  private Notice.@Nullable Undo undo(Movie movie, @Nullable Stars before) {
    if (before != null) {
      return new Notice.Undo(Action.RATE.path(), movie.id(), before.value());
    }
    return action == Action.WITHDRAW
        ? null
        : new Notice.Undo(action.inverse().path(), movie.id(), null);
  }

  private Optional<Fault> fault(
      HttpServletRequest request, Form form, @Nullable Movie movie, @Nullable Stars stars) {
    Optional<Fault> fault = fault(request, form);
    if (fault.isPresent()) {
      return fault;
    }
    if (form.repeated("token") || form.repeated("movie")) {
      return Fault.of(422, "main", "That button said something twice; nothing was changed.");
    }
    if (movie == null) {
      return Fault.of(
          422, "main", "That film is not in our catalogue any more; nothing was changed.");
    }
    if (action == Action.RATE && (stars == null || form.repeated("stars"))) {
      return Fault.of(
          422,
          "film-" + movie.id(),
          "Give " + movie.title() + " half a star to five stars; nothing was changed yet.");
    }
    return Optional.empty();
  }

  private Optional<Movie> movie(Form form) {
    return form.value("movie").flatMap(Movie::parseId).flatMap(movies::movie);
  }
}
