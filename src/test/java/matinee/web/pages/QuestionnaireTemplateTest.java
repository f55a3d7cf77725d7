package matinee.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.junit.jupiter.api.Test;

class QuestionnaireTemplateTest extends RenderedPages {
  private static final String RATINGS = "//input[starts-with(@name,'rating-')]";

  @Test
  void fifteen_films_stand_in_fifteen_fieldsets() throws Exception {
    HtmlPage page = page("questionnaire");

    assertThat(
            page.<DomElement>getByXPath(
                "//article[@data-movie]/fieldset[starts-with(@id,'rating-')]"))
        .hasSize(15)
        .allSatisfy(
            fieldset -> {
              DomElement article = (DomElement) fieldset.getParentNode();
              assertThat(fieldset.getId())
                  .isEqualTo("rating-" + article.getAttribute("data-movie"));
              assertThat(article.getAttribute("data-year")).matches("\\d{4}");
            });
  }

  @Test
  void every_film_can_be_unseen_or_get_half_astar_to_five() throws Exception {
    HtmlPage page = page("questionnaire");

    assertThat(page.<HtmlRadioButtonInput>getByXPath("//input[@name='rating-527']"))
        .extracting(HtmlRadioButtonInput::getValueAttribute)
        .containsExactly("", "0.5", "1", "1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5");
  }

  @Test
  void an_unanswered_film_is_unseen_and_an_answer_is_kept() throws Exception {
    HtmlPage page = page("questionnaire");

    assertThat(page.<DomElement>getByXPath(RATINGS + "[@checked]")).hasSize(15);
    assertThat(page.<DomElement>getByXPath(RATINGS + "[@checked][@value='']")).hasSize(11);
    assertThat(page.<DomElement>getByXPath("//input[@name='rating-2571'][@value='4.5'][@checked]"))
        .hasSize(1);
  }

  @Test
  void an_unknown_year_is_an_empty_attribute() throws Exception {
    DomElement article = page("questionnaire-odd").getFirstByXPath("//article[@data-movie='102']");

    assertThat(article.hasAttribute("data-year")).isTrue();
    assertThat(article.getAttribute("data-year")).isEmpty();
    assertThat(article.<DomElement>getByXPath(".//*[@class='year']")).isEmpty();
  }

  @Test
  void a_title_is_text() throws Exception {
    assertThat(html("questionnaire-odd")).doesNotContain("<script>alert");
    DomElement legend =
        page("questionnaire-odd").getFirstByXPath("//article[@data-movie='101']//legend");
    assertThat(legend.getTextContent()).contains("<script>alert(\"Gump\")</script> & Sons");
  }

  @Test
  void any_year_is_chosen_unless_the_visitor_chose() throws Exception {
    String chosen = "//input[@name='years'][@checked]";

    assertThat(page("questionnaire").<DomElement>getByXPath(chosen))
        .singleElement()
        .extracting(radio -> radio.getAttribute("value"))
        .isEqualTo("any");
    assertThat(page("questionnaire-kept").<DomElement>getByXPath(chosen))
        .singleElement()
        .extracting(radio -> radio.getAttribute("value"))
        .isEqualTo("old");
    assertThat(page("questionnaire").asNormalizedText()).contains("before 2000", "2000 and later");
  }

  @Test
  void both_buttons_say_what_they_are_for() throws Exception {
    assertThat(page("questionnaire").<DomElement>getByXPath("//button[@name='action']"))
        .extracting(button -> button.getAttribute("value"))
        .containsExactly("recommend", "others");
  }

  @Test
  void answers_given_before_are_shown_and_counted() throws Exception {
    HtmlPage page = page("questionnaire-kept");

    assertThat(page.<DomElement>getByXPath("//section[@class='kept']//li")).hasSize(4);
    assertThat(page.<DomElement>getFirstByXPath("//*[@data-tally]").getTextContent())
        .isEqualTo("8");
  }

  @Test
  void problems_are_said_in_the_title_in_asummary_and_at_the_field() throws Exception {
    HtmlPage page = page("questionnaire-errors");

    assertThat(page.getTitleText()).startsWith("Error: ");
    assertThat(page.<DomElement>getByXPath("//*[@role='alert']//a[@href='#rating-527']"))
        .hasSize(1);
    assertThat(page.<DomElement>getByXPath("//fieldset[@id='rating-527'][@aria-describedby]"))
        .hasSize(1);
    assertThat(page.<DomElement>getByXPath("//fieldset[@id='years']//p[@id='years-error']"))
        .hasSize(1);
    assertThat(page("questionnaire").getTitleText()).doesNotStartWith("Error");
  }

  @Test
  void the_page_is_small() {
    assertThat(html("questionnaire").length()).isLessThan(60_000);
  }
}
