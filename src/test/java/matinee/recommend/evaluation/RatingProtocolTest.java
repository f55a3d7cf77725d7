package matinee.recommend.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.RatingTrainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;

class RatingProtocolTest {
  /** Guesses three stars for everything, and remembers what it was told. */
  private static final class Three implements RatingTrainer {
    private final List<Integer> trained = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();

    @Override
    public String name() {
      return "three";
    }

    @Override
    public RatingPredictor train(TrainingSet set) {
      trained.add(set.ratings().entries());
      return new RatingPredictor() {
        @Override
        public void score(Profile profile, float[] scores) {
          Arrays.fill(scores, 3);
        }

        @Override
        public void predict(Profile profile, int[] items, double[] stars, double[] spread) {
          answers.add(profile.size());
          Arrays.fill(stars, 3);
        }
      };
    }
  }

  @Test
  void errors_are_measured_on_the_test_set_only() {
    TrainingSet train =
        Worlds.set(Map.of(1L, Map.of(10L, 1f, 20L, 5f), 2L, Map.of(10L, 2f)), 10, 20, 30);
    TrainingSet test =
        Worlds.set(Map.of(1L, Map.of(30L, 5f), 9L, Map.of(10L, 4f, 20L, 3f)), 10, 20, 30);
    Three three = new Three();
    RatingRow row =
        RatingProtocol.run(train, test, List.of(three), () -> 0, Observer.SILENT).get(0);
    assertThat(row.rmse()).isCloseTo(Math.sqrt((4 + 1 + 0) / 3.0), within(1e-12));
    assertThat(row.mae()).isCloseTo((2 + 1 + 0) / 3.0, within(1e-12));
    assertThat(three.answers).containsExactly(2, 0);
  }

  @Test
  void every_rating_is_guessed_once_over_the_folds() {
    TrainingSet world = Worlds.twoTastes(30, 40, 2);
    Three three = new Three();
    double squares = 0;
    for (int n = 0; n < world.ratings().entries(); n++) {
      squares += Math.pow(world.ratings().value(n) - 3, 2);
    }
    RatingRow row =
        new RatingProtocol(1, 4).run(world, List.of(three), () -> 0, Observer.SILENT).get(0);
    int all = world.ratings().entries();
    assertThat(row.rmse()).isCloseTo(Math.sqrt(squares / all), within(1e-9));
    assertThat(three.trained).hasSize(4);
    assertThat(three.trained.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3 * all);
  }

  @Test
  void a_line_has_a_field_for_every_column() {
    assertThat(new RatingRow("x", 1, 1, 1, 1).tsv().split("\t"))
        .hasSameSizeAs(RatingRow.HEADER.split("\t"));
  }

  @Test
  void one_fold_cannot_hide_anything() {
    assertThatThrownBy(() -> new RatingProtocol(1, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
