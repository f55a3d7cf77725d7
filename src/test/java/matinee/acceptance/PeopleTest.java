package matinee.acceptance;

import static matinee.acceptance.Visit.answer;
import static matinee.acceptance.Visit.choose;
import static matinee.acceptance.Visit.fill;
import static matinee.acceptance.Visit.films;
import static matinee.acceptance.Visit.form;
import static matinee.acceptance.Visit.notice;
import static matinee.acceptance.Visit.press;
import static matinee.acceptance.Visit.send;
import static matinee.acceptance.Visit.status;
import static matinee.acceptance.Visit.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import matinee.SharedSite;
import matinee.TestSite;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From guest to member to gone, and everything that may go wrong on the way. */
@ExtendWith(SharedSite.class)
class PeopleTest {
  private static final Map<Integer, String> SOME = Map.of(0, "5", 1, "4.5", 2, "2", 3, "4");
  private static final String WALK = "a long walk home";
  private static final String SWIM = "a short swim back";

  private Visit visit;
  private Visit other;

  @BeforeEach
  void arrive(TestSite site) {
    visit = new Visit(site.address());
    other = new Visit(site.address());
  }

  @AfterEach
  void leave() {
    visit.close();
    other.close();
  }

  @Test
  void from_guest_to_member_to_deletion() throws IOException {
    List<String> five = films(answer(visit.go("questionnaire"), SOME, "any", "recommend"));
    HtmlPage home = visit.register("Grace", WALK);
    assertThat(home.getUrl().getPath()).isEqualTo("/");
    assertThat(notice(home)).contains("Welcome, Grace");
    assertThat(films(home)).as("the guest's answers are the account's").isEqualTo(five);
    press(visit.go("recommendations"), "/watchlist", five.get(0));
    press(visit.go("recommendations"), "/dismissals", five.get(1));

    HtmlPage page = visit.go("about");
    assertThat(notice(visit.signOut())).isEqualTo("You are signed out.");
    HtmlButton again = page.getFirstByXPath("//button[@formaction='/account/sign-out']");
    assertThat(notice(again.click())).as("a double click").isEqualTo("You are signed out.");
    assertThat(films(visit.go("recommendations"))).isEmpty();

    visit.signIn("GRACE", WALK);
    assertThat(films(visit.go("account/ratings"))).hasSize(4);
    assertThat(films(visit.go("account/watchlist"))).containsExactly(five.get(0));
    assertThat(films(visit.go("account/aside"))).containsExactly(five.get(1));
    assertThat(films(visit.go("recommendations"))).doesNotContain(five.get(1));

    HtmlPage wrong = fill(visit.go("account/delete"), Map.of("current", "something else"));
    assertThat(status(wrong)).isEqualTo(422);
    assertThat(wrong.asNormalizedText()).contains("That is not your password");
    HtmlPage gone = fill(visit.go("account/delete"), Map.of("current", WALK));
    assertThat(notice(gone)).contains("Your account is deleted");
    assertThat(films(visit.go("recommendations"))).isEmpty();
    assertThat(status(visit.signIn("Grace", WALK))).isEqualTo(422);
  }

  @Test
  void signing_in_brings_along_what_the_guest_said_and_the_newest_rating_wins() throws IOException {
    visit.register("Merger", WALK);
    String film = films(answer(visit.go("questionnaire"), SOME, "any", "recommend")).get(0);
    visit.rate(film, "1");
    other.rate(film, "5");
    press(other.go("movies/" + film), "/watchlist", film);
    HtmlPage here = other.signIn("Merger", WALK);
    assertThat(notice(here)).contains("Welcome back, Merger");
    assertThat(films(other.go("account/ratings"))).hasSize(5);
    assertThat(other.stars(film)).isEqualTo("5");
    assertThat(visit.stars(film)).as("on the other device too").isEqualTo("5");
    assertThat(films(visit.go("account/watchlist"))).containsExactly(film);
  }

  @Test
  void a_name_that_is_taken_comes_back_with_what_was_typed() throws IOException {
    visit.register("Taken", WALK);
    HtmlPage again =
        fill(
            other.go("account/register"),
            Map.of("name", "ＴＡＫＥＮ", "password", SWIM, "email", "t@example.org"));
    assertThat(status(again)).isEqualTo(422);
    assertThat(again.getTitleText()).startsWith("Error: ");
    assertThat(again.asNormalizedText()).contains("has that name already");
    assertThat(value(again, "name")).isEqualTo("ＴＡＫＥＮ");
    assertThat(value(again, "email")).isEqualTo("t@example.org");
    assertThat(value(again, "password")).as("never sent back").isEmpty();
  }

  @Test
  void a_double_click_on_register_makes_one_account_and_signs_in() throws IOException {
    HtmlPage page = visit.go("account/register");
    Map<String, String> typed = Map.of("name", "Double", "password", WALK);
    fill(page, typed);
    HtmlPage second = fill(page, typed);
    assertThat(status(second)).isEqualTo(200);
    assertThat(second.asNormalizedText()).contains("Double");
  }

