package matinee.web.pages.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import matinee.dashboard.HouseTables;
import matinee.dashboard.Table;
import matinee.metrics.RequestRecorder;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;

/** How long requests took, and what broke, since the start. */
public final class AdminRequestsPage extends Page {
  private static final int ERRORS = 50;

  private final transient RequestRecorder recorder;

  public AdminRequestsPage(Frame frame, RequestRecorder recorder) {
    super(frame);
    this.recorder = recorder;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Site site = site(request, response);
    Table errors = HouseTables.errors(recorder);
    View view =
        new View(
            site,
            HouseTables.routes(recorder),
            HouseTables.slowest(recorder),
            errors.first(ERRORS),
            errors.rows().size());
    render(request, response, HttpServletResponse.SC_OK, "adminrequests", site, view);
  }

  /**
   * @param errors the newest
   * @param all how many are kept
   */
  record View(Site site, Table routes, Table slowest, Table errors, int all) {}
}
