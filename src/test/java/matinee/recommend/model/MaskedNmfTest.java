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

class MaskedNmfTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 80, 5);
  private static final MaskedNmf NMF = new MaskedNmf(4, 3, 15, 1);

  @Test
  void nothing_is_ever_negative() {
    MaskedNmf.Fit fit = new MaskedNmf.Fit(NMF, WORLD.ratings());
    for (int sweep = 0; sweep < 15; sweep++) {
      fit.sweep();
      for (float value : fit.users.toArray()) {
        assertThat(value).isNotNegative();
      }
      for (float value : fit.items.toArray()) {
        assertThat(value).isNotNegative();
      }
    }
  }

  @Test
  void guesses_the_stars_of_the_two_tastes() {
    RatingPredictor model = NMF.train(WORLD);
    double[] stars = new double[2];
    Profile even = Profile.of(Map.of(0, 5f, 2, 5f, 4, 4f, 1, 2f, 3, 2f), Set.of());
    model.predict(even, new int[] {10, 11}, stars, new double[2]);
    assertThat(stars[0]).isGreaterThan(stars[1] + 1);
  }

  @Test
  void scores_and_predictions_agree() {
    RatingPredictor model = NMF.train(WORLD);
    Profile generous = Profile.of(Map.of(0, 5f, 1, 5f, 2, 5f, 3, 5f), Set.of());
    float[] scores = new float[80];
    model.score(generous, scores);
    double[] stars = new double[80];
    model.predict(generous, IntStream.range(0, 80).toArray(), stars, new double[80]);
    for (int item = 0; item < 80; item++) {
      assertThat(stars[item]).isCloseTo(scores[item], within(1e-4));
    }
  }
}