  @Test
  void a_password_that_will_not_do_says_why() throws IOException {
    Map.of("short", "at least 8", "x".repeat(73), "72", "password1", "commonest")
        .forEach(
            (password, why) -> {
              try {
                HtmlPage page = visit.register("Someone", password);
                assertThat(status(page)).as(password).isEqualTo(422);
                assertThat(page.asNormalizedText()).contains(why);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
  }

  @Test
  void who_must_sign_in_first_is_led_back_to_where_they_wanted_to_go() throws IOException {
    visit.register("Returner", WALK);
    HtmlPage asked = other.go("account/ratings?stars=4");
    assertThat(asked.getUrl().getPath()).isEqualTo("/account/sign-in");
    assertThat(notice(asked)).contains("Sign in to see that page");
    HtmlPage there = fill(asked, Map.of("name", "Returner", "password", WALK));
    assertThat(there.getUrl().getFile()).isEqualTo("/account/ratings?stars=4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"account/sign-in", "account/register"})
  void the_header_of_the_pages_to_sign_in_still_knows_where_one_wanted_to_go(String path)
      throws IOException {
    String name = "Wanderer" + path.length();
    visit.register(name, WALK);
    HtmlPage page = other.go(path + "?then=%2Faccount%2Fratings%3Fstars%3D4");
    HtmlPage failed = fill(page, Map.of("name", "", "password", ""));
    assertThat(status(failed)).isEqualTo(422);
    for (HtmlPage shown : List.of(page, failed)) {
      HtmlAnchor again = shown.getFirstByXPath("//nav[@id='who']/a");
      assertThat(again.getHrefAttribute())
          .isEqualTo("/account/sign-in?then=/account/ratings?stars%3D4");
    }
    HtmlPage asked = failed.<HtmlAnchor>getFirstByXPath("//nav[@id='who']/a").click();
    HtmlPage there = fill(asked, Map.of("name", name, "password", WALK));
    assertThat(there.getUrl().getFile()).isEqualTo("/account/ratings?stars=4");
  }

  @Test
  void each_page_of_an_account_shows_among_which_it_is() throws IOException {
    visit.register("Placed", WALK);
    for (String path :
        List.of("account", "account/password", "account/sessions", "account/delete")) {
      assertThat(current(visit.go(path))).as(path).isEqualTo("Account");
    }
    assertThat(current(visit.go("account/aside"))).isEqualTo("Put aside");
  }

  private static String current(HtmlPage page) {
    List<HtmlAnchor> current = page.getByXPath("//nav[@aria-label='Yours']//a[@aria-current]");
    return current.stream().map(HtmlAnchor::getTextContent).collect(Collectors.joining(","));
  }

  @Test
  void marks_work_for_guests_are_honoured_at_once_and_can_be_undone() throws IOException {
    HtmlPage five = answer(visit.go("questionnaire"), SOME, "any", "recommend");
    List<String> before = films(five);
    String film = before.get(0);
    for (String path : List.of("/seen", "/dismissals", "/not-tonight")) {
      HtmlPage after = press(visit.go("recommendations"), path, film);
      assertThat(films(after)).as(path).hasSize(5).doesNotContain(film);
      assertThat(films(visit.go("recommendations"))).as(path).doesNotContain(film);
      assertThat(notice(visit.go("recommendations"))).as("told once").isEmpty();
      assertThat(films(send(form(after, path + "/undo", film)))).as(path).isEqualTo(before);
    }
    HtmlPage kept = press(visit.go("recommendations"), "/watchlist", film);
    assertThat(films(kept)).isEqualTo(before);
    assertThat(notice(kept)).contains("is on your watchlist");
    assertThat(notice(press(kept, "/watchlist/undo", film))).contains("off your watchlist");
  }

  @Test
  void a_button_on_a_list_leads_back_to_the_same_list() throws IOException {
    HtmlPage list = visit.go("movies?sort=title&page=2");
    String film = films(list).get(0);
    HtmlPage after = press(list, "/watchlist", film);
    assertThat(after.getUrl().getFile()).isEqualTo("/movies?sort=title&page=2");
    assertThat(notice(after)).contains("is on your watchlist");
    HtmlForm marks = (HtmlForm) list.getElementById("marks");
    marks.getInputByName("page").setValue("https://example.org/");
    assertThat(press(list, "/watchlist", film).getUrl().getPath()).isEqualTo("/recommendations");
  }

  @Test
  void a_rating_can_be_changed_and_taken_back_and_both_undone() throws IOException {
    visit.register("Rater", WALK);
    String film = films(visit.go("movies")).get(0);
    visit.rate(film, "2");
    HtmlForm change = form(visit.go("account/ratings"), "/ratings", film);
    choose(change, "4.5");
    HtmlPage changed = send(change);
    assertThat(changed.getUrl().getPath()).isEqualTo("/account/ratings");
    assertThat(visit.stars(film)).isEqualTo("4.5");
    send(form(changed, "/ratings", film));
    assertThat(visit.stars(film)).as("undone").isEqualTo("2");
    HtmlPage taken = press(visit.go("account/ratings"), "/ratings/undo", film);
    assertThat(films(taken)).isEmpty();
    HtmlPage back = send(form(taken, "/ratings", film));
    assertThat(films(back)).containsExactly(film);
    assertThat(visit.stars(film)).isEqualTo("2");
  }

  @Test
  void who_has_no_five_is_not_told_that_they_are_the_same() throws IOException {
    visit.register("Una", WALK);
    visit.signOut();
    String home = visit.signIn("Una", WALK).asNormalizedText();
    assertThat(home).contains("Since you were here").doesNotContain("your five are the same");
  }
}
