package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import matinee.math.SparseMatrix;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.RealRatings;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;

class BiasedFactorizationTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 80, 5);
  private static final BiasedFactorization SMALL = new BiasedFactorization(3, 2, 3, 4, 10, 1);
  private static final Profile NOTHING = Profile.of(Map.of(), Set.of());

  @Test
  void no_sweep_raises_the_loss() {
    BiasedFactorization.Fit fit = new BiasedFactorization.Fit(SMALL, WORLD.ratings(), 3.4);
    double loss = Double.POSITIVE_INFINITY;
    for (int sweep = 0; sweep < 20; sweep++) {
      fit.sweep();
      assertThat(fit.loss()).isLessThanOrEqualTo(loss * (1 + 1e-9));
      loss = fit.loss();
    }
  }

  @Test
  void folding_in_a_training_row_gives_its_trained_vector() {
    BiasedFactorization.Fit fit = new BiasedFactorization.Fit(SMALL, WORLD.ratings(), 3.4);
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
    Profile generous = Profile.of(Map.of(0, 5f, 1, 5f, 2, 5f, 3, 5f, 4, 5f, 5, 5f), Set.of());
    float[] scores = new float[80];
    model.score(generous, scores);
    double[] stars = new double[80];
    model.predict(generous, IntStream.range(0, 80).toArray(), stars, new double[80]);
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
    model.predict(Profile.of(Map.of(0, 4f, 1, 3f, 2, 5f), Set.of()), item, new double[1], some);
    assertThat(some[0]).isPositive().isLessThan(none[0]);
  }

  @Test
  void without_answers_a_film_without_ratings_gets_the_mean() {
    TrainingSet set =
        Worlds.set(Map.of(1L, Map.of(10L, 4f, 20L, 2f), 2L, Map.of(10L, 3f)), 10, 20, 30);
    double[] stars = new double[1];
    SMALL.train(set).predict(NOTHING, new int[] {2}, stars, new double[1]);
    assertThat(stars[0]).isCloseTo(3, within(1e-6));
  }

  @Test
  void a_person_who_gives_always_the_same_is_no_trouble() {
    Map<Long, Map<Long, Float>> same = new HashMap<>();
    for (long user = 1; user <= 4; user++) {
      same.put(user, Map.of(10L, 3f, 20L, 3f, 30L, 3f));
    }
    TrainingSet set = Worlds.set(same, 10, 20, 30);
    double[] stars = new double[3];
    double[] spread = new double[3];
    Profile three = Profile.of(Map.of(0, 3f), Set.of());
    SMALL.train(set).predict(three, new int[] {0, 1, 2}, stars, spread);
    assertThat(stars).containsExactly(new double[] {3, 3, 3}, within(1e-6));
    for (double s : spread) {
      assertThat(s).isPositive().isFinite();
    }
  }

  @Test
  void about_two_thirds_of_unseen_peoples_real_ratings_lie_within_the_spread() {
    TrainingSet real = RealRatings.latestSmall();
    SparseMatrix ratings = real.ratings();
    int[] kept = IntStream.range(0, ratings.rows()).filter(user -> user % 4 != 3).toArray();
    RatingPredictor model =
        (RatingPredictor) Lineup.trainer("stars", 1).orElseThrow().train(real.select(kept));
    SplittableRandom random = new SplittableRandom(9);
    double covered =
        IntStream.range(0, ratings.rows())
            .filter(user -> user % 4 == 3)
            .mapToDouble(user -> covered(model, ratings, user, random))
            .average()
            .orElseThrow();
    assertThat(covered).isBetween(0.64, 0.74);
  }

  /** Share of a person's ratings that lie within the spread. */
  private static double covered(
      RatingPredictor model, SparseMatrix ratings, int user, SplittableRandom random) {
    double[] errors = Calibration.errors(model, ratings, user, random);
    double within = 0;
    for (double error : errors) {
      within += error <= 1 ? 1 : 0;
    }
    return within / errors.length;
  }
}
