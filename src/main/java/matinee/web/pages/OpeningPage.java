package matinee.web.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import matinee.training.LiveModels;
import matinee.training.Readiness;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;
import org.jspecify.annotations.Nullable;

/** Shown while films are being loaded or models trained; refreshes itself. */
public final class OpeningPage extends Page {

  private final transient LiveModels models;
  private final transient Readiness readiness;

  public OpeningPage(Frame frame, LiveModels models, Readiness readiness) {
    super(frame);
    this.models = models;
    this.readiness = readiness;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getDispatcherType() == DispatcherType.REQUEST && models.current().isPresent()) {
      seeOther(request, response, "/");
      return;
    }
    Readiness.Stage stage = readiness.stage();
    Site site = site(request, response);
    View view = new View(site, stage.text(), stage.percent(), stage.trouble());
    render(request, response, HttpServletResponse.SC_OK, "opening", site, view);
  }

  /**
   * @param stage what is being done, for people: "Loading the films", "Training the models"
   * @param percent 0 … 100, null where unknown
   * @param trouble what went wrong, null while all is well
   */
  record View(Site site, String stage, @Nullable Integer percent, @Nullable String trouble) {}
}
