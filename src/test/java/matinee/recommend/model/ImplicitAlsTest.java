package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import matinee.recommend.Profile;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImplicitAlsTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 80, 5);
  private static final ImplicitAls SMALL = new ImplicitAls(7, Signal.STARS, 0.1, 0.05, 1, 15, 1);

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void scaling_beyond_none_and_all_is_refused(double scaling) {
    assertThatThrownBy(() -> new ImplicitAls(7, Signal.STARS, 0.1, 0.05, scaling, 15, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Scaling");
  }

  @Test
  void no_half_sweep_raises_the_loss() {
    ImplicitAls.Fit fit = new ImplicitAls.Fit(SMALL, WORLD.ratings());
    double loss = fit.loss();
    for (int sweep = 0; sweep < 30; sweep++) {
      fit.improveUsers();
      assertThat(fit.loss()).isLessThanOrEqualTo(loss * (1 + 1e-6));
      fit.sweep();
      assertThat(fit.loss()).isLessThanOrEqualTo(loss * (1 + 1e-6));
      loss = fit.loss();
    }
  }

  @Test
  void folding_in_a_training_row_gives_its_trained_vector() {
    ImplicitAls.Fit fit = new ImplicitAls.Fit(SMALL, WORLD.ratings());
    for (int sweep = 0; sweep < 15; sweep++) {
      fit.sweep();
    }
    for (int half = 0; half < 20; half++) {
      fit.improveUsers();
    }
    for (int user = 0; user < 10; user++) {
      float[] folded = fit.model().foldIn(NmfTest.row(WORLD.ratings(), user));
      for (int k = 0; k < folded.length; k++) {
        assertThat(folded[k]).isCloseTo(fit.users.get(user, k), within(1e-4f));
      }
    }
  }

  @Test
  void the_number_of_threads_changes_no_bit() throws Exception {
    TrainingSet large = Worlds.twoTastes(300, 200, 5);
    assertThat(trained(large, 3)).containsExactly(trained(large, 1));
  }

  private static float[] trained(TrainingSet set, int threads)
      throws InterruptedException, ExecutionException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      float[] scores = new float[set.items().size()];
      pool.submit(() -> SMALL.train(set)).get().score(NmfTest.row(set.ratings(), 3), scores);
      return scores;
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void finds_the_two_tastes() {
    float[] scores = new float[80];
    SMALL.train(WORLD).score(Profile.of(Map.of(0, 5f, 2, 5f), Set.of()), scores);
    double even = 0;
    double odd = 0;
    for (int item = 4; item < 40; item += 2) {
      even += scores[item];
      odd += scores[item + 1];
    }
    assertThat(even).isGreaterThan(1.5 * odd);
  }
}
