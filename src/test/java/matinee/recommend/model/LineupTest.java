package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import matinee.recommend.ModelSet;
import matinee.recommend.Profile;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineupTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 50, 5);

  private static Trainer trainer(String name, long seed) {
    return Lineup.trainer(name, seed).orElseThrow();
  }

  private static float[] scores(Scorer scorer) {
    float[] scores = new float[50];
    scorer.score(Profile.of(Map.of(0, 5f, 2, 4.5f, 1, 1f), Set.of(3)), scores);
    return scores;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nmf",
        "svd",
        "stars",
        "nmf-stars",
        "als",
        "ials",
        "hybrid",
        "kernel",
        "knn",
        "bias",
        "variational",
        "stars-blend"
      })
  void a_model_that_draws_by_chance_gets_the_seed(String name) {
    assertThat(trainer(name, 1)).isNotEqualTo(trainer(name, 2));
    assertThat(trainer(name, 2)).isEqualTo(trainer(name, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"popular", "form", "ease", "content"})
  void a_model_without_chance_is_the_same_for_every_seed(String name) {
    assertThat(trainer(name, 1)).isEqualTo(trainer(name, 2));
  }

  @Test
  void what_goes_live_is_trained_by_the_seed_given() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      ModelSet live = Lineup.live(7).train(WORLD, threads);
      for (String name : live.names()) {
        assertThat(scores(live.scorer(name)))
            .containsExactly(scores(trainer(name, 7).train(WORLD)));
      }
      assertThat(scores(live.predictor()))
          .containsExactly(scores(trainer("variational", 7).train(WORLD)));
      assertThat(scores(live.scorer("nmf"))).isNotEqualTo(scores(trainer("nmf", 1).train(WORLD)));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void nobody_else_is_known() {
    assertThat(Lineup.trainer("oracle", 1)).isEmpty();
    assertThat(Lineup.names())
        .isEqualTo(
            List.of(
                "popular",
                "nmf",
                "svd",
                "form",
                "hybrid",
                "variational",
                "stars",
                "nmf-stars",
                "als",
                "kernel",
                "knn",
                "bias",
                "stars-blend",
                "ease",
                "ials",
                "content",
                "blend"));
  }
}
