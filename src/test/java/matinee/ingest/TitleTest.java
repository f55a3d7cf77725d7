package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {
  @Test
  void the_article_goes_to_the_front_and_the_other_name_apart() {
    assertThat(Title.parse("City of Lost Children, The (Cité des enfants perdus, La) (1995)"))
        .isEqualTo(
            new Title("The City of Lost Children", "La Cité des enfants perdus", List.of(), 1995));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Matrix, The (1999); The Matrix",
        "Walk in the Clouds, A (1995); A Walk in the Clouds",
        "Awfully Big Adventure, An (1995); An Awfully Big Adventure",
        "Misérables, Les (1995); Les Misérables",
        "Colonel Chabert, Le (1994); Le Colonel Chabert",
        "Femme infidèle, La (1969); La Femme infidèle",
        "Avventura, L' (1960); L'Avventura",
        "Mariachi, El (1992); El Mariachi",
        "Olvidados, Los (1950); Los Olvidados",
        "Postino, Il (1994); Il Postino",
        "Himmel über Berlin, Der (1987); Der Himmel über Berlin",
        "Boot, Das (1981); Das Boot",
        "Blechtrommel, Die (1979); Die Blechtrommel",
        "Lord of the Rings: The Two Towers, The (2002); The Lord of the Rings: The Two Towers",
        "Good, the Bad and the Ugly, The (1966); The Good, the Bad and the Ugly",
        "Crow, The: Wicked Prayer (2005); The Crow: Wicked Prayer",
        "Paris, Texas (1984); Paris, Texas",
        "I, Robot (2004); I, Robot",
        "Monsters, Inc. (2001); Monsters, Inc.",
      })
  void articlesOfManyLanguagesStandInFront(String raw, String text) {
    assertThat(Title.parse(raw).text()).isEqualTo(text);
    assertThat(Title.parse(raw).original()).isNull();
    assertThat(Title.parse(raw).year()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Seven (a.k.a. Se7en) (1995); Seven; Se7en",
        "European Vacation (aka National Lampoon's European Vacation) (1985);"
            + " European Vacation; National Lampoon's European Vacation",
        "Asterix in America (a.k.a Asterix Conquers America) (Astérix et les Indiens) (1994);"
            + " Asterix in America; Astérix et les Indiens",
        "Léon: The Professional (a.k.a. The Professional) (Léon) (1994);"
            + " Léon: The Professional; Léon",
        "Men in Black II (a.k.a. MIIB) (a.k.a. MIB 2) (2002); Men in Black II; MIIB",
        "Hate (Haine, La) (1995); Hate; La Haine",
        "Woman Is a Woman, A (femme est une femme, Une) (1961);"
            + " A Woman Is a Woman; Une femme est une femme",
        "Me and you (io e te) (2012); Me and you; io e te",
        "8 1/2 (8½) (1963); 8 1/2; 8½",
        "Boot, Das (Boat, The) (1981); Das Boot; ",
        "(500) Days of Summer (2009); (500) Days of Summer; ",
        "Frontière(s) (2007); Frontière(s); ",
        "Evangelion: 3.0 You Can (Not) Redo (2012); Evangelion: 3.0 You Can (Not) Redo; ",
        "Hommage à Zgougou (et salut à Sabine Mamou) (2002);"
            + " Hommage à Zgougou (et salut à Sabine Mamou); ",
        "Hotel Chevalier (Part 1 of 'The Darjeeling Limited') (2007);"
            + " Hotel Chevalier (Part 1 of 'The Darjeeling Limited'); ",
      })
  void onlyWhatIsANameBecomesTheOriginalTitle(String raw, String text, @Nullable String original) {
    assertThat(Title.parse(raw).text()).isEqualTo(text);
    assertThat(Title.parse(raw).original()).isEqualTo(original);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Assembly (Ji jie hao) (2007) ",
        "Land Before Time III (2007) (V)",
        "Two  spaces (2007)",
        "No space(2007)"
      })
  void theYearMayBeFollowedByLittle(String raw) {
    assertThat(Title.parse(raw).year()).isEqualTo(2007);
    assertThat(Title.parse(raw).text()).doesNotContain("2007", "(V)", "  ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Babylon 5",
        "Death Note: Desu nôto (2006–2007)",
        "Series (2009-)",
        "2001: A Space Odyssey",
        "(1984)",
        "Cube (0000)"
      })
  void noYearOrASpanOfYearsIsUnknown(String raw) {
    assertThat(Title.parse(raw)).isEqualTo(new Title(raw, null, List.of(), null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "¡Three Amigos!",
        "...And Justice for All",
        "*batteries not included",
        "[REC]",
        "11'09\"01 - September 11",
        "unknown",
        "$"
      })
  void punctuation_stays_as_it_is(String text) {
    assertThat(Title.parse(text + " (1986)")).isEqualTo(new Title(text, null, List.of(), 1986));
  }

  @Test
  void an_article_that_begins_with_an_apostrophe_is_no_article() {
    assertThat(Title.parse("'burbs, The (1989)").text()).isEqualTo("The 'burbs");
  }
}
