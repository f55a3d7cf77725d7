package matinee.web.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import matinee.catalog.Movie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class FamilyTest {

  @Test
  void every_genre_of_movie_lens_has_afamily() {
    Stream.of(
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
            "Western")
        .forEach(genre -> assertThat(families(genre)).doesNotContain(Family.UNKNOWN));
  }

  @Test
  void other_data_sets_names_of_the_same_genres_are_known() {
    assertThat(families("Science Fiction")).containsExactly(Family.SCIENCE);
    assertThat(families("Family", "Music")).containsExactly(Family.MUSICAL, Family.CHILDREN);
    assertThat(families("History")).containsExactly(Family.DRAMA);
  }

  @Test
  void the_more_telling_genre_comes_first() {
    assertThat(families("Drama", "Western")).containsExactly(Family.WESTERN, Family.DRAMA);
    assertThat(families("Action", "Adventure", "Sci-Fi")).startsWith(Family.SCIENCE);
  }

  @Test
  void a_film_without_genres_gets_the_cinemas_own_things() {
    assertThat(families()).containsExactly(Family.UNKNOWN);
    assertThat(families("(no genres listed)")).containsExactly(Family.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(Family.class)
  void every_family_has_something_to_choose_from(Family family) {
    assertThat(family.motifs()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(family.palettes()).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
  }

  /** Whatever falls, and however much room the title leaves. */
  @ParameterizedTest
  @EnumSource(Family.class)
  void every_motif_is_well_formed_on_every_sheet(Family family) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    for (Motif motif : family.motifs()) {
      Set<String> drawn = new HashSet<>();
      for (int id = 0; id < 20; id++) {
        String svg = draw(motif, family.palettes().get(id % 3), id, 560 + 17 * id);
        parser.parse(new InputSource(new StringReader(svg)));
        drawn.add(svg);
      }
      assertThat(drawn.size()).as("how different a motif falls").isGreaterThan(12);
    }
  }

  private static String draw(Motif motif, Palette palette, int id, int height) {
    StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
    motif.draw(new Canvas(out, height), palette, Dice.of(movie(id)));
    return out.append("</svg>").toString();
  }

  private static List<Family> families(String... genres) {
    return Family.of(movie(1, genres));
  }

  private static Movie movie(int id, String... genres) {
    return new Movie(id, "A film", null, 1960, List.of(genres), List.of());
  }
}
