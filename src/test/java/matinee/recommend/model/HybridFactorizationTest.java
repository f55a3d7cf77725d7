package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import matinee.math.SparseMatrix;
import matinee.recommend.ColdFilms;
import matinee.recommend.Feature;
import matinee.recommend.Films;
import matinee.recommend.ItemFeatures;
import matinee.recommend.Profile;
import matinee.recommend.Scorer;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;

class HybridFactorizationTest {
  private static final TrainingSet WORLD = directed(Worlds.twoTastes(60, 80, 5));
  private static final ImplicitAls PLAIN = new ImplicitAls(7, Signal.STARS, 0.1, 0.05, 1, 15, 1);
  private static final HybridFactorization SMALL = new HybridFactorization(PLAIN, 0.1, 1);
  private static final Profile EVEN = Profile.of(Map.of(0, 5f, 2, 5f, 1, 1f), Set.of());

  /** The same with directors, two for each taste, and a genre that all films share. */
  private static TrainingSet directed(TrainingSet set) {
    ItemFeatures.Builder known = new ItemFeatures.Builder(set.items().size());
    for (int item = 0; item < set.items().size(); item++) {
      known.add(item, new Feature(Feature.Kind.DIRECTOR, "director " + item % 4), 1);
      known.add(item, Films.genre("Drama"), 1);
    }
    return Films.with(set, known.build());
  }

  private static float[] scores(Scorer scorer, Profile profile) {
    float[] scores = new float[80];
    scorer.score(profile, scores);
    return scores;
  }

  @Test
  void a_film_that_nobody_rated_stands_by_those_of_its_director() {
    BitSet cold = new BitSet();
    cold.set(8, 12);
    TrainingSet training = ColdFilms.of(WORLD, cold).training();
    Scorer hybrid = SMALL.train(training);
    float[] scores = scores(hybrid, EVEN);
    assertThat(Math.min(scores[8], scores[10]))
        .isGreaterThan(1.5f * Math.max(scores[9], scores[11]));
    float[] plain = scores(PLAIN.train(training), EVEN);
    assertThat(new float[] {plain[8], plain[9], plain[10], plain[11]}).containsOnly(0);
    assertThat(hybrid.placesUnrated()).isTrue();
  }

  @Test
  void a_rating_of_a_film_that_nobody_had_rated_tells_of_a_taste() {
    BitSet cold = new BitSet();
    cold.set(8, 12);
    Scorer hybrid = SMALL.train(ColdFilms.of(WORLD, cold).training());
    float[] even = scores(hybrid, Profile.of(Map.of(8, 5f), Set.of()));
    assertThat(even[10]).isGreaterThan(1.5f * even[11]);
    float[] odd = scores(hybrid, Profile.of(Map.of(9, 5f), Set.of()));
    assertThat(odd[11]).isGreaterThan(1.5f * odd[10]);
  }

  @Test
  void without_features_it_is_the_plain_model_bit_for_bit() {
    TrainingSet bare = Films.with(WORLD, ItemFeatures.none(80));
    HybridFactorization hybrid = new HybridFactorization(PLAIN, PLAIN.penalty(), 1);
    assertThat(scores(hybrid.train(bare), EVEN)).containsExactly(scores(PLAIN.train(bare), EVEN));
  }

  @Test
  void no_step_raises_the_loss() {
    HybridFactorization.Fit fit = new HybridFactorization.Fit(SMALL, WORLD);
    double loss = fit.loss();
    for (int sweep = 0; sweep < 30; sweep++) {
      fit.plain.improveUsers();
      loss = lower(fit, loss);
      fit.improveItems();
      loss = lower(fit, loss);
      fit.improveFeatures();
      loss = lower(fit, loss);
    }
  }

  private static double lower(HybridFactorization.Fit fit, double before) {
    double loss = fit.loss();
    assertThat(loss).isLessThanOrEqualTo(before * (1 + 1e-6));
    return loss;
  }

  @Test
  void folding_in_a_training_row_gives_its_trained_vector() {
    HybridFactorization.Fit fit = new HybridFactorization.Fit(SMALL, WORLD);
    for (int sweep = 0; sweep < 15; sweep++) {
      fit.sweep();
    }
    for (int half = 0; half < 20; half++) {
      fit.plain.improveUsers();
    }
    for (int user = 0; user < 10; user++) {
      float[] folded = fit.model().plain().foldIn(NmfTest.row(WORLD.ratings(), user));
      assertThat(folded).containsExactly(fit.plain.users.row(user), within(1e-4f));
    }
  }

  @Test
  void features_of_one_kind_share_a_weight_and_those_of_one_film_alone_have_none() {
    ItemFeatures.Builder known = new ItemFeatures.Builder(2);
    for (int film = 0; film < 2; film++) {
      known.add(film, Films.genre("Crime"), 1).add(film, Films.genre("Drama"), 1);
      known.add(film, Feature.decade(1995), 1);
    }
    known.add(0, Films.genre("Comedy"), 1);
    TrainingSet two = Films.with(Worlds.set(Map.of(1L, Map.of(10L, 4f)), 10, 20), known.build());
    SparseMatrix weights = HybridFactorization.weights(two);
    for (int film = 0; film < 2; film++) {
      assertThat(weights.count(film)).isEqualTo(3);
      assertThat(weights.value(weights.start(film))).isEqualTo((float) Math.sqrt(0.5));
      assertThat(weights.value(weights.start(film) + 2)).isEqualTo(1);
    }
  }

  @Test
  void the_number_of_threads_changes_no_bit() throws Exception {
    assertThat(trained(3)).containsExactly(trained(1));
  }

  private static float[] trained(int threads) throws InterruptedException, ExecutionException {
    TrainingSet large = directed(Worlds.twoTastes(300, 200, 5));
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      float[] scores = new float[200];
      pool.submit(() -> SMALL.train(large)).get().score(NmfTest.row(large.ratings(), 3), scores);
      return scores;
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void a_pull_or_penalty_of_nothing_is_refused() {
    assertThatThrownBy(() -> new HybridFactorization(PLAIN, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new HybridFactorization(PLAIN, 1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
