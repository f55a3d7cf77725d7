package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import matinee.recommend.Profile;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;

class EaseTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 40, 5);

  private static float[] scores(Ease ease, TrainingSet set, Profile profile) {
    float[] scores = new float[set.items().size()];
    ease.train(set).score(profile, scores);
    return scores;
  }

  @Test
  void two_films_are_weighed_by_hand() {
    TrainingSet set = Worlds.set(Map.of(1L, Map.of(10L, 5f, 20L, 5f), 2L, Map.of(10L, 5f)), 10, 20);
    float[] scores =
        scores(new Ease(1, Signal.STARS, 12 * 81), set, Profile.of(Map.of(0, 5f), Set.of()));
    // X'X + I = (3 1; 1 2): the best weight of film 0 for film 1 is 1 / 3.
    assertThat(scores[1]).isCloseTo(1 / 3f, within(1e-6f));
    assertThat(scores[0]).isZero();
  }

  @Test
  void less_rated_films_get_no_opinion() {
    float[] scores =
        scores(new Ease(10, Signal.STARS, 12 * 25), WORLD, Profile.of(Map.of(0, 5f), Set.of()));
    int known = 0;
    for (float score : scores) {
      known += Float.isNaN(score) ? 0 : 1;
    }
    assertThat(known).isEqualTo(5);
  }

  @Test
  void finds_the_two_tastes() {
    float[] scores =
        scores(
            new Ease(10, Signal.CENTRED, 12 * 1600),
            WORLD,
            Profile.of(Map.of(0, 5f, 2, 5f), Set.of()));
    double even = 0;
    double odd = 0;
    for (int item = 4; item < 20; item += 2) {
      even += scores[item];
      odd += scores[item + 1];
    }
    assertThat(even).isGreaterThan(odd);
  }
}
