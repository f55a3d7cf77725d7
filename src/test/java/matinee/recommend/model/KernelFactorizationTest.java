package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;

class KernelFactorizationTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 80, 5);
  private static final KernelFactorization KERNEL =
      new KernelFactorization(4, 0.05, 0.95, 0.05, 0.02, 1, 60, 1);
  private static final KernelFactorization.Model MODEL = KERNEL.train(WORLD);
  private static final Profile NOTHING = Profile.of(Map.of(), Set.of());

  @Test
  void no_guess_leaves_the_scale() {
    Map<Integer, Float> all = new HashMap<>();
    IntStream.range(0, 80).forEach(item -> all.put(item, item % 2 == 0 ? 5f : 0.5f));
    float[] scores = new float[80];
    MODEL.score(Profile.of(all, Set.of()), scores);
    for (float score : scores) {
      assertThat((double) score).isBetween(RatingPredictor.LEAST, RatingPredictor.MOST);
    }
  }

  @Test
  void the_first_five_stars_lift_films_like_the_one_that_got_them() {
    double before = stars(NOTHING, 10);
    double even = stars(Profile.of(Map.of(0, 5f), Set.of()), 10) - before;
    double odd = stars(Profile.of(Map.of(1, 5f), Set.of()), 10) - before;
    assertThat(even).isPositive().isGreaterThan(odd + 0.1);
  }

  private static double stars(Profile profile, int item) {
    double[] stars = new double[1];
    MODEL.predict(profile, new int[] {item}, stars, new double[1]);
    return stars[0];
  }

  /** Near, not equal: while the training row was learned, the films were still moving. */
  @Test
  void folding_in_a_training_row_comes_near_its_trained_vector() {
    KernelFactorization.Fit fit = new KernelFactorization.Fit(KERNEL, WORLD.ratings());
    fit.descend();
    KernelFactorization.Model model = fit.model(1);
    for (int user = 0; user < 10; user++) {
      float[] folded = model.foldIn(NmfTest.row(WORLD.ratings(), user));
      for (int k = 0; k < folded.length; k++) {
        assertThat(folded[k]).isCloseTo(fit.users.get(user, k), within(0.1f));
      }
    }
  }

  @Test
  void without_answers_the_vector_is_zero() {
    assertThat(MODEL.foldIn(NOTHING)).containsOnly(0f).hasSize(5);
  }

  @Test
  void a_vector_that_was_kept_predicts_what_its_answers_do() {
    Profile profile = Profile.of(Map.of(0, 5f, 1, 2f, 7, 4f), Set.of());
    int[] wanted = {3, 20, 60};
    double[] stars = new double[3];
    double[] spread = new double[3];
    MODEL.predict(profile, wanted, stars, spread);
    double[] again = new double[3];
    double[] spreadAgain = new double[3];
    MODEL.predict(MODEL.foldIn(profile), profile.size(), wanted, again, spreadAgain);
    assertThat(again).containsExactly(stars);
    assertThat(spreadAgain).containsExactly(spread);
  }

  @Test
  void more_answers_narrow_the_spread() {
    double[] none = new double[1];
    double[] some = new double[1];
    int[] item = {20};
    MODEL.predict(NOTHING, item, new double[1], none);
    MODEL.predict(Profile.of(Map.of(0, 4f, 1, 3f), Set.of()), item, new double[1], some);
    assertThat(some[0]).isPositive().isLessThan(none[0]);
  }
}
