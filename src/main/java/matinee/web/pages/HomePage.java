package matinee.web.pages;

import java.util.List;
import matinee.catalog.Movie;
import matinee.web.Site;

/** The front page: what this is, and the way in. */
public final class HomePage {
  /**
   * @param programme a few well-known films, for the front's wall of posters
   * @param returning whether this visitor has answers already, and so a slate
   */
  record View(Site site, List<Movie> programme, long movies, long ratings, boolean returning) {}
}
