package matinee.web.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import matinee.catalog.MovieStore;
import matinee.training.LiveModels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the site can serve, for whatever watches it: 200 while the database answers, 503 where it
 * does not. JSON with {@code status} ({@code up} or {@code down}), {@code models} ({@code live} or
 * {@code training}) and {@code movies}.
 */
public final class HealthPage extends HttpServlet {
  private static final Logger LOG = LoggerFactory.getLogger(HealthPage.class);

  private final transient MovieStore movies;
  private final transient LiveModels models;

  public HealthPage(MovieStore movies, LiveModels models) {
    this.movies = movies;
    this.models = models;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    String live = models.current().isPresent() ? "live" : "training";
    try {
      String health = "{\"status\":\"up\",\"models\":\"%s\",\"movies\":%d}\n";
      response.getWriter().write(health.formatted(live, movies.count()));
    } catch (RuntimeException e) {
      LOG.error("The database does not answer", e);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.getWriter().write("{\"status\":\"down\",\"models\":\"%s\"}\n".formatted(live));
    }
  }
}
