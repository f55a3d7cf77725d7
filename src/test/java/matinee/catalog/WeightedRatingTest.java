package matinee.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedRatingTest {
  @Test
  void the_formula_is_the_one_that_the_page_shows() {
    WeightedRating formula = new WeightedRating(25, 3.5);
    Tally film = new Tally(75, 75 * 4.5);
    assertThat(formula.of(film)).isCloseTo(75 / 100.0 * 4.5 + 25 / 100.0 * 3.5, within(1e-12));
  }

  @Test
  void a_film_without_ratings_is_as_good_as_the_average() {
    assertThat(new WeightedRating(25, 3.5).of(Tally.NONE)).isEqualTo(3.5);
  }

  @Test
  void its_numbers_come_from_the_films_that_were_rated() {
    List<Tally> tallies =
        List.of(
            Tally.NONE, new Tally(1, 5), new Tally(2, 6), new Tally(10, 40), new Tally(100, 300));
    WeightedRating formula = WeightedRating.of(tallies, 0.9);
    assertThat(formula.least()).isEqualTo(10);
    assertThat(formula.mean()).isCloseTo(351 / 113.0, within(1e-12));
    assertThat(WeightedRating.of(tallies, 1).least()).isEqualTo(100);
  }

  @Test
  void nothing_rated_is_no_error() {
    WeightedRating formula = WeightedRating.of(List.of(Tally.NONE), 0.9);
    assertThat(formula.of(Tally.NONE)).isFinite();
  }
}
