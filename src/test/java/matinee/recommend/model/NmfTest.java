package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import matinee.math.DenseMatrix;
import matinee.math.SparseMatrix;
import matinee.recommend.Profile;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;

class NmfTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 80, 5);
  private static final Nmf NMF = new Nmf(4, Signal.STARS, 1, 30, 1);

  @Test
  void nothing_is_ever_negative() {
    Nmf.Fit fit = new Nmf.Fit(NMF, WORLD.ratings());
    for (int sweep = 0; sweep < 10; sweep++) {
      fit.sweep();
      for (DenseMatrix factors : new DenseMatrix[] {fit.users, fit.items}) {
        for (float value : factors.toArray()) {
          assertThat(value).isNotNegative();
        }
      }
    }
    float[] scores = new float[80];
    NMF.train(WORLD).score(Profile.of(Map.of(1, 0.5f, 3, 5f), Set.of()), scores);
    for (float score : scores) {
      assertThat(score).isNotNegative();
    }
  }

  @Test
  void no_sweep_raises_the_loss() {
    Nmf.Fit fit = new Nmf.Fit(NMF, WORLD.ratings());
    double loss = fit.loss();
    for (int sweep = 0; sweep < 30; sweep++) {
      fit.sweep();
      assertThat(fit.loss()).isLessThanOrEqualTo(loss * (1 + 1e-6));
      loss = fit.loss();
    }
  }

  @Test
  void folding_in_a_training_row_gives_its_trained_vector() {
    Nmf.Fit fit = new Nmf.Fit(NMF, WORLD.ratings());
    for (int sweep = 0; sweep < 30; sweep++) {
      fit.sweep();
    }
    for (int pass = 0; pass < 100; pass++) {
      fit.improveUsers();
    }
    for (int user = 0; user < 10; user++) {
      float[] folded = fit.model().foldIn(row(WORLD.ratings(), user));
      for (int k = 0; k < folded.length; k++) {
        assertThat(folded[k]).isCloseTo(fit.users.get(user, k), within(1e-4f));
      }
    }
  }

  static Profile row(SparseMatrix ratings, int user) {
    Map<Integer, Float> stars = new HashMap<>();
    for (int n = ratings.start(user); n < ratings.start(user + 1); n++) {
      stars.put(ratings.column(n), ratings.value(n));
    }
    return Profile.of(stars, Set.of());
  }

  @Test
  void finds_the_two_tastes() {
    float[] scores = new float[80];
    NMF.train(WORLD).score(Profile.of(Map.of(0, 5f, 2, 5f), Set.of()), scores);
    double even = 0;
    double odd = 0;
    for (int item = 4; item < 40; item += 2) {
      even += scores[item];
      odd += scores[item + 1];
    }
    assertThat(even).isGreaterThan(1.5 * odd);
  }
}
