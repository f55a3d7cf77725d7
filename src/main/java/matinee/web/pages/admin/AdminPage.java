package matinee.web.pages.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import matinee.dashboard.Census;
import matinee.dashboard.CensusFigures;
import matinee.dashboard.Counting;
import matinee.dashboard.Figure;
import matinee.dashboard.House;
import matinee.dashboard.Table;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;
import org.jspecify.annotations.Nullable;

/** How the house is doing, at a glance. */
public final class AdminPage extends Page {
  private final transient Counting counting;
  private final transient House house;
  private final transient HouseParts parts;

  public AdminPage(Frame frame, Counting counting, House house, HouseParts parts) {
    super(frame);
    this.counting = counting;
    this.house = house;
    this.parts = parts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Site site = site(request, response);
    Counts counts = counting.latest().map(Counts::of).orElse(null);
    View view = new View(site, counts, parts.now(), house.storage(), house.machine());
    render(request, response, HttpServletResponse.SC_OK, "admin", site, view);
  }

  /**
   * @param counts null until the first counting has ended
   */
  record View(
      Site site, @Nullable Counts counts, List<HousePart> parts, Table storage, Table machine) {}

  /**
   * What was counted.
   *
   * @param tiles the large numbers
   * @param counted when
   */
  record Counts(
      List<Tile> tiles, Table table, List<Figure> growth, Table growthTable, String counted) {
    static Counts of(Census census) {
      Census.Counts counts = census.counts();
      return new Counts(
          List.of(
              Tile.of("Films", counts.films(), counts.unrated(), "not rated"),
              Tile.of("Ratings", counts.ratings().all(), counts.ratings().here(), "given here"),
              Tile.of("Visitors", counts.visitors(), counts.accounts(), "with an account"),
              Tile.of("Marks", counts.marks(), counts.dataSetUsers(), "people of data sets")),
          CensusFigures.counts(census),
          CensusFigures.growth(census),
          CensusFigures.growthTable(census),
          Counted.words(census));
    }
  }

  /** A large number, and a small one below it. */
  record Tile(String name, String number, String more) {
    static Tile of(String name, long number, long part, String what) {
      return new Tile(
          name,
          String.format(Locale.ENGLISH, "%,d", number),
          String.format(Locale.ENGLISH, "%,d %s", part, what));
    }
  }
}
