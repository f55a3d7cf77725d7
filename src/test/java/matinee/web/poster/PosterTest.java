package matinee.web.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import matinee.catalog.Movie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PosterTest {
  private static final List<String> GENRES =
      List.of(
          "Action",
          "Adventure",
          "Animation",
          "Children",
          "Comedy",
          "Crime",
          "Documentary",
          "Drama",
          "Fantasy",
          "Film-Noir",
          "Horror",
          "IMAX",
          "Musical",
          "Mystery",
          "Romance",
          "Sci-Fi",
          "Thriller",
          "War",
          "Western",
          "Nobody knows this one");

  @Test
  void the_same_film_always_gets_the_same_poster() {
    Movie heat = film(6, "Heat", 1995, "Action", "Crime", "Thriller");
    Movie again = film(6, "Heat", 1995, "Action", "Crime", "Thriller");

    assertThat(Poster.svg(heat)).isEqualTo(Poster.svg(again));
  }

  @Test
  void the_poster_depends_on_nothing_of_the_machine() {
    Movie heat = film(6, "Heat", 1995, "Action", "Crime", "Thriller");
    String here = Poster.svg(heat);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Poster.svg(heat)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_thousand_films_get_athousand_posters() {
    Set<String> seen = new HashSet<>();
    wall().forEach(movie -> seen.add(Poster.svg(movie)));

    assertThat(seen).hasSize(1000);
  }

  @Test
  void every_poster_is_an_svg_document_two_wide_to_three_high() throws Exception {
    for (Movie movie : wall().toList()) {
      Element root = parse(Poster.svg(movie)).getDocumentElement();

      assertThat(root.getTagName()).isEqualTo("svg");
      assertThat(root.getAttribute("width")).isEqualTo("300");
      assertThat(root.getAttribute("height")).isEqualTo("450");
    }
  }

  @Test
  void no_poster_has_script_or_style_or_refers_to_anything() {
    wall()
        .map(Poster::svg)
        .forEach(
            svg ->
                assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
                    .doesNotContain("script", "style", "href", "url(", "http", "<text", "<!"));
  }

  @Test
  void posters_are_small() {
    List<Integer> sizes = wall().map(movie -> bytes(Poster.svg(movie))).toList();

    assertThat(sizes.stream().mapToInt(size -> size).average().orElseThrow()).isLessThan(2000);
    assertThat(sizes).allSatisfy(size -> assertThat(size).isLessThan(4500));
  }

  @Test
  void a_title_is_escaped() throws Exception {
    String title = "<script>alert(\"&\")</script> \u0007";
    String svg = Poster.svg(film(1, title, 1999, "Comedy"));

    assertThat(svg).doesNotContain("<script");
    assertThat(parse(svg).getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("<script>alert(\"&\")</script>  ");
  }

  @Test
  void a_film_of_which_nothing_is_known_gets_aposter_too() throws Exception {
    parse(Poster.svg(film(1, "", null)));
    parse(Poster.svg(film(2, "千と千尋の神隠し", null)));
    parse(Poster.svg(film(3, "W".repeat(300), 1920, "Drama")));
  }

  @Test
  void lettering_is_readable_on_every_ground_in_every_era() {
    for (Family family : Family.values()) {
      for (Palette palette : family.palettes()) {
        for (Era era : Era.values()) {
          assertThat(era.print(palette).contrast()).as("%s %s", family, era).isGreaterThan(4.5);
        }
      }
    }
  }

  private static Stream<Movie> wall() {
    return IntStream.range(0, 1000)
        .mapToObj(
            i ->
                film(
                    i,
                    "The Long Night of Number " + i,
                    1920 + i % 107,
                    GENRES.get(i % GENRES.size()),
                    GENRES.get(i / 7 % GENRES.size())));
  }

  private static Movie film(long id, String title, @Nullable Integer year, String... genres) {
    return new Movie(id, title, null, year, List.of(genres), List.of());
  }

  private static int bytes(String svg) {
    return svg.getBytes(StandardCharsets.UTF_8).length;
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}
