package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import matinee.math.SparseMatrix;
import matinee.math.TopK;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.RatingTrainer;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.VectorScorer;
import matinee.recommend.VectorTrainer;
import matinee.recommend.Worlds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every model of the lineup, the blend included. */
class ModelLawsTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 80, 5);
  private static final Profile EVEN =
      Profile.of(Map.of(0, 5f, 2, 4.5f, 4, 4f, 1, 1.5f), Set.of(3, 5, 7));
  private static final Profile NOTHING = Profile.of(Map.of(), Set.of());

  static Stream<Trainer> trainers() {
    return Lineup.names().stream().map(name -> Lineup.trainer(name, 1).orElseThrow());
  }

  private static float[] scores(Scorer scorer, TrainingSet set, Profile profile) {
    float[] scores = new float[set.items().size()];
    scorer.score(profile, scores);
    return scores;
  }

  @ParameterizedTest
  @MethodSource("trainers")
  void equal_trainers_on_equal_data_give_equal_bits(Trainer trainer) {
    TrainingSet again = Worlds.twoTastes(60, 80, 5);
    assertThat(scores(trainer.train(again), again, EVEN))
        .containsExactly(scores(trainer.train(WORLD), WORLD, EVEN));
  }

  @ParameterizedTest
  @MethodSource("trainers")
  void equal_ratings_under_other_ids_give_equal_bits(Trainer trainer) {
    TrainingSet renumbered = renumber(WORLD);
    assertThat(scores(trainer.train(renumbered), renumbered, EVEN))
        .containsExactly(scores(trainer.train(WORLD), WORLD, EVEN));
  }

  /** The same ratings in another home: other ids of people and films, in the same order. */
  private static TrainingSet renumber(TrainingSet set) {
    SparseMatrix ratings = set.ratings();
    Map<Long, Map<Long, Float>> stars = new TreeMap<>();
    for (int user = 0; user < ratings.rows(); user++) {
      Map<Long, Float> row = new TreeMap<>();
      for (int n = ratings.start(user); n < ratings.start(user + 1); n++) {
        row.put(set.items().id(ratings.column(n)) * 7 + 3, ratings.value(n));
      }
      stars.put(set.users().id(user) * 13 + 4_000_000_000L, row);
    }
    long[] ids = new long[set.items().size()];
    for (int item = 0; item < ids.length; item++) {
      ids[item] = set.items().id(item) * 7 + 3;
    }
    return Worlds.set(stars, ids);
  }

  static Stream<Trainer> starTrainers() {
    return trainers().filter(RatingTrainer.class::isInstance);
  }

  @ParameterizedTest
  @MethodSource("starTrainers")
  void scores_do_not_depend_on_the_spread(RatingTrainer trainer) {
    assertThat(scores(trainer.trainToScore(WORLD), WORLD, EVEN))
        .containsExactly(scores(trainer.train(WORLD), WORLD, EVEN));
  }

  /**
   * Sums in another order are off by rounding alone: 1e-14 in doubles. 1e-6 would also forgive a
   * float on the way, and is next to nothing beside .005, the least influence that a page names.
   */
  @ParameterizedTest
  @MethodSource("starTrainers")
  void an_answer_taken_out_of_the_sums_counts_as_if_it_had_never_been_given(RatingTrainer trainer) {
    RatingPredictor predictor = trainer.train(WORLD);
    int[] wanted = {0, 1, 33, 61, 70, 79};
    for (int size : new int[] {1, 2, 15, 60}) {
      Map<Integer, Float> given = new HashMap<>();
      for (int n = 0; n < size; n++) {
        given.put(n, (1 + (n * 7 + size) % 10) / 2f);
      }
      Profile profile = Profile.of(given, Set.of(62, 63));
      double[][] stars = new double[size][wanted.length];
      predictor.predictWithoutEach(profile, wanted, stars);
      for (int answer = 0; answer < size; answer++) {
        double[] again = new double[wanted.length];
        predictor.predict(profile.without(answer), wanted, again, new double[wanted.length]);
        assertThat(stars[answer]).as("%d of %d", answer, size).containsExactly(again, within(1e-6));
      }
    }
  }

  static Stream<Trainer> vectorTrainers() {
    return trainers().filter(VectorTrainer.class::isInstance);
  }

  @ParameterizedTest
  @MethodSource("vectorTrainers")
  void a_vector_that_was_kept_scores_as_its_profile(VectorTrainer trainer) {
    VectorScorer scorer = trainer.trainToScore(WORLD);
    float[] kept = new float[WORLD.items().size()];
    scorer.score(scorer.foldIn(EVEN), kept);
    assertThat(kept).containsExactly(scores(scorer, WORLD, EVEN));
    assertThat(scorer.fingerprint()).isEqualTo(trainer.trainToScore(WORLD).fingerprint());
    TrainingSet other = Worlds.twoTastes(60, 80, 6);
    assertThat(scorer.fingerprint()).isNotEqualTo(trainer.trainToScore(other).fingerprint());
  }

  @ParameterizedTest
  @MethodSource("trainers")
  void the_order_of_answers_does_not_matter(Trainer trainer) {
    Map<Integer, Float> forth = new LinkedHashMap<>();
    Map<Integer, Float> back = new LinkedHashMap<>();
    for (int item = 0; item < 10; item++) {
      forth.put(item, 1 + item % 5f);
      back.put(9 - item, 1 + (9 - item) % 5f);
    }
    Scorer scorer = trainer.train(WORLD);
    assertThat(scores(scorer, WORLD, Profile.of(forth, Set.of())))
        .containsExactly(scores(scorer, WORLD, Profile.of(back, Set.of())));
  }

  @ParameterizedTest
  @MethodSource("trainers")
  void scoring_leaves_nothing_behind(Trainer trainer) {
    Scorer scorer = trainer.train(WORLD);
    float[] before = scores(scorer, WORLD, EVEN);
    scores(scorer, WORLD, Profile.of(Map.of(1, 5f), Set.of()));
    assertThat(scores(scorer, WORLD, EVEN)).containsExactly(before);
  }

  @ParameterizedTest
  @MethodSource("trainers")
  void whatever_stood_in_the_array_is_overwritten(Trainer trainer) {
    Scorer scorer = trainer.train(WORLD);
    float[] dirty = new float[WORLD.items().size()];
    Arrays.fill(dirty, 1e9f);
    scorer.score(EVEN, dirty);
    assertThat(dirty).containsExactly(scores(scorer, WORLD, EVEN));
  }

  @ParameterizedTest
  @MethodSource("trainers")
  void no_score_is_infinite(Trainer trainer) {
    Scorer scorer = trainer.train(WORLD);
    for (Profile profile : List.of(EVEN, NOTHING, Profile.of(Map.of(7, 0.5f), Set.of()))) {
      for (float score : scores(scorer, WORLD, profile)) {
        assertThat(Float.isInfinite(score)).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("trainers")
  void worlds_too_small_to_learn_from_still_score(Trainer trainer) {
    Map<Long, Map<Long, Float>> three = new HashMap<>();
    three.put(1L, Map.of(10L, 4f));
    three.put(2L, Map.of(10L, 4f, 20L, 4f));
    three.put(3L, Map.of());
    TrainingSet tiny = Worlds.set(three, 10, 20, 30);
    Scorer scorer = trainer.train(tiny);
    Profile one = Profile.of(Map.of(0, 4f), Set.of());
    assertThat(TopK.of(scores(scorer, tiny, one), 5, one.shown()).length).isLessThanOrEqualTo(2);
    assertThat(TopK.of(scores(scorer, tiny, NOTHING), 5, new BitSet()).length)
        .isLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("trainers")
  void an_empty_world_is_no_error(Trainer trainer) {
    TrainingSet nobody = Worlds.set(new TreeMap<>(), 10, 20);
    assertThat(scores(trainer.train(nobody), nobody, NOTHING)).hasSize(2);
    TrainingSet nothing = Worlds.set(new TreeMap<>());
    assertThat(scores(trainer.train(nothing), nothing, NOTHING)).isEmpty();
  }
}
