package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovieRowTest {
  @ParameterizedTest
  @CsvSource({
    "0114709,tt0114709",
    "tt0114709,tt0114709",
    "114709,tt0114709",
    "12345678,tt12345678",
    "0012345678,tt12345678"
  })
  void imdb_ids_have_their_prefix_and_seven_digits(String text, String id) {
    assertThat(MovieRow.imdbId(text)).isEqualTo(id);
  }

  @Test
  void empty_links_are_none() {
    assertThat(MovieRow.imdbId(" ")).isNull();
    assertThat(MovieRow.tmdbId("")).isNull();
  }

  @Test
  void tmdb_numbers_may_come_from_aspreadsheet() {
    assertThat(MovieRow.tmdbId("862.0")).isEqualTo(862);
  }

  @Test
  void a_film_needs_anumber_and_atitle() {
    Title title = new Title("Heat", null, List.of(), 1995);
    assertThatThrownBy(() -> MovieRow.named(0, title, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MovieRow.named(1, new Title(" ", null, List.of(), null), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> MovieRow.named(1, new Title("x".repeat(501), null, List.of(), null), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("500");
  }
}
