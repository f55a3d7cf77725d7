package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.RatingTrainer;
import matinee.recommend.RealRatings;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import matinee.recommend.evaluation.Observer;
import matinee.recommend.evaluation.RatingProtocol;
import matinee.recommend.evaluation.RatingRow;
import org.junit.jupiter.api.Test;

class StarsBlendTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(200, 80, 5);
  private static final RatingTrainer BIAS = new Baseline(5, 3, 5, 1);
  private static final RatingTrainer TASTE = new BiasedFactorization(3, 2, 3, 4, 10, 1);

  @Test
  void a_member_that_knows_better_than_the_first_is_listened_to() {
    Profile even = Profile.of(Map.of(0, 5f, 2, 5f, 4, 4f, 1, 2f, 3, 2f), Set.of());
    double[] stars = new double[2];
    RatingPredictor blend = new StarsBlend(List.of(BIAS, TASTE), 1, 1).train(WORLD);
    blend.predict(even, new int[] {10, 11}, stars, new double[2]);
    assertThat(stars[0]).isGreaterThan(stars[1] + 1);
  }

  @Test
  void with_a_great_penalty_the_first_member_speaks_alone() {
    Profile even = Profile.of(Map.of(0, 5f, 1, 2f), Set.of());
    float[] first = new float[80];
    float[] blended = new float[80];
    BIAS.train(WORLD).score(even, first);
    new StarsBlend(List.of(BIAS, TASTE), 1e12, 1).train(WORLD).score(even, blended);
    assertThat(blended).containsExactly(first, within(1e-4f));
  }

  @Test
  void there_must_be_a_member() {
    assertThatThrownBy(() -> new StarsBlend(List.of(), 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void on_real_ratings_it_is_no_worse_than_its_best_member() {
    TrainingSet train = RealRatings.hundredThousand("u1.base");
    TrainingSet test = RealRatings.hundredThousand("u1.test");
    List<RatingTrainer> trainers =
        List.of("variational", "knn", "stars-blend").stream()
            .map(name -> (RatingTrainer) Lineup.trainer(name, 1).orElseThrow())
            .toList();
    List<RatingRow> rows = RatingProtocol.run(train, test, trainers, () -> 0, Observer.SILENT);
    assertThat(rows.get(2).rmse())
        .isLessThan(Math.min(rows.get(0).rmse(), rows.get(1).rmse()) + 0.005)
        .isLessThan(0.9);
  }
}
