package matinee.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
  @Test
  void texts_lose_spaces_that_nobody_sees() {
    Facts facts =
        Facts.builder()
            .title("Avatar\u00a0            ")
            .keywords(List.of("\u00a0nightgown", "hit-and-run driving ", "\"Artsy\"", " "))
            .overview("One line.\r\nAnd\ranother.")
            .cast(List.of("Al  Pacino", "\u00a0"))
            .build();
    assertThat(facts.title()).isEqualTo("Avatar");
    assertThat(facts.keywords()).containsExactly("nightgown", "hit-and-run driving", "artsy");
    assertThat(facts.overview()).isEqualTo("One line. And another.");
    assertThat(facts.cast()).containsExactly("Al Pacino");
  }

  @Test
  void zero_minutes_no_path_and_blanks_tell_nothing() {
    Facts facts =
        Facts.builder().title(" ").runtime(0).poster("nothing").keywords(List.of()).build();
    assertThat(facts.said()).isEmpty();
    assertThat(facts).isEqualTo(Facts.NONE);
  }

  @Test
  void the_release_date_gives_the_year_where_none_is_told() {
    LocalDate date = LocalDate.of(1999, 3, 30);
    assertThat(Facts.builder().releaseDate(date).build().year()).isEqualTo(1999);
    assertThat(Facts.builder().releaseDate(date).year(1998).build().year()).isEqualTo(1998);
  }

  @ParameterizedTest
  @CsvSource({
    "Science Fiction,Sci-Fi",
    "Family,Children",
    "Music,Musical",
    "Drama,Drama",
    "Foreign,",
    "News,"
  })
  void genres_have_one_name(String told, String genre) {
    assertThat(Genres.of(told).orElse(null)).isEqualTo(genre);
  }

  @ParameterizedTest
  @CsvSource({
    "US,United States",
    "USA,United States",
    "United States of America,United States",
    "UK,United Kingdom",
    "CZ,Czechia",
    "HK,Hong Kong",
    "Hong Kong,Hong Kong",
    "SU,Soviet Union",
    "West Germany,West Germany",
    "France,France",
    "New Line,",
    "Official site,"
  })
  void countries_have_one_name(String told, String country) {
    assertThat(Countries.of(told).orElse(null)).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
    "en,en",
    "English,en",
    "Mandarin,zh",
    "cn,zh",
    "Filipino,tl",
    "he,he",
    "Greek,el",
    "xx,",
    "None,"
  })
  void languages_have_codes(String told, String code) {
    assertThat(Languages.of(told).orElse(null)).isEqualTo(code);
  }

  @Test
  void languages_are_named_in_english() {
    assertThat(Languages.name("ja")).isEqualTo("Japanese");
    assertThat(Languages.name("he")).isEqualTo("Hebrew");
  }

  @Test
  void what_cannot_be_is_refused_with_areason() {
    assertThatThrownBy(() -> Facts.builder().year(19).build()).hasMessage("the year 19 cannot be");
    assertThatThrownBy(() -> Facts.builder().title("x".repeat(501)).build())
        .hasMessageStartingWith("a text is longer than 500 characters");
    assertThat(Facts.builder().overview("x".repeat(20_000)).build().overview()).hasSize(10_000);
  }

  @Test
  void one_sources_facts_are_filled_up_from_anothers() {
    Facts more = Facts.builder().title("B").otherTitles(List.of("C")).year(1999).build();
    Facts both = Facts.builder().title("A").cast(List.of("X")).build().or(more);
    assertThat(both.title()).isEqualTo("A");
    assertThat(both.year()).isEqualTo(1999);
    assertThat(both.otherTitles()).containsExactly("C");
    assertThat(both.cast()).containsExactly("X");
  }

  @Test
  void every_source_and_fact_is_found_by_its_key() {
    for (Source source : Source.values()) {
      assertThat(Source.of(source.key())).isEqualTo(source);
    }
    for (Fact fact : Fact.values()) {
      assertThat(Fact.of(fact.key())).contains(fact);
      assertThat(fact.key()).hasSizeLessThanOrEqualTo(20);
    }
  }
}
