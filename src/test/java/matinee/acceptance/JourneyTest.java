package matinee.acceptance;

import static matinee.acceptance.Visit.answer;
import static matinee.acceptance.Visit.chosen;
import static matinee.acceptance.Visit.films;
import static matinee.acceptance.Visit.form;
import static matinee.acceptance.Visit.press;
import static matinee.acceptance.Visit.send;
import static matinee.acceptance.Visit.status;
import static matinee.acceptance.Visit.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import matinee.SharedSite;
import matinee.TestSite;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fifteen films in, five films out: the whole way, in a browser without script. */
@ExtendWith(SharedSite.class)
class JourneyTest {
  private static final Map<Integer, String> SOME = Map.of(0, "5", 1, "4.5", 2, "2", 3, "4");

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
  void fifteen_different_films_are_shown_and_others_on_the_next_visit() throws IOException {
    List<String> first = films(visit.go("questionnaire"));
    assertThat(first).hasSize(15).doesNotHaveDuplicates();
    Set<String> seen = new TreeSet<>(first);
    for (int n = 0; n < 20; n++) {
      seen.addAll(films(visit.go("questionnaire")));
    }
    assertThat(seen).hasSizeBetween(40, 50);
  }

  @Test
  void a_form_filled_in_leads_to_five_films_that_were_not_on_it() throws IOException {
    HtmlPage form = visit.go("questionnaire");
    HtmlPage five = answer(form, SOME, "any", "recommend");
    assertThat(five.getUrl().getPath()).isEqualTo("/recommendations");
    assertThat(films(five)).hasSize(5).doesNotHaveDuplicates();
    assertThat(films(five)).doesNotContainAnyElementsOf(films(form));
    assertThat(five.asNormalizedText()).containsAnyOf("because you gave", "although you gave");
  }

  @Test
  void the_wish_for_years_is_kept_to_and_can_be_changed_on_the_page() throws IOException {
    HtmlPage five = answer(visit.go("questionnaire"), SOME, "old", "recommend");
    assertThat(years(five)).hasSize(5).allMatch(year -> Integer.parseInt(year) < 2000);
    HtmlPage newer = visit.go("recommendations?years=new");
    assertThat(years(newer)).hasSize(5).allMatch(year -> Integer.parseInt(year) >= 2000);
    assertThat(years(visit.go("recommendations"))).isEqualTo(years(five));
  }

  @Test
  void each_model_can_be_asked_alone() throws IOException {
    answer(visit.go("questionnaire"), SOME, "any", "recommend");
    Set<List<String>> slates = new HashSet<>();
    for (String model : List.of("blend", "nmf", "svd")) {
      HtmlPage page = visit.go("recommendations?model=" + model);
      assertThat(films(page)).as(model).hasSize(5);
      slates.add(films(page));
    }
    assertThat(slates).hasSizeGreaterThan(1);
    assertThat(status(visit.go("recommendations?model=oracle"))).isEqualTo(400);
  }

  @Test
  void reloading_changes_nothing() throws IOException {
    HtmlPage five = answer(visit.go("questionnaire"), SOME, "any", "recommend");
    assertThat(films((HtmlPage) five.refresh())).isEqualTo(films(five));
    assertThat(films(visit.go("recommendations"))).isEqualTo(films(five));
  }

  @Test
  void fifteen_others_keep_the_ratings_already_given() throws IOException {
    HtmlPage first = visit.go("questionnaire");
    HtmlPage others = answer(first, SOME, "any", "others");
    assertThat(others.getUrl().getPath()).isEqualTo("/questionnaire");
    assertThat(films(others)).hasSize(15).doesNotContainAnyElementsOf(films(first));
    HtmlPage five = answer(others, Map.of(), "any", "recommend");
    assertThat(status(five)).isEqualTo(200);
    assertThat(films(five))
        .hasSize(5)
        .doesNotContainAnyElementsOf(films(first))
        .doesNotContainAnyElementsOf(films(others));
    assertThat(chosen(visit.go("questionnaire?mine"))).hasSize(4).containsValues("5", "4.5", "2");
  }

  @Test
  void rating_one_of_the_five_updates_them_at_once_and_can_be_undone() throws IOException {
    HtmlPage five = answer(visit.go("questionnaire"), SOME, "any", "recommend");
    String film = films(five).get(0);
    HtmlForm seen = form(five, "/ratings", film);
    seen.getRadioButtonsByName("stars").get(1).setChecked(true);
    HtmlPage after = send(seen);
    assertThat(films(after)).hasSize(5).doesNotContain(film);
    HtmlPage undone = send(form(after, "/ratings/undo", film));
    assertThat(films(undone)).isEqualTo(films(five));
  }

  @Test
  void a_dismissed_film_is_put_aside_and_can_be_brought_back() throws IOException {
    HtmlPage five = answer(visit.go("questionnaire"), SOME, "any", "recommend");
    String film = films(five).get(2);
    HtmlPage after = press(five, "/dismissals", film);
    assertThat(films(after)).hasSize(5).doesNotContain(film);
    HtmlPage undone = send(form(after, "/dismissals/undo", film));
    assertThat(films(undone)).isEqualTo(films(five));
  }

  @Test
  void someone_who_has_rated_nothing_is_led_to_the_form() throws IOException {
    HtmlPage page = visit.go("recommendations");
    assertThat(status(page)).isEqualTo(200);
    assertThat(films(page)).isEmpty();
    assertThat(page.getAnchors()).anyMatch(a -> a.getHrefAttribute().equals("/questionnaire"));
  }
}
