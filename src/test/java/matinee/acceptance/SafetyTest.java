package matinee.acceptance;

import static matinee.acceptance.Visit.answer;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import matinee.SharedSite;
import matinee.TestSite;
import matinee.web.Permissions;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody gets at what is another's: not by guessing, planting, keeping or editing anything. */
@ExtendWith(SharedSite.class)
class SafetyTest {
  private static final Map<Integer, String> SOME = Map.of(0, "5", 1, "4.5", 2, "2", 3, "4");
  private static final String WALK = "a long walk home";
  private static final String SWIM = "a short swim back";

  private String site = "";
  private Visit visit;
  private Visit other;

  @BeforeEach
  void arrive(TestSite site) {
    this.site = site.address();
    visit = new Visit(site.address());
    other = new Visit(site.address());
  }

  @AfterEach
  void leave() {
    visit.close();
    other.close();
  }

  @Test
  void guessing_is_slowed_down_with_a_message_whether_or_not_the_name_exists() throws IOException {
    visit.register("Guessed", WALK);
    for (String name : List.of("Guessed", "Unheard of")) {
      HtmlPage page = other.go("about");
      for (int n = 0; n < 10; n++) {
        page = other.signIn(name, "guess number " + n);
        assertThat(status(page)).isEqualTo(422);
        assertThat(page.asNormalizedText()).contains("do not belong together");
      }
      page = other.signIn(name, WALK);
      assertThat(status(page)).as(name).isEqualTo(429);
      assertThat(page.asNormalizedText()).contains("Wait 15 minutes");
      assertThat(page.getWebResponse().getResponseHeaderValue("Retry-After")).matches("\\d+");
      assertThat(value(page, "name")).isEqualTo(name);
    }
  }

  @Test
  void nobody_is_led_off_the_site() throws IOException {
    visit.register("Stayer", WALK);
    visit.signOut();
    for (String then :
        List.of("https://example.org/", "//example.org", "/\\example.org", "/a//b")) {
      HtmlPage page = other.go("account/sign-in?then=" + then.replace("\\", "%5C"));
      HtmlPage there = fill(page, Map.of("name", "Stayer", "password", WALK));
      assertThat(there.getUrl().getHost()).isEqualTo("localhost");
      assertThat(there.getUrl().getPath()).as(then).isEqualTo("/");
      other.signOut();
    }
  }

  @Test
  void signing_in_makes_the_token_anew_and_the_old_one_ends() throws IOException {
    answer(visit.go("questionnaire"), SOME, "any", "recommend");
    String guest = visit.cookie("matinee_visitor");
    visit.register("Renewed", WALK);
    String member = visit.cookie("matinee_visitor");
    assertThat(member).isNotEmpty().isNotEqualTo(guest);
    fill(visit.go("account/password"), Map.of("current", WALK, "password", SWIM));
    assertThat(visit.cookie("matinee_visitor")).isNotEqualTo(member);
    for (String old : List.of(guest, member)) {
      other.plant("matinee_visitor", old);
      assertThat(films(other.go("recommendations"))).isEmpty();
      assertThat(other.go("account").getUrl().getPath()).isEqualTo("/account/sign-in");
    }
  }

  @Test
  void another_password_ends_every_other_session() throws IOException {
    visit.register("Changer", WALK);
    other.signIn("Changer", WALK);
    HtmlPage wrong = fill(visit.go("account/password"), Map.of("current", SWIM, "password", SWIM));
    assertThat(status(wrong)).isEqualTo(422);
    HtmlPage done = fill(visit.go("account/password"), Map.of("current", WALK, "password", SWIM));
    assertThat(notice(done)).contains("every other session ended");
    HtmlPage late = other.go("account");
    assertThat(late.getUrl().getPath()).isEqualTo("/account/sign-in");
    assertThat(status(other.signIn("Changer", WALK))).isEqualTo(422);
    assertThat(other.signIn("Changer", SWIM).getUrl().getPath()).isEqualTo("/");
  }

  @Test
  void a_session_can_be_ended_from_another() throws IOException {
    visit.register("Traveller", WALK);
    other.signIn("Traveller", WALK);
    HtmlPage sessions = visit.go("account/sessions");
    assertThat(sessions.<HtmlInput>getByXPath("//button[@name='end'][@value!='others']"))
        .hasSize(2);
    HtmlPage after = sessions.<HtmlButton>getFirstByXPath("//button[@value='others']").click();
    assertThat(notice(after)).contains("All others ended");
    HtmlPage form = other.go("account");
    assertThat(form.getUrl().getPath()).isEqualTo("/account/sign-in");
  }

  @Test
  void a_form_sent_after_the_session_ended_says_so_and_changes_nothing() throws IOException {
    visit.register("Expired", WALK);
    answer(visit.go("questionnaire"), SOME, "any", "recommend");
    HtmlPage password = visit.go("account/password");
    HtmlPage five = visit.go("recommendations");
    String film = films(five).get(0);
    other.signIn("Expired", WALK);
    HtmlPage sessions = other.go("account/sessions");
    sessions.<HtmlButton>getFirstByXPath("//button[@value='others']").click();

    HtmlPage late = fill(password, Map.of("current", WALK, "password", SWIM));
    assertThat(status(late)).isEqualTo(403);
    assertThat(late.asNormalizedText())
        .contains("You are signed out, so that form changed nothing");
    HtmlPage button = press(five, "/dismissals", film);
    assertThat(status(button)).isEqualTo(403);
    assertThat(button.asNormalizedText()).contains("nothing was changed");
    assertThat(films(other.go("account/aside"))).isEmpty();
  }

