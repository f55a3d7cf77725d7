package matinee.acceptance;

import static matinee.acceptance.Visit.films;
import static matinee.acceptance.Visit.press;
import static matinee.acceptance.Visit.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import matinee.SharedSite;
import matinee.TestSite;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking around in the catalogue: every wish stands in the address, and none leads nowhere. */
@ExtendWith(SharedSite.class)
class CatalogueTest {
  private Visit visit;

  @BeforeEach
  void arrive(TestSite site) {
    visit = new Visit(site.address());
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 49, 50})
  void as_many_similar_films_are_shown_as_were_wanted(int k) throws IOException {
    HtmlPage page = visit.go("movies/1/similar?k=" + k);
    assertThat(films(page)).hasSize(k).doesNotHaveDuplicates().doesNotContain("1");
    HtmlPage after = visit.go("movies/1/recommendations?k=" + k);
    assertThat(films(after)).hasSize(k).doesNotHaveDuplicates().doesNotContain("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "51", "-1", "1.5", "ten", "99999999999"})
  void a_number_of_films_that_is_none_says_which_are(String k) throws IOException {
    for (String path : List.of("movies/1/similar", "movies/1/recommendations", "similar")) {
      HtmlPage page = visit.go(path + "?title=matrix&k=" + k);
      expectFault(page, 400, "1 to 50");
      assertThat(page.<DomElement>getByXPath("//input[@name='k']"))
          .allSatisfy(field -> assertThat(field.getAttribute("value")).isEqualTo(k));
    }
  }

  @Test
  void a_title_and_a_number_lead_to_that_many_films_like_it() throws IOException {
    HtmlPage page = visit.go("similar?title=matrix&k=7");
    assertThat(films(page)).hasSize(7);
    assertThat(page.getTitleText()).contains("The Matrix");
    expectFault(visit.go("similar?title=qqzzxx"), 400, "No film is called");
  }

  @Test
  void wishes_that_cannot_be_read_are_named_and_the_rest_is_shown() throws IOException {
    expectFault(visit.go("movies?from=soon"), 400, "The first year");
    expectFault(visit.go("movies?from=2000&to=1990"), 400, "Swap them");
    expectFault(visit.go("movies?sort=luck"), 400, "order");
    assertThat(films(visit.go("movies?page=0"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"genre", "country", "language"})
  void a_name_that_no_film_here_has_is_no_silent_wish(String wish) throws IOException {
    HtmlPage page = visit.go("movies?" + wish + "=Xyzzy");
    expectFault(page, 400, "“Xyzzy”");
    assertThat(films(page)).as("all else is shown").isEqualTo(films(visit.go("movies")));
  }

  @ParameterizedTest
  @CsvSource({"genre,sci-fi,Sci-Fi", "genre,Science Fiction,Sci-Fi"})
  void a_name_that_is_meant_by_another_is_understood(String wish, String typed, String meant)
      throws IOException {
    HtmlPage page = visit.go("movies?" + wish + "=" + typed.replace(' ', '+'));
    assertThat(status(page)).isEqualTo(200);
    HtmlSelect select = page.getFirstByXPath("//select[@name='" + wish + "']");
    assertThat(select.getSelectedOptions().get(0).getValueAttribute()).isEqualTo(meant);
    assertThat(films(page))
        .isEqualTo(films(visit.go("movies?" + wish + "=" + meant.replace(' ', '+'))))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"movies", "movies/1", "top", "trending", "latest", "similar"})
  void the_main_menu_shows_that_one_is_among_the_films(String path) throws IOException {
    HtmlAnchor films =
        visit.go(path).getFirstByXPath("//nav[@aria-label='Main']//a[@aria-current]");
    assertThat(films.getTextContent()).isEqualTo("Films");
  }

  @Test
  void a_year_stands_for_its_decade_among_the_best_rated() throws IOException {
    HtmlPage page = visit.go("top?decade=1995");
    assertThat(films(page)).isEqualTo(films(visit.go("top?decade=1990"))).isNotEmpty();
    HtmlSelect decades = page.getFirstByXPath("//select[@name='decade']");
    assertThat(decades.getSelectedOptions().get(0).getText()).isEqualTo("1990s");
  }

  @Test
  void where_nothing_fits_the_page_says_what_to_give_up() throws IOException {
    HtmlPage none = visit.go("movies?q=matrix&genre=Western");
    assertThat(films(none)).isEmpty();
    List<HtmlAnchor> ways = none.getByXPath("//ul[@class='loosened']//a");
    assertThat(ways).hasSize(2);
    for (HtmlAnchor way : ways) {
      HtmlPage some = way.click();
      assertThat(films(some)).isNotEmpty();
    }
  }

  @Test
  void where_giving_up_one_wish_is_not_enough_the_page_does_not_blame_the_spelling()
      throws IOException {
    HtmlPage none = visit.go("movies?from=2099&longest=1");
    assertThat(films(none)).isEmpty();
    assertThat(none.asNormalizedText())
        .doesNotContain("spelling")
        .contains("Giving up one of these wishes is not enough");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "movies",
        "top",
        "trending",
        "latest",
        "movies/1",
        "movies/1/similar",
        "movies/1/recommendations"
      })
  void a_button_that_failed_is_told_where_it_stands_and_in_the_title(String path)
      throws IOException {
    HtmlPage page = visit.go(path);
    String film = films(page).get(0);
    ((HtmlForm) page.getElementById("marks")).getInputByName("token").setValueAttribute("forged");
    HtmlPage refused = press(page, "/watchlist", film);
    expectFault(refused, 403, "nothing was changed");
    assertThat(films(refused)).isEqualTo(films(page));
  }

  private static void expectFault(HtmlPage page, int status, String words) {
    assertThat(status(page)).isEqualTo(status);
    assertThat(page.getTitleText()).startsWith("Error: ");
    DomElement summary = page.getFirstByXPath("//div[@class='problems']");
    assertThat(summary.getTextContent()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "movies/1/nope, There is no such page",
    "movies/1/, There is no such page",
    "movies/1/similar/1, There is no such page",
    "movies/999999999/nope, There is no film of that number",
    "movies/999999999, There is no film of that number",
    "movies/one, There is no film of that number"
  })
  void a_page_that_a_film_does_not_have_is_told_from_a_film_that_is_not_there(
      String path, String words) throws IOException {
    HtmlPage page = visit.go(path);
    assertThat(status(page)).isEqualTo(404);
    assertThat(page.asNormalizedText()).contains(words);
  }
}
