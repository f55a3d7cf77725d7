package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import matinee.math.TopK;
import matinee.recommend.model.Lineup;
import matinee.recommend.model.Popular;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelSetTrainerTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(80, 60, 5);
  private static final Profile EVEN = Profile.of(Map.of(0, 5f, 2, 4.5f, 1, 1f), Set.of(3));

  private final ExecutorService threads = Executors.newFixedThreadPool(3);

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  private static float[] blended(Scorer blend) {
    float[] scores = new float[60];
    blend.score(EVEN, scores);
    return scores;
  }

  @Test
  void equal_data_give_equal_bits_whatever_the_threads() throws InterruptedException {
    ModelSet three = Lineup.live(1).train(WORLD, threads);
    ExecutorService single = Executors.newSingleThreadExecutor();
    try {
      ModelSet one = Lineup.live(1).train(WORLD, single);
      assertThat(one.verdict()).isEqualTo(three.verdict());
      assertThat(blended(one.blend())).containsExactly(blended(three.blend()));
      assertThat(blended(Lineup.live(1).train(WORLD))).containsExactly(blended(one.blend()));
    } finally {
      single.shutdownNow();
    }
  }

  @Test
  void who_has_answered_nothing_yet_gets_known_films_that_people_like_and_always_the_same() {
    Blend blend = Lineup.live(1).train(WORLD);
    int[] known = Popularity.of(WORLD.ratings()).mostRated(20);
    for (Profile nothing :
        List.of(
            Profile.of(Map.of(), Set.of()),
            Profile.of(Map.of(), Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)))) {
      float[] scores = new float[60];
      blend.score(nothing, scores);
      int[] five = TopK.of(scores, 5, nothing.shown());
      assertThat(five).hasSize(5);
      if (nothing.shown().isEmpty()) {
        assertThat(known).contains(five);
      }
      float[] again = new float[60];
      Lineup.live(1).train(WORLD).score(nothing, again);
      assertThat(again).containsExactly(scores);
    }
  }

  @Test
  void the_check_finds_that_knowing_tastes_beats_fame() throws InterruptedException {
    Verdict verdict = Lineup.live(1).train(WORLD, threads).verdict();
    assertThat(verdict.cases()).isPositive();
    assertThat(verdict.precision()).isGreaterThan(verdict.popular());
    assertThat(verdict.passed()).isTrue();
  }

  @Test
  void a_model_that_picks_what_nobody_likes_does_not_pass() throws InterruptedException {
    Trainer contrary = trainer("contrary", (profile, scores) -> leastKnown(scores));
    RatingTrainer clueless =
        new RatingTrainer() {
          @Override
          public String name() {
            return "clueless";
          }

          @Override
          public RatingPredictor train(TrainingSet set) {
            return new Clueless();
          }
        };
    Verdict verdict =
        new ModelSetTrainer(List.of(contrary), clueless, kernel(), 1)
            .train(WORLD, threads)
            .verdict();
    assertThat(verdict.precision()).isLessThan(verdict.popular());
    assertThat(verdict.passed()).isFalse();
  }

  private static VectorTrainer kernel() {
    return (VectorTrainer) Lineup.trainer("kernel", 1).orElseThrow();
  }

  private static void leastKnown(float[] scores) {
    for (int item = 0; item < scores.length; item++) {
      scores[item] = item < 55 ? Float.NaN : item;
    }
  }

  private record Clueless() implements RatingPredictor {
    @Override
    public void score(Profile profile, float[] scores) {
      leastKnown(scores);
    }

    @Override
    public void predict(Profile profile, int[] items, double[] stars, double[] spread) {
      Arrays.fill(stars, 3);
      Arrays.fill(spread, 1);
    }
  }

  private static Trainer trainer(String name, Scorer scorer) {
    return new Trainer() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Scorer train(TrainingSet set) {
        return scorer;
      }
    };
  }

  @Test
  void a_failing_model_fails_the_training_with_its_own_error() {
    Trainer broken =
        new Trainer() {
          @Override
          public String name() {
            return "broken";
          }

          @Override
          public Scorer train(TrainingSet set) {
            throw new ArithmeticException("no such number");
          }
        };
    RatingTrainer stars = (RatingTrainer) Lineup.trainer("stars", 1).orElseThrow();
    ModelSetTrainer trainer =
        new ModelSetTrainer(List.of(new Popular(), broken), stars, kernel(), 1);
    assertThatThrownBy(() -> trainer.train(WORLD, threads))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("no such number");
  }

  @Test
  void an_interrupt_ends_the_training() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Trainer slow =
        new Trainer() {
          @Override
          public String name() {
            return "slow";
          }

          @Override
          public Scorer train(TrainingSet set) {
            begun.countDown();
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
              throw new IllegalStateException(stopped);
            }
            return (profile, scores) -> {};
          }
        };
    RatingTrainer stars = (RatingTrainer) Lineup.trainer("stars", 1).orElseThrow();
    ModelSetTrainer trainer = new ModelSetTrainer(List.of(slow), stars, kernel(), 1);
    AtomicReference<Class<?>> ended = new AtomicReference<>(Object.class);
    Thread waiting =
        new Thread(
            () -> {
              try {
                trainer.train(WORLD, threads);
              } catch (InterruptedException expected) {
                ended.set(InterruptedException.class);
              }
            });
    waiting.start();
    begun.await();
    waiting.interrupt();
    waiting.join();
    assertThat(ended.get()).isEqualTo(InterruptedException.class);
  }

  @Test
  void models_are_found_by_their_names() throws InterruptedException {
    ModelSet live = Lineup.live(1).train(WORLD, threads);
    assertThat(live.names()).containsExactly("nmf", "svd", "form", "hybrid");
    assertThat(live.scorer("blend")).isSameAs(live.blend());
    assertThatThrownBy(() -> live.scorer("oracle")).isInstanceOf(IllegalArgumentException.class);
  }
}
