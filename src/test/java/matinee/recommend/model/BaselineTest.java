package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;

class BaselineTest {
  /** Mean 3; film 10 got 5 and 4, film 20 got 2 and 1, film 30 nothing. */
  private static final TrainingSet SET =
      Worlds.set(Map.of(1L, Map.of(10L, 5f, 20L, 2f), 2L, Map.of(10L, 4f, 20L, 1f)), 10, 20, 30);

  /** Both biases damped by 2, one sweep. */
  private static final RatingPredictor MODEL = new Baseline(2, 2, 1, 1).train(SET);

  private static double[] stars(Map<Integer, Float> answers) {
    double[] stars = new double[3];
    MODEL.predict(Profile.of(answers, Set.of()), new int[] {0, 1, 2}, stars, new double[3]);
    return stars;
  }

  @Test
  void without_answers_each_film_gets_its_damped_mean() {
    // Film 10: (2 + 1) / (2 + 2) = .75. People: (1.25 − .25) / 4 = .25 and −.25, so that the
    // films' second turn changes nothing.
    assertThat(stars(Map.of())).containsExactly(new double[] {3.75, 2.25, 3}, within(1e-9));
  }

  @Test
  void a_generous_visitor_lifts_every_guess_by_the_same() {
    // 5 − 3.75 = 1.25, damped: 1.25 / (1 + 2).
    double lift = 1.25 / 3;
    assertThat(stars(Map.of(0, 5f)))
        .containsExactly(new double[] {3.75 + lift, 2.25 + lift, 3 + lift}, within(1e-9));
  }

  @Test
  void answers_and_ratings_narrow_the_spread() {
    double[] none = new double[3];
    double[] one = new double[3];
    int[] all = {0, 1, 2};
    MODEL.predict(Profile.of(Map.of(), Set.of()), all, new double[3], none);
    MODEL.predict(Profile.of(Map.of(0, 5f), Set.of()), all, new double[3], one);
    assertThat(one[0]).isPositive().isLessThan(none[0]);
    assertThat(none[0]).isLessThan(none[2]);
  }
}
