package matinee.web.pages.films;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import matinee.catalog.search.Catalogue;
import matinee.catalog.search.MovieQuery;
import matinee.slates.Likeness;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;

/** Asks for a title and a number, and leads to the films most like the one of that title. */
public final class FindSimilarPage extends Page {
  private final transient Catalogue catalogue;

  public FindSimilarPage(Frame frame, Catalogue catalogue) {
    super(frame);
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters asked = new Parameters(request);
    String title = asked.text("title");
    int k = AlikeView.wanted(asked);
    List<Long> best =
        title.isEmpty() ? List.of() : catalogue.find(MovieQuery.named(title), 0, 1).movies();
    if (!best.isEmpty() && asked.problems().isEmpty()) {
      seeOther(request, response, "/movies/" + best.get(0) + "/similar?k=" + k);
      return;
    }
    if (!title.isEmpty() && best.isEmpty()) {
      asked.problem("title", "No film is called anything like that: check the spelling.");
    }
    View view = new View(site(request, response), title, asked.text("k"), asked.problems());
    render(request, response, asked.status(), "find-similar", view.site(), view);
  }

  /**
   * @param title as typed
   * @param k how many films, as typed
   * @param problems what must be changed; mostly empty
   */
  record View(Site site, String title, String k, List<Problem> problems) {
    /** What stands in the field for how many. */
    public String count() {
      return k.isEmpty() ? String.valueOf(Likeness.USUAL) : k;
    }
  }
}
