package matinee.web.pages.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import matinee.dashboard.Census;
import matinee.dashboard.CensusFigures;
import matinee.dashboard.Counting;
import matinee.dashboard.Figure;
import matinee.dashboard.Table;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;
import org.jspecify.annotations.Nullable;

/** What was rated, and when. */
public final class AdminRatingsPage extends Page {
  private final transient Counting counting;

  public AdminRatingsPage(Frame frame, Counting counting) {
    super(frame);
    this.counting = counting;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Site site = site(request, response);
    View view = new View(site, counting.latest().map(Ratings::of).orElse(null));
    render(request, response, HttpServletResponse.SC_OK, "adminratings", site, view);
  }

  /**
   * @param ratings null until the first counting has ended
   */
  record View(Site site, @Nullable Ratings ratings) {}

  /**
   * What was counted.
   *
   * @param since the first day that the active films are of, null where nothing is rated
   * @param counted when
   */
  record Ratings(List<Figure> figures, Table active, @Nullable String since, String counted) {
    static Ratings of(Census census) {
      return new Ratings(
          List.of(
              CensusFigures.stars(census),
              CensusFigures.hours(census),
              CensusFigures.years(census)),
          CensusFigures.active(census),
          census.activeSince() == null ? null : census.activeSince().toString(),
          Counted.words(census));
    }
  }
}
