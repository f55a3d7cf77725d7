package matinee.web.pages.films;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.catalog.search.Catalogue;
import matinee.catalog.search.Found;
import matinee.catalog.search.MovieQuery;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Site;

/** The first few films for what is being typed, as a list for the script to show. */
public final class SuggestionsPage extends Page {
  private static final int SIZE = 7;

  private final transient Catalogue catalogue;
  private final transient MovieStore movies;

  public SuggestionsPage(Frame frame, Catalogue catalogue, MovieStore movies) {
    super(frame);
    this.catalogue = catalogue;
    this.movies = movies;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String text = new Parameters(request).text("q");
    Found found =
        text.isEmpty() ? new Found(List.of(), 0) : catalogue.find(MovieQuery.named(text), 0, SIZE);
    View view = new View(site(request, response), movies.list(found.movies()));
    render(request, response, HttpServletResponse.SC_OK, "suggestions", view.site(), view);
  }

  /**
   * @param films the best match first
   */
  record View(Site site, List<Movie> films) {}
}
