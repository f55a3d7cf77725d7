package matinee.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartTest {
  private static final Axis ACROSS = new Axis("answers", 0, 15, Axis.Scale.LINEAR);
  private static final Axis UP = Axis.linear("P@5", DoubleStream.of(0.1, 0.5));

  private static Document parsed(Chart chart) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(chart.svg())));
  }

  private static Chart chart(Series... series) {
    return new Chart("Worth & \"price\"", "seed <1>", "What is seen.", ACROSS, UP, List.of(series));
  }

  private static Series line(String name, double width) {
    return new Series(
        name,
        IntStream.rangeClosed(0, 15)
            .mapToObj(n -> new Point(n, 0.2 + n / 100.0, 0.2 - width, 0.2 + n / 100.0 + width))
            .map(point -> width == 0 ? Point.at(point.x(), point.y()) : point)
            .toList());
  }

  @Test
  void a_chart_has_a_title_and_a_description_for_those_who_do_not_see_it() throws Exception {
    Document svg = parsed(chart(line("svd", 0)));
    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Worth & \"price\"");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("What is seen.");
  }

  @Test
  void every_series_is_named_and_only_an_interval_has_a_band() {
    String svg = chart(line("svd", 0), line("blend", 0.02)).svg();
    assertThat(svg).contains(">svd</text>", ">blend</text>");
    assertThat(svg.split("class=\"band")).hasSize(2);
    assertThat(svg.split("class=\"line")).hasSize(3);
  }

  @Test
  void single_points_are_dots_with_names() {
    String svg = chart(Series.dot("svd", 3, 0.3), Series.dot("<nmf>", 3, 0.3)).svg();
    assertThat(svg.split("<circle")).hasSize(3);
    assertThat(svg).contains(">svd</text>", ">&lt;nmf&gt;</text>").doesNotContain("class=\"line");
  }

  @Test
  void it_is_drawn_for_day_and_night_and_refers_to_nothing_outside() {
    String svg = chart(line("svd", 0)).svg();
    assertThat(svg).contains("prefers-color-scheme:dark");
    assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http", "url(", "<script");
  }

  @Test
  void a_series_has_a_point() {
    assertThatThrownBy(() -> new Series("none", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
