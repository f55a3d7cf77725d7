package matinee.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlImage;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page in every state, and what holds for some. */
class TemplatesTest extends RenderedPages {
  static Stream<String> pages() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_template_language_is_left_over(String name) {
    assertThat(html(name)).doesNotContain("th:", "${", "~{", "[[");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_frame_is_whole(String name) throws Exception {
    HtmlPage page = page(name);

    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(page.getTitleText()).contains("Matinee");
    assertThat(page.<DomElement>getByXPath("//main[@id='main'][@tabindex='-1']")).hasSize(1);
    assertThat(page.<DomElement>getByXPath("//body/a[1][@href='#main']")).hasSize(1);
    assertThat(page.<DomElement>getByXPath("//meta[@name='viewport']")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_form_that_posts_has_the_token_and_no_other_has(String name) throws Exception {
    for (HtmlForm form : page(name).getForms()) {
      assertThat(form.getActionAttribute()).startsWith("/");
      if (form.getMethodAttribute().equals("get")) {
        // A token has no business in an address.
        assertThat(form.getInputsByName("token")).isEmpty();
        continue;
      }
      assertThat(form.getMethodAttribute()).isEqualTo("post");
      assertThat(form.getInputsByName("token"))
          .singleElement()
          .extracting(HtmlInput::getValue)
          .isEqualTo("secret-token");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_control_has_alabel(String name) throws Exception {
    HtmlPage page = page(name);
    List<DomElement> controls =
        page.getByXPath("//input[not(@type='hidden')] | //select | //textarea | //progress");
    for (DomElement control : controls) {
      assertThat(label(page, control)).as(control.asXml()).isNotBlank();
    }
    List<DomElement> buttons = page.getByXPath("//button | //summary");
    assertThat(buttons).allSatisfy(button -> assertThat(button.getTextContent()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_radio_button_stands_in_afieldset_with_alegend(String name) throws Exception {
    List<DomElement> loose =
        page(name).getByXPath("//input[@type='radio'][not(ancestor::fieldset/legend)]");

    assertThat(loose).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void ids_are_unique_and_every_reference_has_atarget(String name) throws Exception {
    HtmlPage page = page(name);
    List<String> ids =
        page.<DomElement>getByXPath("//*[@id]").stream().map(DomElement::getId).toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (String attribute : List.of("aria-labelledby", "aria-describedby", "for")) {
      List<DomElement> referring = page.getByXPath("//*[@" + attribute + "]");
      assertThat(ids)
          .containsAll(
              referring.stream()
                  .flatMap(e -> Stream.of(e.getAttribute(attribute).split(" ")))
                  .toList());
    }
    List<DomElement> links = page.getByXPath("//a[starts-with(@href,'#')]");
    assertThat(ids)
        .containsAll(links.stream().map(a -> a.getAttribute("href").substring(1)).toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothing_is_inline_and_nothing_comes_from_outside(String name) throws Exception {
    HtmlPage page = page(name);

    assertThat(
            page.<DomNode>getByXPath("//style | //@style | //script[not(@src)] | //script[text()]"))
        .isEmpty();
    assertThat(page.<DomNode>getByXPath("//@*[starts-with(name(),'on')]")).isEmpty();
    assertThat(page.<DomNode>getByXPath("//@src | //link/@href | //form/@action"))
        .allSatisfy(address -> assertThat(address.getNodeValue()).startsWith("/"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_image_has_an_alt_and_its_size(String name) throws Exception {
    for (HtmlImage image : page(name).<HtmlImage>getByXPath("//img")) {
      assertThat(image.hasAttribute("alt")).isTrue();
      boolean poster = image.getAttribute("class").equals("poster");
      assertThat(image.getWidthAttribute()).matches(poster ? "300" : "[1-9][0-9]*");
      assertThat(image.getHeightAttribute()).matches(poster ? "450" : "[1-9][0-9]*");
    }
    List<DomElement> pictures =
        page(name)
            .getByXPath(
                "//*[local-name()='svg'][not(@aria-hidden='true' or @aria-label or @aria-labelledby)]");
    assertThat(pictures).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headings_start_at_one_and_skip_no_level(String name) throws Exception {
    List<Integer> levels =
        page(name).<DomElement>getByXPath("//h1 | //h2 | //h3 | //h4").stream()
            .filter(heading -> !heading.getId().equals("problems-title"))
            .map(heading -> heading.getTagName().charAt(1) - '0')
            .toList();

    assertThat(levels).startsWith(1);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  private static String label(HtmlPage page, DomElement control) {
    DomElement around = control.getFirstByXPath("ancestor::label");
    DomElement named = page.getFirstByXPath("//label[@for='" + control.getId() + "']");
    return (around == null ? named : around).getTextContent();
  }
}
