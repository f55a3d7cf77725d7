package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PopularityTest {
  private final TrainingSet set =
      Worlds.set(
          Map.of(1L, Map.of(10L, 3f, 30L, 5f), 2L, Map.of(30L, 1f, 20L, 2f)), 10, 20, 30, 40);

  @Test
  void counts_ratings_whatever_the_stars() {
    Popularity popularity = Popularity.of(set.ratings());
    assertThat(popularity.count(2)).isEqualTo(2);
    assertThat(popularity.count(3)).isZero();
  }

  @Test
  void most_rated_come_first_and_the_unrated_never() {
    Popularity popularity = Popularity.of(set.ratings());
    assertThat(popularity.mostRated(2)).containsExactly(2, 0);
    assertThat(popularity.mostRated(9)).containsExactly(2, 0, 1);
  }
}
