package matinee.web.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import matinee.catalog.MovieStore;
import matinee.training.LiveModels;
import matinee.training.Readiness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the site can serve, for whatever watches it: 200 while the database answers, 503 where it
 * does not or the site failed to open. JSON with {@code status} ({@code up} or {@code down}),
 * {@code models} ({@code live}, {@code training} or {@code failed}) and {@code movies}.
 */
public final class HealthPage extends HttpServlet {
  private static final Logger LOG = LoggerFactory.getLogger(HealthPage.class);

  private final transient MovieStore movies;
  private final transient LiveModels models;
  private final transient Readiness readiness;

  public HealthPage(MovieStore movies, LiveModels models, Readiness readiness) {
    this.movies = movies;
    this.models = models;
    this.readiness = readiness;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    String state = models();
    try {
      boolean up = !state.equals("failed");
      answer(response, up, state, ",\"movies\":" + movies.count());
    } catch (RuntimeException e) {
      LOG.error("The database does not answer", e);
      answer(response, false, state, "");
    }
  }

  private String models() {
    if (models.current().isPresent()) {
      return "live";
    }
    return readiness.stage().trouble() == null ? "training" : "failed";
  }

  private static void answer(HttpServletResponse response, boolean up, String models, String more)
      throws IOException {
    response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response
        .getWriter()
        .write(
            "{\"status\":\"%s\",\"models\":\"%s\"%s}%n"
                .formatted(up ? "up" : "down", models, more));
  }
}
