package matinee.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import matinee.catalog.Entry;
import matinee.catalog.Tally;
import matinee.catalog.WeightedRating;
import matinee.catalog.search.MovieQuery.Filter;
import matinee.catalog.search.MovieQuery.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MovieIndexTest {
  private static final MovieIndex INDEX =
      MovieIndex.of(
          List.of(
              film(1, "The Matrix", 1999, 136, "Action", "United States", 300, 4.2),
              film(2, "Amélie", 2001, 122, "Comedy", "France", 200, 4.4),
              film(3, "An Unknown Film", null, null, "Drama", "France", 0, 0),
              film(4, "Zodiac", 2007, 157, "Drama", "United States", 100, 3.9),
              film(5, "Metropolis", 1927, 153, "Drama", "Germany", 50, 4.5)),
          new WeightedRating(50, 3.5));

  private static Entry film(
      long id,
      String title,
      @Nullable Integer year,
      @Nullable Integer runtime,
      String genre,
      String country,
      int ratings,
      double mean) {
    return new Entry(
        id,
        title,
        id == 2 ? List.of("Le Fabuleux Destin d'Amélie Poulain") : List.of(),
        year,
        runtime,
        List.of(genre),
        List.of(country),
        country.equals("France") ? List.of("fr") : List.of(),
        new Tally(ratings, ratings * mean));
  }

  private static List<Long> all(MovieQuery query) {
    return INDEX.find(query, 0, 10).movies();
  }

  private static MovieQuery wishing(
      @Nullable String genre,
      @Nullable String country,
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable Integer longest,
      @Nullable Integer ratings) {
    return new MovieQuery(
        "", genre, country, null, from, to, null, longest, ratings, Sort.POPULARITY);
  }

  @Test
  void films_stand_in_the_order_asked_for() {
    assertThat(all(MovieQuery.ALL)).containsExactly(1L, 2L, 4L, 5L, 3L);
    assertThat(all(MovieQuery.ALL.by(Sort.RATING))).containsExactly(2L, 1L, 5L, 4L, 3L);
    assertThat(all(MovieQuery.ALL.by(Sort.YEAR))).containsExactly(4L, 2L, 1L, 5L, 3L);
    assertThat(all(MovieQuery.ALL.by(Sort.OLDEST))).containsExactly(5L, 1L, 2L, 4L, 3L);
    assertThat(all(MovieQuery.ALL.by(Sort.TITLE))).containsExactly(2L, 1L, 5L, 3L, 4L);
  }

  @Test
  void every_filter_leaves_out_what_does_not_fit_and_what_is_not_known_to() {
    assertThat(all(wishing("Drama", null, null, null, null, null))).containsExactly(4L, 5L, 3L);
    assertThat(all(wishing(null, "France", null, null, null, null))).containsExactly(2L, 3L);
    assertThat(all(wishing(null, null, 1999, 2001, null, null))).containsExactly(1L, 2L);
    assertThat(all(wishing(null, null, null, 1950, null, null))).containsExactly(5L);
    assertThat(all(wishing(null, null, null, null, 140, null))).containsExactly(1L, 2L);
    assertThat(all(wishing(null, null, null, null, null, 100))).containsExactly(1L, 2L, 4L);
    assertThat(all(wishing("Drama", "Germany", 1900, 1930, null, 50))).containsExactly(5L);
  }

  @Test
  void films_are_found_by_the_language_they_were_made_in() {
    MovieQuery french =
        new MovieQuery("", null, null, "fr", null, null, null, null, null, Sort.POPULARITY);
    assertThat(all(french)).containsExactly(2L, 3L);
    assertThat(french.filters()).containsExactly(Filter.LANGUAGE);
    assertThat(french.without(Filter.LANGUAGE)).isEqualTo(MovieQuery.ALL);
  }

  @Test
  void a_stretch_of_what_is_found_comes_with_the_whole_number() {
    assertThat(INDEX.find(MovieQuery.ALL, 2, 2)).isEqualTo(new Found(List.of(4L, 5L), 5));
    assertThat(INDEX.find(MovieQuery.ALL, 4, 2)).isEqualTo(new Found(List.of(3L), 5));
    assertThat(INDEX.find(MovieQuery.ALL, 6, 2)).isEqualTo(new Found(List.of(), 5));
    assertThat(INDEX.find(MovieQuery.ALL, 0, 0)).isEqualTo(new Found(List.of(), 5));
  }

  @Test
  void titles_are_found_as_people_type_them() {
    for (String text : List.of("matrix", "MATRIX", "matirx", "the matrix", "matr", "matrix 1999")) {
      assertThat(all(MovieQuery.named(text))).as(text).startsWith(1L);
    }
    for (String text : List.of("amelie", "fabuleux destin", "ameli poulin")) {
      assertThat(all(MovieQuery.named(text))).as(text).startsWith(2L);
    }
    assertThat(all(MovieQuery.named("nothing like it"))).isEmpty();
  }

  @Test
  void a_film_that_hardly_anybody_knows_does_not_hide_the_one_that_is_meant() {
    List<Entry> films =
        List.of(
            film(1, "Inglourious Basterds", 2009, 153, "War", "Germany", 88, 4.1),
            film(3, "The Inglorious Bastards", 1978, 99, "War", "Italy", 2, 3.2),
            film(4, "Memento", 2000, 113, "Drama", "United States", 159, 4.1),
            film(5, "Momentum", 2015, 96, "Drama", "South Africa", 1, 2.5));
    MovieIndex index = MovieIndex.of(films, new WeightedRating(27, 3.5));
    assertThat(index.find(MovieQuery.named("inglorious bastards"), 0, 10).movies())
        .containsExactlyInAnyOrder(1L, 3L);
    assertThat(index.find(MovieQuery.named("memento"), 0, 10).movies()).containsExactly(4L);
  }

  @Test
  void numbers_are_found_while_they_are_typed_and_short_forms_by_the_long() {
    List<Entry> films =
        List.of(
            film(1, "Seven Samurai", 1954, 207, "Drama", "Japan", 48, 4.2),
            film(3, "Dr. Strangelove", 1964, 95, "Comedy", "United States", 97, 4.3),
            film(4, "Doctor Zhivago", 1965, 197, "Drama", "Italy", 30, 3.8));
    MovieIndex index = MovieIndex.of(films, new WeightedRating(1, 3.5));
    Map<String, Long> typed =
        Map.of("sev", 1L, "seve", 1L, "doctor strangelove", 3L, "dr zhivago", 4L);
    typed.forEach(
        (text, meant) ->
            assertThat(index.find(MovieQuery.named(text), 0, 10).movies())
                .as(text)
                .containsExactly(meant));
  }

  @Test
  void a_query_knows_its_filters_and_can_do_without_one() {
    MovieQuery query = wishing("Drama", null, 1990, null, null, 5);
    assertThat(query.filters()).containsExactly(Filter.GENRE, Filter.YEARS, Filter.RATINGS);
    assertThat(query.without(Filter.YEARS).filters()).containsExactly(Filter.GENRE, Filter.RATINGS);
  }

  @Test
  void an_empty_catalogue_finds_nothing() {
    MovieIndex empty = MovieIndex.of(List.of(), new WeightedRating(1, 3.5));
    assertThat(empty.find(MovieQuery.ALL, 0, 10)).isEqualTo(new Found(List.of(), 0));
    assertThat(empty.find(MovieQuery.named("heat"), 0, 10)).isEqualTo(new Found(List.of(), 0));
  }
}
