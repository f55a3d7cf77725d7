package matinee.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;

class OtherTemplatesTest extends RenderedPages {

  @Test
  void the_front_shows_the_programme_and_one_way_in() throws Exception {
    HtmlPage page = page("home");

    assertThat(page.<DomElement>getByXPath("//article[@data-movie][@data-year]//img")).hasSize(12);
    assertThat(
            page.<DomElement>getByXPath(
                "//main//a[not(ancestor::article or parent::p[@class='taps'])]"))
        .hasSize(1);
    assertThat(page.<DomElement>getByXPath("//article/a[starts-with(@href, '/movies/')]"))
        .hasSize(12);
    assertThat(page.asNormalizedText()).contains("9,724", "100,836");
  }

  @Test
  void who_comes_back_is_shown_their_five() throws Exception {
    assertThat(page("home-returning").<DomElement>getByXPath("//main//a[@href='/recommendations']"))
        .hasSize(1);
  }

  @Test
  void simulated_ratings_are_called_simulated_on_every_page() throws Exception {
    assertThat(text(page("home"), "//footer")).contains("The ratings here are simulated.");
    assertThat(text(page("about"), "//main")).contains("The ratings here are simulated.");
    assertThat(text(page("home-returning"), "//footer")).doesNotContain("simulated");
  }

  @Test
  void every_data_set_is_credited_with_its_terms_and_citation() throws Exception {
    assertThat(text(page("home-returning"), "//footer"))
        .contains("MovieLens ml-latest-small", "not for commercial use");
    assertThat(text(page("about"), "//main")).contains("The Matinee authors, 2026.");
  }

  @Test
  void the_opening_page_comes_back_by_itself() throws Exception {
    HtmlPage page = page("opening");

    assertThat(page.<DomElement>getByXPath("//head/meta[@http-equiv='refresh'][@content='2']"))
        .hasSize(1);
    assertThat(page.<DomElement>getByXPath("//progress[@value='40'][@max='100']")).hasSize(1);
    assertThat(page("opening-unknown").<DomElement>getByXPath("//progress[not(@value)]"))
        .hasSize(1);
    assertThat(text(page("opening-trouble"), "//main")).contains("cannot open yet", "movies.csv");
  }

  @Test
  void no_other_page_refreshes_itself() throws Exception {
    assertThat(page("home").<DomElement>getByXPath("//meta[@http-equiv]")).isEmpty();
  }

  @Test
  void an_error_says_what_to_do() throws Exception {
    HtmlPage page = page("error");

    assertThat(text(page, "//main")).contains("No such page", "Check the address");
    assertThat(page.<DomElement>getByXPath("//main//a[@href='/']")).hasSize(1);
  }

  @Test
  void the_navigation_marks_where_one_is() throws Exception {
    assertThat(page("about").<DomElement>getByXPath("//nav//a[@aria-current='page']"))
        .singleElement()
        .extracting(link -> link.getAttribute("href"))
        .isEqualTo("/about");
    assertThat(page("error").<DomElement>getByXPath("//nav//a[@aria-current]")).isEmpty();
  }
}
