package matinee.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.junit.jupiter.api.Test;

class QuestionnaireTemplateTest extends RenderedPages {
  private static final String RATINGS = "//input[starts-with(@name,'rating-')]";

  @Test
  void fifteenFilmsStandInFifteenFieldsets() throws Exception {
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
  void everyFilmCanBeUnseenOrGetHalfAStarToFive() throws Exception {
    HtmlPage page = page("questionnaire");

    assertThat(page.<HtmlRadioButtonInput>getByXPath("//input[@name='rating-527']"))
        .extracting(HtmlRadioButtonInput::getValueAttribute)
        .containsExactly("", "0.5", "1", "1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5");
  }

  @Test
  void anUnansweredFilmIsUnseenAndAnAnswerIsKept() throws Exception {
    HtmlPage page = page("questionnaire");

    assertThat(page.<DomElement>getByXPath(RATINGS + "[@checked]")).hasSize(15);
    assertThat(page.<DomElement>getByXPath(RATINGS + "[@checked][@value='']")).hasSize(11);
    assertThat(page.<DomElement>getByXPath("//input[@name='rating-2571'][@value='4.5'][@checked]"))
        .hasSize(1);
  }

  @Test
  void anUnknownYearIsAnEmptyAttribute() throws Exception {
    DomElement article = page("questionnaire-odd").getFirstByXPath("//article[@data-movie='102']");

    assertThat(article.hasAttribute("data-year")).isTrue();
    assertThat(article.getAttribute("data-year")).isEmpty();
    assertThat(article.<DomElement>getByXPath(".//*[@class='year']")).isEmpty();
  }

  @Test
  void aTitleIsText() throws Exception {
    assertThat(html("questionnaire-odd")).doesNotContain("<script>alert");
    DomElement legend =
        page("questionnaire-odd").getFirstByXPath("//article[@data-movie='101']//legend");
    assertThat(legend.getTextContent()).contains("<script>alert(\"Gump\")</script> & Sons");
  }

  @Test
  void anyYearIsChosenUnlessTheVisitorChose() throws Exception {
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
  void bothButtonsSayWhatTheyAreFor() throws Exception {
    assertThat(page("questionnaire").<DomElement>getByXPath("//button[@name='action']"))
        .extracting(button -> button.getAttribute("value"))
        .containsExactly("recommend", "others");
  }

  @Test
  void answersGivenBeforeAreShownAndCounted() throws Exception {
    HtmlPage page = page("questionnaire-kept");

    assertThat(page.<DomElement>getByXPath("//section[@class='kept']//li")).hasSize(4);
    assertThat(page.<DomElement>getFirstByXPath("//*[@data-tally]").getTextContent())
        .isEqualTo("8");
  }

  @Test
  void problemsAreSaidInTheTitleInASummaryAndAtTheField() throws Exception {
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
  void thePageIsSmall() {
    assertThat(html("questionnaire").length()).isLessThan(60_000);
  }
}
