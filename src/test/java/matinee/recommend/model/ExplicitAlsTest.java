package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;

class ExplicitAlsTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 80, 5);
  private static final ExplicitAls SMALL = new ExplicitAls(4, 0.1, 10, 1);

  @Test
  void no_sweep_raises_the_loss() {
    ExplicitAls.Fit fit = new ExplicitAls.Fit(SMALL, WORLD.ratings());
    double loss = Double.POSITIVE_INFINITY;
    for (int sweep = 0; sweep < 20; sweep++) {
      fit.sweep();
      assertThat(fit.loss()).isLessThanOrEqualTo(loss * (1 + 1e-6));
      loss = fit.loss();
    }
  }

  @Test
  void folding_in_a_training_row_gives_its_trained_vector() {
    ExplicitAls.Fit fit = new ExplicitAls.Fit(SMALL, WORLD.ratings());
    for (int sweep = 0; sweep < 5; sweep++) {
      fit.sweep();
    }
    fit.solveUsers();
    for (int user = 0; user < 10; user++) {
      double[] folded = fit.model(1).foldIn(NmfTest.row(WORLD.ratings(), user)).solution();
      for (int k = 0; k < folded.length; k++) {
        assertThat(folded[k]).isCloseTo(fit.users.get(user, k), within(1e-5));
      }
    }
  }

  @Test
  void scores_and_predictions_agree() {
    RatingPredictor model = SMALL.train(WORLD);
    Profile some = Profile.of(Map.of(0, 5f, 1, 2f, 2, 4f), Set.of());
    float[] scores = new float[80];
    model.score(some, scores);
    double[] stars = new double[80];
    model.predict(some, IntStream.range(0, 80).toArray(), stars, new double[80]);
    for (int item = 0; item < 80; item++) {
      assertThat(stars[item]).isCloseTo(scores[item], within(1e-4));
    }
  }

  @Test
  void where_nothing_is_known_the_guess_is_the_mean() {
    TrainingSet set =
        Worlds.set(Map.of(1L, Map.of(10L, 4f, 20L, 2f), 2L, Map.of(10L, 3f)), 10, 20, 30);
    double[] stars = new double[1];
    Profile one = Profile.of(Map.of(0, 5f), Set.of());
    SMALL.train(set).predict(one, new int[] {2}, stars, new double[1]);
    assertThat(stars[0]).isCloseTo(3, within(1e-6));
    Profile nothing = Profile.of(Map.of(), Set.of());
    SMALL.train(set).predict(nothing, new int[] {0}, stars, new double[1]);
    assertThat(stars[0]).isCloseTo(3, within(1e-6));
  }
}
