package matinee.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;

class RecommendationsTemplateTest extends RenderedPages {

  @Test
  void five_films_are_articles_in_order() throws Exception {
    assertThat(page("recommendations").<DomElement>getByXPath("//article"))
        .extracting(
            article -> article.getAttribute("data-movie") + "/" + article.getAttribute("data-year"))
        .containsExactly("903/1958", "1212/1949", "5618/2001", "1201/1966", "1288/1984");
  }

  @Test
  void the_guess_is_said_in_numbers_and_words_with_its_range() throws Exception {
    DomElement first = page("recommendations").getFirstByXPath("//article[1]");

    assertThat(first.getTextContent()).contains("4.6", "you will very probably love it", "4.1–5.0");
    assertThat(
            first.<DomElement>getByXPath(
                ".//*[@role='img'][@aria-label='Likely 4.1–5.0 of 5 stars']"))
        .hasSize(1);
  }

  @Test
  void an_answer_for_says_because_and_one_against_says_although() throws Exception {
    HtmlPage page = page("recommendations");

    assertThat(text(page, "//article[1]//li[1]"))
        .contains("because you gave Forrest Gump", "+0.31");
    assertThat(text(page, "//article[2]//li[2]")).contains("although you gave", "−0.08");
  }

  @Test
  void what_the_visitor_rates_above_the_crowd_is_told_where_there_is_something_to_tell()
      throws Exception {
    HtmlPage page = page("recommendations");

    assertThat(text(page, "//article[1]//ul[@class='reasons']/li[3]"))
        .contains(
            "directed by Michael Mann, whose films you rate 0.7", "above the crowd (3 films)");
    assertThat(text(page, "//article[5]//ul[@class='reasons']/li"))
        .contains("Film-Noir: such films you rate 0.5", "(2 films)");
    assertThat(text(page, "//article[2]")).doesNotContain("above the crowd");
  }

  @Test
  void the_models_parts_are_named() throws Exception {
    assertThat(text(page("recommendations"), "//article[1]//dl"))
        .contains("SVD", "59 %", "NMF", "41 %");
    assertThat(text(page("recommendations"), "//article[3]//dl")).contains("−12 %", "against it");
  }

  @Test
  void every_film_can_be_rated_and_dismissed_without_script() throws Exception {
    HtmlPage page = page("recommendations");

    assertThat(page.<DomElement>getByXPath("//article//details//form[@action='/ratings']"))
        .hasSize(5);
    assertThat(
            page.<DomElement>getByXPath(
                "//article//form[@action='/ratings']//input[@name='stars']"))
        .hasSize(50);
    assertThat(
            page.<DomElement>getByXPath(
                "//article//button[@form='marks'][@formaction='/dismissals'][@name='movie']"))
        .extracting(input -> input.getAttribute("value"))
        .containsExactly("903", "1212", "5618", "1201", "1288");
  }

  @Test
  void years_and_order_are_links_that_keep_each_other() throws Exception {
    HtmlPage page = page("recommendations-notice");

    assertThat(page.<DomElement>getByXPath("//nav//a[@aria-current='true']"))
        .extracting(link -> link.getAttribute("href"))
        .containsExactly(
            "/recommendations?years=new&model=svd", "/recommendations?years=new&model=svd");
    assertThat(page.<DomElement>getByXPath("//a[@href='/recommendations?years=old&model=svd']"))
        .hasSize(1);
    assertThat(page.<DomElement>getByXPath("//a[@href='/recommendations?years=new&model=nmf']"))
        .hasSize(1);
  }

  @Test
  void an_action_can_be_taken_back() throws Exception {
    HtmlPage page = page("recommendations-notice");

    assertThat(page.<DomElement>getByXPath("//*[@role='status']//form[@action='/dismissals/undo']"))
        .hasSize(1);
    assertThat(text(page, "//*[@role='status']")).contains("will not be picked again");
  }

  @Test
  void too_few_films_say_which_wish_to_loosen() throws Exception {
    HtmlPage few = page("recommendations-few");

    assertThat(text(few, "//*[@class='few']"))
        .contains("Only 2 films fit", "films from before 2000", "any year");
    assertThat(few.<DomElement>getByXPath("//*[@class='few']//a[contains(@href,'years=any')]"))
        .hasSize(1);
    assertThat(text(page("recommendations-none"), "//*[@class='few']")).contains("No film fits");
    assertThat(page("recommendations").<DomElement>getByXPath("//*[@class='few']")).isEmpty();
  }

  @Test
  void the_best_missed_film_is_named_once_beneath() throws Exception {
    assertThat(text(page("recommendations"), "//*[@class='missed']"))
        .contains("Amélie (2001)", "4.3 ★");
    assertThat(page("recommendations-few").<DomElement>getByXPath("//*[@class='missed']"))
        .isEmpty();
  }

  @Test
  void without_answers_there_is_away_to_the_form() throws Exception {
    HtmlPage page = page("recommendations-empty");

    assertThat(page.<DomElement>getByXPath("//main//a[@href='/questionnaire']")).isNotEmpty();
    assertThat(
            page.<DomElement>getByXPath("//article | //*[@class='switches'] | //*[@class='few']"))
        .isEmpty();
  }
}
