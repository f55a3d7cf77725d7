package matinee.acceptance;

import static matinee.acceptance.Visit.fill;
import static matinee.acceptance.Visit.films;
import static matinee.acceptance.Visit.status;
import static matinee.acceptance.Visit.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import matinee.SharedSite;
import matinee.TestSite;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that must be changed says so itself, keeps what was typed, and stops nothing else. */
@ExtendWith(SharedSite.class)
class FieldErrorsTest {
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
  @CsvSource({
    "from,soon",
    "to,999999",
    "shortest,-3",
    "longest,two hours",
    "ratings,many",
    "from,<b>",
    "to,1e3"
  })
  void a_number_that_is_none_is_kept_and_the_films_are_shown_without_it(String field, String text)
      throws IOException {
    HtmlPage page = visit.go("movies?" + field + "=" + text.replace(" ", "+").replace("<", "%3C"));
    expectWrong(page, field);
    assertThat(value(page, field)).isEqualTo(text);
    assertThat(films(page)).hasSize(24);
  }

  @ParameterizedTest
  @CsvSource({
    "movies?genre=Sorcery,genre",
    "movies?country=Atlantis,country",
    "movies?sort=luck,sort",
    "movies?from=2000&to=1990,from",
    "movies?shortest=90&longest=80,shortest",
    "top?genre=Sorcery,genre",
    "top?decade=soon,decade"
  })
  void a_wish_that_nothing_can_fulfil_is_left_out_and_named(String path, String field)
      throws IOException {
    HtmlPage page = visit.go(path);
    expectWrong(page, field);
    assertThat(films(page)).isNotEmpty();
  }

  @Test
  void years_the_wrong_way_round_stay_as_they_were_typed() throws IOException {
    HtmlPage page = visit.go("movies?from=2000&to=1990");
    assertThat(List.of(value(page, "from"), value(page, "to"))).containsExactly("2000", "1990");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"similar?title=qqzzxx", "similar?title=matrix&k=0", "movies/1/similar?k=0"})
  void the_form_for_similar_films_says_what_is_wrong_where_it_is(String path) throws IOException {
    expectWrong(visit.go(path), path.contains("k=") ? "k" : "title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b",
        "a@b.",
        "@b.org",
        "a b@c.org",
        "a@-b.org",
        "a@b..org",
        ".a@b.org",
        "a.@b.org",
        "a@b.1",
        "a@b@c.org",
        "a@b.org.",
        "a\u202Eb@c.org",
        "<a@b.org>"
      })
  void an_address_that_is_none_is_kept_and_named(String email) throws IOException {
    HtmlPage page =
        fill(
            visit.go("account/register"),
            Map.of("name", "Slip", "password", "a long walk home", "email", email));
    assertThat(status(page)).isEqualTo(422);
    expectWrong(page, "email");
    assertThat(value(page, "email")).isEqualTo(email);
    assertThat(page.getElementById("email").getAttribute("aria-describedby"))
        .isEqualTo("email-hint email-error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zoë.o'brien+films@sub.example.museum", "a@bücher.example", "映画@例え.テスト"})
  void an_address_that_may_be_one_is_taken(String email) throws IOException {
    HtmlPage page =
        fill(
            visit.go("account/register"),
            Map.of(
                "name", "Post " + email.length(), "password", "a long walk home", "email", email));
    assertThat(status(page)).isEqualTo(200);
    assertThat(value(visit.go("account"), "email")).isEqualTo(email);
  }

  @Test
  void fields_without_a_fault_are_not_called_wrong() throws IOException {
    for (String path : List.of("movies", "account/register", "account/sign-in", "top")) {
      assertThat(visit.go(path).<DomElement>getByXPath("//*[@aria-invalid]")).as(path).isEmpty();
    }
  }

  private static void expectWrong(HtmlPage page, String field) {
    assertThat(page.getTitleText()).startsWith("Error: ");
    DomElement control = page.getElementById(field);
    assertThat(control.getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(control.getAttribute("aria-describedby")).endsWith(field + "-error");
    assertThat(page.getElementById(field + "-error").getTextContent()).isNotBlank();
    List<DomElement> links = page.getByXPath("//div[@class='problems']//a[@href='#" + field + "']");
    assertThat(links).isNotEmpty();
  }
}