  @Test
  void a_form_planted_by_another_site_does_nothing() throws IOException {
    String cookie = "planted";
    other.go("about");
    other.plant("matinee_form", cookie);
    String token =
        ((HtmlInput) other.go("about").getFirstByXPath("//input[@name='token']")).getValue();
    visit.register("Victim", WALK);
    visit.plant("matinee_form", cookie);
    HtmlPage mine = visit.go("account");
    HtmlForm form = mine.getFirstByXPath("//main//form[@action='/account']");
    form.getInputByName("token").setValue(token);
    form.getInputByName("email").setValue("thief@example.org");
    HtmlPage refused = send(form);
    assertThat(status(refused)).isEqualTo(403);
    assertThat(value(refused, "email")).as("what was typed is kept").isEqualTo("thief@example.org");
    assertThat(value(visit.go("account"), "email")).isEmpty();

    visit.header("Sec-Fetch-Site", "cross-site");
    HtmlPage good = visit.go("account");
    assertThat(status(fill(good, Map.of("email", "a@example.org")))).isEqualTo(403);
  }

  @Test
  void nobody_reads_or_changes_what_is_anothers_by_editing_an_id() throws IOException {
    visit.register("Owner", WALK);
    String film = films(answer(visit.go("questionnaire"), SOME, "any", "recommend")).get(0);
    visit.rate(film, "3");
    press(visit.go("movies/" + film), "/watchlist", film);
    other.register("Prowler", WALK);
    String own = session(visit);
    HtmlPage sessions = other.go("account/sessions");
    sessions.getFirstByXPath("//button[@name='end']");
    ((HtmlButton) sessions.getFirstByXPath("//button[@name='end']")).setAttribute("value", own);
    HtmlPage after = ((HtmlButton) sessions.getFirstByXPath("//button[@name='end']")).click();
    assertThat(notice(after)).contains("had ended already");
    assertThat(visit.go("account").getUrl().getPath()).isEqualTo("/account");

    for (String path : List.of("account/ratings", "account/watchlist", "account/aside")) {
      for (String extra : List.of("", "?visitor=1", "?account=1", "?id=1&name=Owner")) {
        assertThat(films(other.go(path + extra))).as(path + extra).isEmpty();
      }
    }
    HtmlPage movie = other.go("movies/" + film);
    press(movie, "/seen", film);
    HtmlForm marks = (HtmlForm) movie.getElementById("marks");
    HtmlInput visitor = (HtmlInput) marks.getInputByName("page").cloneNode(false);
    visitor.setAttribute("name", "visitor");
    visitor.setValue("1");
    marks.appendChild(visitor);
    press(movie, "/watchlist", film);
    assertThat(visit.stars(film)).isEqualTo("3");
    assertThat(films(visit.go("account/watchlist"))).containsExactly(film);
    assertThat(films(visit.go("account/aside"))).isEmpty();
  }

  @Test
  void no_route_reads_or_changes_what_is_anothers_whatever_it_is_sent() throws IOException {
    visit.register("Lamb", WALK);
    List<String> five = films(answer(visit.go("questionnaire"), SOME, "any", "recommend"));
    visit.post("account", Map.of("email", "lamb@example.org"));
    for (String mark : List.of("watchlist", "dismissals", "not-tonight", "seen")) {
      visit.post(mark, Map.of("movie", five.get(0)));
    }
    visit.rate(five.get(1), "1.5");
    List<String> before = everything(visit);
    other.register("Wolf", SWIM);
    Map<String, String> fields = new HashMap<>();
    for (String name : List.of("visitor", "account", "id", "user", "owner", "session", "end")) {
      fields.put(name, session(visit));
    }
    fields.put("name", "Lamb");
    fields.put("username", "Lamb");
    fields.put("member", "Lamb");
    fields.put("movie", five.get(0));
    fields.put("stars", "5");
    fields.put("email", "wolf@example.org");
    fields.put("rating-" + five.get(1), "5");
    fields.put("years", "old");
    fields.put("current", WALK);
    fields.put("password", "an even longer swim");
    for (String path : Permissions.all().keySet()) {
      if (!path.contains("*") && !path.equals("/account/sign-out")) {
        String query = "?id=1&visitor=1&account=1&name=Lamb";
        assertThat(other.body(path.substring(path.isEmpty() ? 0 : 1) + query))
            .as(path)
            .doesNotContain("lamb@example.org");
        other.post(path.replaceFirst("^/", "") + query, fields);
      }
    }
    assertThat(everything(visit)).isEqualTo(before);
    assertThat(status(new Visit(site).signIn("Lamb", WALK))).isEqualTo(200);
  }

  /** All that the site shows of somebody's own. */
  private static List<String> everything(Visit visit) throws IOException {
    return List.of(
        String.valueOf(films(visit.go("account/ratings"))),
        visit.go("account/ratings").<DomElement>getByXPath("//p[@class='note']/b").stream()
            .map(DomElement::getTextContent)
            .toList()
            .toString(),
        String.valueOf(films(visit.go("account/watchlist"))),
        String.valueOf(films(visit.go("account/aside"))),
        String.valueOf(films(visit.go("recommendations"))),
        value(visit.go("account"), "email"),
        session(visit));
  }

  private static String session(Visit visit) throws IOException {
    return ((HtmlButton) visit.go("account/sessions").getFirstByXPath("//button[@name='end']"))
        .getAttribute("value");
  }
}
