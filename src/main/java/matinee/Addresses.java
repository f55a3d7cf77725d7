package matinee;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matinee.catalog.MovieStore;
import matinee.web.Permissions;
import matinee.web.pages.films.MoviePaths;

/** Which page answers at which address. Mutable until the site is open. */
final class Addresses {
  private final Map<String, Servlet> pages = new LinkedHashMap<>();
  private final Map<String, Servlet> film = new LinkedHashMap<>();

  /**
   * Hangs {@code page} on {@code path}, a servlet's mapping.
   *
   * @throws IllegalStateException if nobody said who may ask for it
   */
  void put(String path, Servlet page) {
    if (Permissions.of(path).isEmpty()) {
      throw new IllegalStateException("Permissions do not say who may ask for " + path);
    }
    pages.put(path, page);
  }

  /** Hangs {@code page} on what follows a film's own address; empty for the address itself. */
  void putFilm(String tail, Servlet page) {
    film.put(tail, page);
  }

  /** Makes all of them known to the container. */
  void mount(ServletContext context, MovieStore movies) {
    film.forEach((tail, page) -> context.addServlet("movie:" + tail, page));
    put("/movies/*", new MoviePaths(movies, List.copyOf(film.keySet())));
    pages.forEach((path, page) -> context.addServlet("page:" + path, page).addMapping(path));
  }
}
