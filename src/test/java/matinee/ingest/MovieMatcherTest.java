package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import matinee.ingest.MovieImportStore.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MovieMatcherTest {
  private static final Map<Long, Long> NOTHING_BEFORE = Map.of();

  @Test
  void the_imdb_id_is_the_surest_sign() {
    assertThat(
            match(
                NOTHING_BEFORE,
                List.of(row(7, "Another title", 1990, "tt0000001", 99)),
                known(1, "Heat", 1995, "tt0000001", 5)))
        .containsExactly(Map.entry(7L, 1L));
  }

  @Test
  void the_tmdb_id_counts_unless_the_imdb_ids_differ() {
    Known film = known(1, "Heat", 1995, "tt0000001", 5);
    assertThat(match(NOTHING_BEFORE, List.of(row(7, "X", 1990, null, 5)), film))
        .containsExactly(Map.entry(7L, 1L));
    assertThat(match(NOTHING_BEFORE, List.of(row(7, "X", 1990, "tt0000002", 5)), film)).isEmpty();
  }

  @Test
  void one_tmdb_id_on_two_films_of_adata_set_says_nothing() {
    assertThat(
            match(
                NOTHING_BEFORE,
                List.of(row(6003, "A", 2002, null, 4912), row(144606, "B", 2002, null, 4912)),
                known(1, "C", 2002, null, 4912)))
        .isEmpty();
  }

  @Test
  void of_two_films_with_one_tmdb_id_the_oldest_is_meant() {
    assertThat(
            match(
                NOTHING_BEFORE,
                List.of(row(4912, "A", 2002, null, 4912)),
                known(144606, "A", 2002, "tt0000002", 4912),
                known(6003, "A", 2002, "tt0000001", 4912)))
        .containsExactly(Map.entry(4912L, 6003L));
  }

  @Test
  void title_and_year_count_where_just_one_film_has_them() {
    Known film = known(1, "Les Misérables", 1995, null, null);
    assertThat(match(NOTHING_BEFORE, List.of(row(7, "les miserables!", 1995, null, null)), film))
        .containsExactly(Map.entry(7L, 1L));
    assertThat(match(NOTHING_BEFORE, List.of(row(7, "Les Misérables", 1998, null, null)), film))
        .isEmpty();
    assertThat(
            match(
                NOTHING_BEFORE,
                List.of(row(7, "Emma", 1996, null, null), row(8, "Emma", 1996, null, null)),
                known(1, "Emma", 1996, null, null)))
        .isEmpty();
  }

  @Test
  void a_film_without_ayear_is_not_known_by_its_title() {
    assertThat(
            match(
                NOTHING_BEFORE,
                List.of(row(7, "Cosmos", null, null, null)),
                known(1, "Cosmos", null, null, null)))
        .isEmpty();
  }

  @Test
  void what_the_same_data_set_called_it_before_goes_first() {
    assertThat(
            match(
                Map.of(7L, 2L),
                List.of(row(7, "Heat", 1995, "tt0000001", null)),
                known(1, "Heat", 1995, "tt0000001", null),
                known(2, "Heat", 1995, null, null)))
        .containsExactly(Map.entry(7L, 2L));
  }

  @Test
  void two_numbers_of_one_data_set_are_never_one_film_by_their_title() {
    assertThat(
            match(
                Map.of(7L, 1L),
                List.of(row(8, "Emma", 1996, null, null)),
                known(1, "Emma", 1996, null, null)))
        .isEmpty();
  }

  @Test
  void any_title_counts_with_the_year_where_the_main_ones_differ() {
    Known film = called(1, 1995, "Se7en", "Seven");
    assertThat(match(NOTHING_BEFORE, List.of(row(7, 1995, "Seven")), film))
        .containsExactly(Map.entry(7L, 1L));
    assertThat(match(NOTHING_BEFORE, List.of(row(7, 1979, "Seven")), film)).isEmpty();
    assertThat(
            match(
                NOTHING_BEFORE,
                List.of(row(7, 1995, "La Cité des enfants perdus", "The City of Lost Children")),
                called(2, 1995, "The City of Lost Children")))
        .containsExactly(Map.entry(7L, 2L));
    assertThat(
            match(
                NOTHING_BEFORE,
                List.of(row(7, "Seven", 1995, "tt0000002", null)),
                new Known(1, "Se7en", List.of("Se7en", "Seven"), 1995, "tt0000001", null)))
        .as("another film by its id")
        .isEmpty();
  }

  @Test
  void the_main_title_goes_before_other_ones() {
    assertThat(
            match(
                NOTHING_BEFORE,
                List.of(row(7, 1995, "Fever"), row(8, 1995, "Heat", "Fire")),
                called(1, 1995, "Fever", "Flame"),
                called(2, 1995, "Fire", "Blaze")))
        .containsOnly(Map.entry(7L, 1L), Map.entry(8L, 2L));
    assertThat(
            match(
                NOTHING_BEFORE,
                List.of(row(7, 1995, "Heat")),
                called(1, 1995, "Heat"),
                called(2, 1995, "Fever", "Heat")))
        .containsExactly(Map.entry(7L, 1L));
  }

  @Test
  void titles_that_two_films_or_two_rows_share_say_nothing() {
    assertThat(
            match(
                NOTHING_BEFORE,
                List.of(row(7, 1995, "Heat")),
                called(1, 1995, "Fever", "Heat"),
                called(2, 1995, "Fire", "Heat")))
        .isEmpty();
    assertThat(
            match(
                NOTHING_BEFORE,
                List.of(row(7, 1995, "Fever"), row(8, 1995, "Fire")),
                called(1, 1995, "Heat", "Fever", "Fire")))
        .as("one film, two rows")
        .isEmpty();
    assertThat(
            match(
                NOTHING_BEFORE,
                List.of(row(7, 1995, "Heat", "Fever", "Fire")),
                called(1, 1995, "Fever"),
                called(2, 1995, "Fire")))
        .as("one row, two films")
        .isEmpty();
  }

  private static Map<Long, Long> match(
      Map<Long, Long> before, List<MovieRow> rows, Known... films) {
    MovieMatcher matcher = new MovieMatcher(rows, before);
    for (Known film : films) {
      matcher.know(film);
    }
    return matcher.match();
  }

  private static Known known(
      long id,
      String title,
      @Nullable Integer year,
      @Nullable String imdb,
      @Nullable Integer tmdb) {
    return new Known(id, title, List.of(title), year, imdb, tmdb);
  }

  private static Known called(long id, int year, String... titles) {
    return new Known(id, titles[0], List.of(titles), year, null, null);
  }

  private static MovieRow row(long key, int year, String title, String... others) {
    return MovieRow.named(key, new Title(title, null, List.of(others), year), List.of());
  }

  private static MovieRow row(
      long key,
      String title,
      @Nullable Integer year,
      @Nullable String imdb,
      @Nullable Integer tmdb) {
    return MovieRow.named(key, new Title(title, null, List.of(), year), List.of())
        .withLinks(imdb, tmdb);
  }
}
