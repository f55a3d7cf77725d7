package matinee.acceptance;

import static matinee.acceptance.Visit.films;
import static matinee.acceptance.Visit.press;
import static matinee.acceptance.Visit.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import matinee.SharedSite;
import matinee.TestSite;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A film's card shows what this visitor said of it, and offers everything else at one tap. */
@ExtendWith(SharedSite.class)
class CardsTest {
  private static final Map<String, String> MARKS =
      Map.of(
          "/watchlist", "On your watchlist",
          "/seen", "Seen",
          "/not-tonight", "Not tonight",
          "/dismissals", "Not interested");

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
  @ValueSource(
      strings = {
        "",
        "movies?sort=title",
        "top",
        "trending",
        "latest",
        "movies/1",
        "movies/1/similar"
      })
  void every_mark_is_one_tap_away_shows_where_it_is_on_and_one_tap_takes_it_off(String path)
      throws IOException {
    HtmlPage page = visit.go(path);
    String film = cards(page).get(0);
    for (Map.Entry<String, String> mark : MARKS.entrySet()) {
      HtmlPage on = press(page, mark.getKey(), film);
      assertThat(on.getUrl().getFile()).isEqualTo("/" + path);
      assertThat(on.getUrl().getRef()).isEqualTo("film-" + film);
      assertThat(films(on)).containsAll(films(page));
      assertThat(said(on, film)).isEqualTo(mark.getValue());
      page = press(on, mark.getKey() + "/undo", film);
      assertThat(said(page, film)).isEmpty();
    }
  }

  @Test
  void what_is_put_aside_on_a_list_of_picks_makes_room_for_another() throws IOException {
    HtmlPage page = visit.go("movies/1/recommendations");
    String film = cards(page).get(0);
    HtmlPage kept = press(page, "/watchlist", film);
    assertThat(films(kept)).isEqualTo(films(page));
    assertThat(said(kept, film)).isEqualTo("On your watchlist");
    assertThat(films(press(kept, "/seen", film))).hasSameSizeAs(films(page)).doesNotContain(film);
  }

  @Test
  void a_rating_is_one_tap_away_and_shown() throws IOException {
    HtmlPage page = visit.go("movies");
    String film = cards(page).get(5);
    HtmlPage there = ((HtmlAnchor) taps(page, film).getFirstByXPath("a")).click();
    assertThat(there.getUrl().getRef()).isEqualTo("yours");
    assertThat(there.getElementById("yours")).isNotNull();
    var form = Visit.form(there, "/ratings", film);
    Visit.choose(form, "4");
    send(form);
    page = visit.go("movies");
    assertThat(said(page, film)).isEqualTo("You gave 4 ★");
    assertThat(said(press(page, "/seen", film), film)).isEqualTo("You gave 4 ★ · Seen");
  }

  @Test
  void every_button_of_a_card_has_a_name_of_its_own_within_a_group_named_after_the_film()
      throws IOException {
    HtmlPage page = visit.go("movies/1/similar?k=50");
    List<DomElement> groups = page.getByXPath("//p[@class='taps'][@role='group']");
    assertThat(groups)
        .hasSize(50)
        .allSatisfy(
            group -> {
              assertThat(group.getAttribute("aria-label")).isNotBlank();
              List<DomElement> taps = group.getByXPath("a | button");
              assertThat(taps.stream().map(DomElement::getTextContent))
                  .containsExactly(
                      "Rate it", "Watchlist", "Seen it", "Not tonight", "Not interested");
            });
  }

  private static List<String> cards(HtmlPage page) {
    return page
        .<DomElement>getByXPath("//article[@data-movie][following-sibling::p[@class='taps']]")
        .stream()
        .map(card -> card.getAttribute("data-movie"))
        .toList();
  }

  private static DomElement taps(HtmlPage page, String film) {
    return page.getFirstByXPath("//p[@class='taps'][button/@value='%s']".formatted(film));
  }

  private static String said(HtmlPage page, String film) {
    return ((DomElement) taps(page, film).getFirstByXPath("b")).getTextContent();
  }

  @Test
  void an_address_typed_by_hand_keeps_its_query_over_a_tap() throws IOException {
    HtmlPage page = visit.go("movies?q=matrix,%20the:;@/");
    String film = films(page).get(0);
    HtmlPage after = press(page, "/watchlist", film);
    assertThat(after.getUrl().getQuery()).isEqualTo("q=matrix,%20the:;@/");
    assertThat(films(after)).isEqualTo(films(page));
  }
}
