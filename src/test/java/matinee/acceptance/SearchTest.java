package matinee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import matinee.SharedSite;
import matinee.TestSite;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding films: what people type, and the film they mean. */
@ExtendWith(SharedSite.class)
class SearchTest {
  private static final Path TYPED = Path.of("src/test/resources/matinee/acceptance/typed.tsv");

  /** A query, the film meant (empty where nothing should be found), and what came. */
  private record Typed(String text, String meant, List<String> came) {
    boolean first() {
      return meant.isEmpty() ? came.isEmpty() : came.indexOf(meant) == 0;
    }

    boolean amongThree() {
      return meant.isEmpty() ? came.isEmpty() : came.stream().limit(3).anyMatch(meant::equals);
    }
  }

  private static List<String> search(Visit visit, String text) throws IOException {
    HtmlPage page = visit.go("movies?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    assertThat(Visit.status(page)).as(text).isEqualTo(200);
    List<DomElement> cards = page.getByXPath("//article[@data-movie]");
    return cards.stream()
        .map(
            card ->
                card.getElementsByTagName("h2").get(0).getTextContent()
                    + " ("
                    + card.getAttribute("data-year")
                    + ")")
        .toList();
  }

  @Test
  void every_film_meant_is_among_the_first_three_and_nearly_all_come_first(TestSite site)
      throws IOException {
    List<Typed> all = new ArrayList<>();
    try (Visit visit = new Visit(site.address())) {
      for (String line : Files.readAllLines(TYPED)) {
        String[] fields = line.split("\t", -1);
        all.add(new Typed(fields[0], fields[1], search(visit, fields[0])));
      }
    }
    assertThat(all).hasSizeGreaterThan(100);
    assertThat(all.stream().filter(query -> !query.amongThree())).isEmpty();
    assertThat(all.stream().filter(query -> !query.first()).count())
        .isLessThanOrEqualTo(all.size() / 30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "*", "?", "AND OR NOT", "\"", "(((", "a:b~^", "\u0000", "\uD83C\uDFAC", "'"})
  void nothing_that_can_be_typed_is_an_error(String text, TestSite site) throws IOException {
    try (Visit visit = new Visit(site.address())) {
      search(visit, text);
      search(visit, text.repeat(300));
    }
  }
}
