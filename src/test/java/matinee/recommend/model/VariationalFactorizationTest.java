package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import matinee.math.DenseMatrix;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.Scorer;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;

class VariationalFactorizationTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(600, 80, 5);
  private static final VariationalFactorization SMALL = new VariationalFactorization(3, 4, 10, 1);
  private static final Profile NOTHING = Profile.of(Map.of(), Set.of());
  private static final Profile EVEN =
      Profile.of(Map.of(0, 5f, 2, 5f, 4, 4f, 1, 2f, 3, 2f), Set.of());

  @Test
  void folding_in_a_training_row_gives_its_trained_vector() {
    VariationalFactorization.Fit fit = new VariationalFactorization.Fit(SMALL, WORLD.ratings());
    for (int sweep = 0; sweep < 5; sweep++) {
      fit.sweep();
    }
    VariationalFactorization.Model model = fit.model(1);
    double[][] folded = new double[10][];
    for (int user = 0; user < folded.length; user++) {
      folded[user] = model.foldIn(NmfTest.row(WORLD.ratings(), user)).mean();
    }
    fit.solveUsers();
    for (int user = 0; user < folded.length; user++) {
      for (int k = 0; k < folded[user].length; k++) {
        assertThat(folded[user][k]).isCloseTo(fit.users.mean().get(user, k), within(1e-4));
      }
    }
  }

  @Test
  void guesses_the_stars_of_the_two_tastes() {
    double[] stars = new double[2];
    SMALL.train(WORLD).predict(EVEN, new int[] {10, 11}, stars, new double[2]);
    assertThat(stars[0]).isBetween(4.2, 4.8);
    assertThat(stars[1]).isBetween(2.2, 2.8);
  }

  @Test
  void scores_and_predictions_agree() {
    RatingPredictor model = SMALL.train(WORLD);
    float[] scores = new float[80];
    model.score(EVEN, scores);
    double[] stars = new double[80];
    model.predict(EVEN, IntStream.range(0, 80).toArray(), stars, new double[80]);
    for (int item = 0; item < 80; item++) {
      assertThat(stars[item]).isCloseTo(scores[item], within(1e-4));
    }
  }

  @Test
  void more_answers_narrow_the_spread() {
    RatingPredictor model = SMALL.train(WORLD);
    double[] none = new double[1];
    double[] some = new double[1];
    int[] item = {20};
    model.predict(NOTHING, item, new double[1], none);
    model.predict(EVEN, item, new double[1], some);
    assertThat(some[0]).isPositive().isLessThan(none[0]);
  }

  @Test
  void the_number_of_threads_changes_no_bit() {
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool four = new ForkJoinPool(4);
    try {
      Scorer alone = one.submit(() -> SMALL.trainToScore(WORLD)).join();
      Scorer together = four.submit(() -> SMALL.trainToScore(WORLD)).join();
      float[] scores = new float[80];
      float[] same = new float[80];
      alone.score(EVEN, scores);
      together.score(EVEN, same);
      assertThat(same).containsExactly(scores);
    } finally {
      one.shutdown();
      four.shutdown();
    }
  }

  @Test
  void features_have_a_mean_square_of_one_and_without_ratings_are_zero() {
    SeenFeatures seen = SeenFeatures.of(WORLD.ratings(), 4, 1);
    DenseMatrix rows = seen.of(WORLD.ratings());
    assertThat(rows.columns()).isEqualTo(4);
    for (int f = 0; f < 4; f++) {
      double squares = 0;
      for (int row = 0; row < rows.rows(); row++) {
        squares += rows.get(row, f) * rows.get(row, f);
      }
      assertThat(squares / rows.rows()).isCloseTo(1, within(1e-4));
    }
    assertThat(seen.of(WORLD.ratings().select(n -> false)).toArray()).containsOnly(0f);
  }
}
