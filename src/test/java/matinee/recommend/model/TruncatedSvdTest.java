package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import matinee.recommend.Profile;
import matinee.recommend.Scorer;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;

class TruncatedSvdTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 30, 5);

  private static float[] scores(Scorer scorer, Profile profile) {
    float[] scores = new float[WORLD.items().size()];
    scorer.score(profile, scores);
    return scores;
  }

  @Test
  void with_all_factors_a_training_row_comes_back_whole() {
    Scorer scorer = new TruncatedSvd(30, Signal.STARS, 1).train(WORLD);
    for (int user = 0; user < 10; user++) {
      float[] scores = scores(scorer, NmfTest.row(WORLD.ratings(), user));
      for (int item = 0; item < scores.length; item++) {
        int entry = WORLD.ratings().find(user, item);
        float value = entry < 0 ? 0 : Signal.STARS.of(WORLD.ratings().value(entry));
        assertThat(scores[item]).isCloseTo(value, within(1e-4f));
      }
    }
  }

  @Test
  void answers_add_up() {
    Scorer scorer = new TruncatedSvd(3, Signal.STARS, 1).train(WORLD);
    float[] one = scores(scorer, Profile.of(Map.of(0, 5f), Set.of()));
    float[] two = scores(scorer, Profile.of(Map.of(2, 5f), Set.of()));
    float[] both = scores(scorer, Profile.of(Map.of(0, 5f, 2, 5f), Set.of()));
    for (int item = 0; item < both.length; item++) {
      assertThat(both[item]).isCloseTo(one[item] + two[item], within(1e-5f));
    }
  }

  @Test
  void finds_the_two_tastes() {
    float[] scores =
        scores(
            new TruncatedSvd(2, Signal.STARS, 1).train(WORLD),
            Profile.of(Map.of(1, 5f, 3, 5f), Set.of()));
    double even = 0;
    double odd = 0;
    for (int item = 4; item < 30; item += 2) {
      even += scores[item];
      odd += scores[item + 1];
    }
    assertThat(odd).isGreaterThan(1.5 * even);
  }
}
