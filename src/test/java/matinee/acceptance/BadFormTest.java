package matinee.acceptance;

import static matinee.acceptance.Visit.answer;
import static matinee.acceptance.Visit.choose;
import static matinee.acceptance.Visit.chosen;
import static matinee.acceptance.Visit.films;
import static matinee.acceptance.Visit.press;
import static matinee.acceptance.Visit.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import matinee.SharedSite;
import matinee.TestSite;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever is wrong with a form: a message that says what to do, the right status, nothing lost.
 */
@ExtendWith(SharedSite.class)
class BadFormTest {
  private static final Map<Integer, String> SOME = Map.of(0, "5", 1, "4.5", 2, "2");

  private Visit visit;

  @BeforeEach
  void arrive(TestSite site) {
    visit = new Visit(site.address());
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void a_form_without_a_rating_comes_back_with_a_link_to_the_first_film() throws IOException {
    HtmlPage form = visit.go("questionnaire");
    HtmlPage again = answer(form, Map.of(), "old", "recommend");
    expectFault(again, 422, "Rate at least one film");
    assertThat(films(again)).isEqualTo(films(form));
    assertThat(checked(again, "years", "old")).isTrue();
  }

  @Test
  void a_rating_off_the_scale_comes_back_with_the_other_answers() throws IOException {
    HtmlPage form = visit.go("questionnaire");
    forge(form, "rating-" + films(form).get(5), "6");
    expectKept(answer(form, SOME, "new", "recommend"), form, 422);
  }

  @Test
  void an_unknown_film_comes_back_with_the_other_answers() throws IOException {
    for (String id : new String[] {"999999999", "abc", "-1", "99999999999999999999"}) {
      HtmlPage form = visit.go("questionnaire");
      add(form, "rating-" + id, "5");
      expectKept(answer(form, SOME, "any", "recommend"), form, 422);
    }
  }

  @Test
  void a_repeated_field_comes_back_with_the_other_answers() throws IOException {
    HtmlPage form = visit.go("questionnaire");
    add(form, "rating-" + films(form).get(5), "1");
    expectKept(answer(form, SOME, "any", "recommend"), form, 422);
    HtmlPage years = visit.go("questionnaire");
    add(years, "years", "new");
    expectKept(answer(years, SOME, "any", "recommend"), years, 422);
  }

  @Test
  void a_missing_or_foreign_token_comes_back_with_the_answers_and_a_good_token(TestSite site)
      throws IOException {
    try (Visit stranger = new Visit(site.address())) {
      String foreign = token(stranger.go("questionnaire")).getValueAttribute();
      for (String token : new String[] {"", "forged", foreign}) {
        HtmlPage form = visit.go("questionnaire");
        token(form).setValueAttribute(token);
        HtmlPage again = answer(form, SOME, "any", "recommend");
        expectKept(again, form, 403);
        assertThat(press(again, "recommend").getUrl().getPath()).isEqualTo("/recommendations");
      }
      HtmlPage form = visit.go("questionnaire");
      token(form).remove();
      expectKept(answer(form, SOME, "any", "recommend"), form, 403);
    }
  }

  @Test
  void two_names_of_one_film_are_not_two_answers() throws IOException {
    for (String other : new String[] {"rating-0%s", "rating-+%s", "rating- %s"}) {
      HtmlPage form = visit.go("questionnaire");
      add(form, other.formatted(films(form).get(5)), "1");
      expectKept(answer(form, SOME, "any", "recommend"), form, 422);
    }
  }

  @Test
  void a_form_of_thousands_of_films_is_refused_without_looking_them_all_up() throws IOException {
    HtmlPage form = visit.go("questionnaire");
    for (int id = 1; id <= 200; id++) {
      if (!films(form).contains(String.valueOf(id))) {
        add(form, "rating-" + id, "1");
      }
    }
    HtmlPage again = answer(form, SOME, "any", "recommend");
    expectFault(again, 422, "");
    assertThat(chosen(again)).containsEntry(films(form).get(0), "5");
  }

  @Test
  void a_button_that_cannot_be_carried_out_says_so_on_its_page() throws IOException {
    HtmlPage five = answer(visit.go("questionnaire"), SOME, "any", "recommend");
    String film = films(five).get(0);
    HtmlPage unsaid = Visit.send(Visit.form(five, "/ratings", film));
    expectFault(unsaid, 422, "half a star to five stars");
    assertThat(films(unsaid)).isEqualTo(films(five));
    HtmlForm marks = (HtmlForm) five.getElementById("marks");
    marks.getInputByName("token").setValueAttribute("forged");
    HtmlPage refused = press(five, "/dismissals", film);
    expectFault(refused, 403, "nothing was changed");
    assertThat(films(refused)).isEqualTo(films(five));
    Visit.button(refused, "/dismissals", film).setAttribute("value", "999999999");
    expectFault(press(refused, "/dismissals", "999999999"), 422, "not in our catalogue");
  }

  @Test
  void a_body_too_large_comes_back_with_the_answers() throws IOException {
    HtmlPage form = visit.go("questionnaire");
    add(form, "note", "x".repeat(70_000));
    expectKept(answer(form, SOME, "any", "recommend"), form, 413);
  }

  @Test
  void a_wish_that_is_none_of_the_three_comes_back() throws IOException {
    HtmlPage form = visit.go("questionnaire");
    forge(form, "years", "soon");
    choose(form, "rating-" + films(form).get(0), "5");
    HtmlPage again = press(form, "recommend");
    expectFault(again, 422, "older, newer or any");
    assertThat(chosen(again)).hasSize(1);
  }

  @Test
  void markup_in_a_field_is_only_text() throws IOException {
    HtmlPage form = visit.go("questionnaire");
    forge(form, "rating-" + films(form).get(0), "\"><script>alert(1)</script>");
    HtmlPage again = answer(form, Map.of(1, "5"), "any", "recommend");
    assertThat(again.getWebResponse().getContentAsString()).doesNotContain("<script>alert");
  }

  @Test
  void an_address_that_leads_nowhere_says_so() throws IOException {
    for (String path : new String[] {"nowhere", "movies/", "posters/0.svg", "posters/x"}) {
      assertThat(status(visit.go(path))).as(path).isEqualTo(404);
      assertThat(visit.go(path).getTitleText()).contains("No such page");
    }
    assertThat(status(visit.go("ratings"))).isEqualTo(405);
  }

  private static void expectKept(HtmlPage again, HtmlPage form, int status) {
    expectFault(again, status, "");
    assertThat(films(again)).isEqualTo(films(form));
    assertThat(chosen(again))
        .containsAllEntriesOf(
            Map.of(films(form).get(0), "5", films(form).get(1), "4.5", films(form).get(2), "2"));
  }

  private static void expectFault(HtmlPage page, int status, String message) {
    assertThat(status(page)).isEqualTo(status);
    assertThat(page.getTitleText()).startsWith("Error: ");
    HtmlAnchor link = page.getFirstByXPath("//*[@role='alert']//a");
    assertThat(link.asNormalizedText()).isNotBlank().contains(message);
    assertThat(page.getElementById(link.getHrefAttribute().substring(1))).isNotNull();
  }

  /** Makes the checked radio button of that name send something else. */
  private static void forge(HtmlPage page, String name, String value) {
    HtmlInput first = page.getFirstByXPath("//input[@name='%s']".formatted(name));
    Visit.choose(page, name, first.getValueAttribute());
    first.setValueAttribute(value);
  }

  private static void add(HtmlPage page, String name, String value) {
    HtmlInput copy = (HtmlInput) token(page).cloneNode(false);
    copy.setAttribute("name", name);
    copy.setValueAttribute(value);
    token(page).getParentNode().appendChild(copy);
  }

  private static HtmlInput token(HtmlPage page) {
    return page.getFirstByXPath("//form[@action='/questionnaire']//input[@name='token']");
  }

  private static boolean checked(HtmlPage page, String name, String value) {
    return page.getFirstByXPath("//input[@name='%s'][@value='%s'][@checked]".formatted(name, value))
        != null;
  }
}
