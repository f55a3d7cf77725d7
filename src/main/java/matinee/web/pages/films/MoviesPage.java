package matinee.web.pages.films;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import matinee.catalog.Languages;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.catalog.search.Catalogue;
import matinee.catalog.search.Found;
import matinee.catalog.search.MovieQuery;
import matinee.catalog.search.MovieQuery.Filter;
import matinee.ratings.StandingStore;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.parts.Pager;
import matinee.web.parts.Yours;

/** Browsing and searching the catalogue: every wish stands in the address. */
public final class MoviesPage extends Page {
  private static final int SIZE = 24;
  private static final int LAST_PAGE = 10_000;

  private final transient Catalogue catalogue;
  private final transient MovieStore movies;
  private final transient StandingStore standings;

  public MoviesPage(Frame frame, Catalogue catalogue, MovieStore movies, StandingStore standings) {
    super(frame);
    this.catalogue = catalogue;
    this.movies = movies;
    this.standings = standings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters asked = new Parameters(request);
    MovieQuery query = MovieWishes.inOrder(MovieWishes.query(asked, catalogue));
    Integer wanted = asked.number("page", 1, LAST_PAGE, "The page");
    int page = wanted == null ? 1 : wanted;
    Found found = catalogue.find(query, (page - 1) * SIZE, SIZE);
    int total = found.total();
    Pager pager = Pager.of(wanted, total, SIZE, MovieWishes.address(query));
    if (pager.page() != page) {
      found = catalogue.find(query, (pager.page() - 1) * SIZE, SIZE);
    }
    List<Movie> films = movies.list(found.movies());
    View view =
        new View(
            site(request, response),
            query,
            asked.typed("from", "to", "shortest", "longest", "ratings"),
            films,
            Yours.of(standings, visitor(request), films),
            total,
            pager,
            total == 0 ? loosened(query) : List.of(),
            catalogue.genres(),
            catalogue.countries(),
            catalogue.languages(),
            asked.problems());
    render(request, response, asked.status(), "movies", view.site(), view);
  }

  private List<Loosening> loosened(MovieQuery query) {
    return catalogue.loosened(query).entrySet().stream()
        .map(
            less ->
                new Loosening(
                    words(less.getKey()),
                    less.getValue(),
                    MovieWishes.address(query.without(less.getKey()))))
        .toList();
  }

  private static String words(Filter filter) {
    return switch (filter) {
      case TEXT -> "the title";
      case GENRE -> "the genre";
      case COUNTRY -> "the country";
      case LANGUAGE -> "the language";
      case YEARS -> "the years";
      case RUNTIME -> "the running time";
      case RATINGS -> "the number of ratings";
    };
  }

  /**
   * @param query what was asked, as far as it could be read
   * @param typed the texts of the fields for numbers, whether or not they are any
   * @param films one page of the answer
   * @param yours what the visitor said of them
   * @param total how many films fit
   * @param loosened where nothing fits: what to ask no more of, and how many films that finds
   * @param genres with their numbers of films
   * @param countries with their numbers of films
   * @param languages by code, with their numbers of films
   * @param problems what in the address must be changed; mostly empty
   */
  record View(
      Site site,
      MovieQuery query,
      Map<String, String> typed,
      List<Movie> films,
      Yours yours,
      int total,
      Pager pages,
      List<Loosening> loosened,
      Map<String, Integer> genres,
      Map<String, Integer> countries,
      Map<String, Integer> languages,
      List<Problem> problems) {

    /** What was typed into the field of that name. */
    public String typed(String field) {
      return typed.getOrDefault(field, "");
    }

    /** Whether more than a title was asked for. */
    public boolean filtered() {
      return query.filters().stream().anyMatch(filter -> filter != Filter.TEXT);
    }

    /** What the language {@code code} is called. */
    public String name(String code) {
      return Languages.name(code);
    }

    /** The orders that can be chosen, by word, with their names. */
    public Map<String, String> orders() {
      return MovieWishes.orders(query);
    }
  }

  /**
   * A wish that could be given up.
   *
   * @param words what it is
   * @param films how many films there are without it
   * @param address of the page without it
   */
  record Loosening(String words, int films, String address) {}
}
