package matinee.web.parts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import matinee.training.LiveModels;
import matinee.training.LiveModels.Live;
import matinee.web.Frame;
import matinee.web.Page;

/**
 * A page that nothing can be said on without models: until some are live, it says how far it is.
 */
public abstract class LivePage extends Page {
  private final transient LiveModels models;

  protected LivePage(Frame frame, LiveModels models) {
    super(frame);
    this.models = models;
  }

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<Live> live = models.current();
    if (live.isEmpty()) {
      request.getRequestDispatcher("/opening").forward(request, response);
      return;
    }
    show(request, response, live.get());
  }

  /** Shows the page by the models {@code live}, and stays with these. */
  protected abstract void show(HttpServletRequest request, HttpServletResponse response, Live live)
      throws IOException;
}
