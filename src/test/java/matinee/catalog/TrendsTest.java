package matinee.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrendsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 25);

  private static Tally count(int ratings) {
    return new Tally(ratings, ratings * 3.5);
  }

  @Test
  void a_film_is_measured_against_its_own_past() {
    // Everybody's favourite is as often rated as ever; the other six times as often.
    Map<Long, Tally> all = Map.of(1L, count(1010), 2L, count(60), 3L, count(1000));
    Map<Long, Tally> recent = Map.of(1L, count(60), 2L, count(40), 3L, count(20));
    Trends trends = Trends.of(DAY, all, recent);
    assertThat(trends.ratings()).isEqualTo(120);
    assertThat(trends.films()).extracting(Trends.Trend::movie).first().isEqualTo(2L);
    assertThat(trends.films()).extracting(Trends.Trend::movie).doesNotContain(3L);
    Trends.Trend rise = trends.films().get(0);
    assertThat(rise.recent()).isEqualTo(40);
    assertThat(rise.expected()).isCloseTo(21 / 1953.0 * 120, within(1e-9));
  }

  @Test
  void one_rating_of_a_new_film_is_weaker_than_many() {
    Map<Long, Tally> all = Map.of(1L, count(1), 2L, count(30), 3L, count(1000));
    Map<Long, Tally> recent = Map.of(1L, count(1), 2L, count(30));
    assertThat(Trends.of(DAY, all, recent).films())
        .extracting(Trends.Trend::movie)
        .containsExactly(2L, 1L);
  }

  @Test
  void without_ratings_nothing_trends() {
    assertThat(Trends.of(DAY, Map.of(), Map.of()).films()).isEmpty();
  }
}
