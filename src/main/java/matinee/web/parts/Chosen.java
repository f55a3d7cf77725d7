package matinee.web.parts;

import jakarta.servlet.http.HttpServletRequest;
import matinee.ratings.Stars;
import org.jspecify.annotations.Nullable;

/**
 * The stars that somebody chose for a film on a page that comes back because they could not be
 * stored.
 *
 * @param movie 0 for no film
 * @param stars null where none were chosen
 */
public record Chosen(long movie, @Nullable Stars stars) {
  private static final Chosen NOTHING = new Chosen(0, null);

  /** What was chosen on the page that {@code request} was passed on to; mostly nothing. */
  public static Chosen of(HttpServletRequest request) {
    return request.getAttribute(Chosen.class.getName()) instanceof Chosen chosen ? chosen : NOTHING;
  }

  /** Keeps it for the page that the request is passed on to. */
  public void keep(HttpServletRequest request) {
    request.setAttribute(Chosen.class.getName(), this);
  }

  /** Whether stars were chosen for the film. */
  public boolean has(long film) {
    return movie == film && stars != null;
  }

  /** The stars chosen for the film, otherwise those that it has. */
  public @Nullable Stars starsOr(long film, @Nullable Stars given) {
    return has(film) ? stars : given;
  }
}
