package matinee.acceptance;

import static matinee.acceptance.Visit.answer;
import static matinee.acceptance.Visit.choose;
import static matinee.acceptance.Visit.fill;
import static matinee.acceptance.Visit.films;
import static matinee.acceptance.Visit.form;
import static matinee.acceptance.Visit.notice;
import static matinee.acceptance.Visit.send;
import static matinee.acceptance.Visit.status;
import static matinee.acceptance.Visit.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import matinee.SharedSite;
import matinee.TestSite;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session may end while somebody types: what was typed is there again after signing in. */
@ExtendWith(SharedSite.class)
class KeptFormsTest {
  private static final Map<Integer, String> SOME = Map.of(0, "5", 1, "4.5", 2, "2", 3, "4");
  private static final String WALK = "a long walk home";

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
  void an_email_typed_while_signed_out_is_there_again_after_signing_in() throws IOException {
    visit.register("Typist", WALK);
    HtmlPage typing = visit.go("account");
    visit.signOut();
    HtmlPage asked = fill(typing, Map.of("email", "typist@example.org"));
    assertThat(status(asked)).isEqualTo(403);
    assertThat(asked.getTitleText()).startsWith("Error: Sign in");
    HtmlPage wrong = fill(asked, Map.of("name", "Typist", "password", "not this one"));
    assertThat(status(wrong)).isEqualTo(422);
    HtmlPage again = fill(wrong, Map.of("name", "Typist", "password", WALK));
    assertThat(value(again, "email")).isEqualTo("typist@example.org");
    assertThat(again.asNormalizedText()).contains("nothing was changed");
    assertThat(value(visit.go("account"), "email")).as("nothing is done unseen").isEmpty();
    assertThat(notice(fill(again, Map.of()))).isEqualTo("Your e-mail address is kept.");
    assertThat(value(visit.go("account"), "email")).isEqualTo("typist@example.org");
  }

  @Test
  void a_password_is_never_carried_along() throws IOException {
    visit.register("Secretive", WALK);
    HtmlPage typing = visit.go("account/password");
    visit.signOut();
    HtmlPage asked = fill(typing, Map.of("current", WALK, "password", "a short swim back"));
    assertThat(asked.asXml()).doesNotContain(WALK, "a short swim back");
    HtmlPage again = fill(asked, Map.of("name", "Secretive", "password", WALK));
    assertThat(again.getTitleText()).startsWith("Error: Change your password");
    assertThat(again.asXml()).doesNotContain(WALK, "a short swim back");
    HtmlPage done = fill(again, Map.of("current", WALK, "password", "a short swim back"));
    assertThat(notice(done)).contains("Your password is changed");
  }

  @Test
  void stars_on_my_ratings_are_there_again_after_signing_in() throws IOException {
    visit.register("Starred", WALK);
    String film = films(visit.go("movies")).get(3);
    visit.rate(film, "2");
    HtmlForm change = form(visit.go("account/ratings?stars=2"), "/ratings", film);
    visit.signOut();
    choose(change, "4.5");
    HtmlPage again = fill(send(change), Map.of("name", "Starred", "password", WALK));
    assertThat(again.getTitleText()).startsWith("Error: My ratings");
    HtmlForm kept = form(again, "/ratings", film);
    assertThat(chosen(kept)).isEqualTo("4.5");
    assertThat(((DomElement) kept.getParentNode()).hasAttribute("open")).isTrue();
    assertThat(visit.stars(film)).isEqualTo("2");
    assertThat(send(kept).getUrl().getFile()).isEqualTo("/account/ratings?stars=2");
    assertThat(visit.stars(film)).isEqualTo("4.5");
  }

  @Test
  void stars_on_a_films_page_stay_chosen_whatever_was_wrong_with_the_form() throws IOException {
    HtmlPage page = visit.go("movies/1");
    HtmlForm foreign = form(page, "/ratings", "1");
    ((HtmlInput) foreign.getInputByName("token")).setValue("forged");
    choose(foreign, "3.5");
    HtmlPage again = send(foreign);
    assertThat(status(again)).isEqualTo(403);
    assertThat(again.asNormalizedText()).contains("nothing was changed");
    assertThat(chosen(form(again, "/ratings", "1"))).isEqualTo("3.5");
    send(form(again, "/ratings", "1"));
    assertThat(visit.stars("1")).isEqualTo("3.5");
  }

  @Test
  void stars_on_the_five_of_someone_signed_out_meanwhile_come_back_on_the_films_own_page()
      throws IOException {
    visit.register("Leaver", WALK);
    HtmlPage five = answer(visit.go("questionnaire"), SOME, "any", "recommend");
    String film = films(five).get(2);
    visit.signOut();
    HtmlForm stars = form(five, "/ratings", film);
    choose(stars, "1.5");
    HtmlPage again = send(stars);
    assertThat(status(again)).isEqualTo(403);
    assertThat(chosen(form(again, "/ratings", film))).isEqualTo("1.5");
  }

  @Test
  void a_form_that_carries_along_what_it_must_not_leads_nowhere_else() throws IOException {
    visit.register("Careful", WALK);
    for (String path : List.of("/WEB-INF/web.xml", "/account/../WEB-INF/web.xml", "/nowhere")) {
      visit.signOut();
      HtmlPage asked = visit.go("account/sign-in");
      HtmlForm form = asked.getFirstByXPath("//main//form");
      HtmlInput then = form.getInputByName("then");
      then.setAttribute("name", "unsent-path");
      then.setValue(path);
      HtmlPage there = fill(asked, Map.of("name", "Careful", "password", WALK));
      assertThat(there.getUrl().getPath()).as(path).isEqualTo("/");
    }
  }

  @Test
  void two_clicks_on_sign_in_make_one_session() throws Exception {
    visit.register("Twice", WALK);
    visit.signOut();
    HtmlPage page = visit.go("account/sign-in");
    String token =
        ((HtmlForm) page.getFirstByXPath("//main//form")).getInputByName("token").getValue();
    List<CompletableFuture<Integer>> clicks =
        Stream.generate(() -> visit.signInBeside(token, "Twice", WALK)).limit(4).toList();
    for (CompletableFuture<Integer> click : clicks) {
      assertThat(click.get()).isEqualTo(303);
    }
    visit.signIn("Twice", WALK);
    HtmlPage sessions = visit.go("account/sessions");
    assertThat(sessions.<DomElement>getByXPath("//ul[@class='shelf']/li")).hasSize(1);
  }

  private static String chosen(HtmlForm form) {
    return form.getRadioButtonsByName("stars").stream()
        .filter(HtmlRadioButtonInput::isChecked)
        .map(HtmlRadioButtonInput::getValueAttribute)
        .findFirst()
        .orElse("");
  }
}
