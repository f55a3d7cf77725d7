package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matinee.recommend.model.Lineup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecommenderTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(80, 60, 5);
  private static final Profile EVEN =
      Profile.of(Map.of(0, 5f, 2, 4.5f, 4, 4f, 1, 1.5f, 6, 5f), Set.of(3, 5));
  private static final Recommender RECOMMENDER = new Recommender();
  private static final ModelSet LIVE = train(WORLD);

  static ModelSet train(TrainingSet set) {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      return Lineup.live(1).train(set, threads);
    } catch (InterruptedException never) {
      throw new IllegalStateException(never);
    } finally {
      threads.shutdownNow();
    }
  }

  static Stream<String> models() {
    return Stream.concat(LIVE.names().stream(), Stream.of(Recommender.BLEND));
  }

  private static List<Recommendation> slate(Profile profile, BitSet excluded, String model) {
    return RECOMMENDER.recommend(LIVE, new Query(profile, excluded, 5, model));
  }

  @ParameterizedTest
  @MethodSource("models")
  void recommends_five_best_first_and_never_an_excluded_one(String model) {
    BitSet excluded = EVEN.shown();
    for (int round = 0; round < 8; round++) {
      List<Recommendation> slate = slate(EVEN, excluded, model);
      assertThat(slate).hasSize(5);
      assertThat(slate).noneMatch(film -> excluded.get(film.item()));
      assertThat(slate)
          .isSortedAccordingTo(Comparator.comparingDouble((Recommendation film) -> -film.score()));
      slate.forEach(film -> excluded.set(film.item()));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void when_almost_everything_is_excluded_recommends_the_rest(String model) {
    BitSet excluded = new BitSet();
    excluded.set(0, 60);
    assertThat(slate(EVEN, excluded, model)).isEmpty();
    excluded.clear(17);
    assertThat(slate(EVEN, excluded, model)).extracting(Recommendation::item).containsExactly(17);
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_visitor_without_answers_gets_five_too(String model) {
    assertThat(slate(Profile.of(Map.of(), Set.of(1, 2)), new BitSet(), model)).hasSize(5);
  }

  @Test
  void each_influence_is_the_difference_of_two_guesses() {
    for (Recommendation film : slate(EVEN, EVEN.shown(), Recommender.BLEND)) {
      assertThat(film.influences()).hasSize(EVEN.size());
      for (Influence influence : film.influences()) {
        int answer = IntStream.range(0, 5).filter(n -> EVEN.item(n) == influence.item()).sum();
        Guess with = RECOMMENDER.guess(LIVE, EVEN, film.item());
        Guess without = RECOMMENDER.guess(LIVE, EVEN.without(answer), film.item());
        assertThat(influence.stars()).isEqualTo(with.stars() - without.stars());
      }
      assertThat(film.influences())
          .isSortedAccordingTo(Comparator.comparingDouble((Influence i) -> -Math.abs(i.stars())));
    }
  }

  @Test
  void who_gives_five_stars_to_all_still_gets_reasons_and_no_guess_beyond_the_scale() {
    Profile all = Profile.of(Map.of(0, 5f, 2, 5f, 4, 5f, 6, 5f, 1, 5f, 3, 5f), Set.of());
    for (Recommendation film : slate(all, all.shown(), Recommender.BLEND)) {
      assertThat(film.stars()).isBetween(0.5, 5.0);
      assertThat(film.influences()).hasSize(6).anyMatch(cause -> Math.abs(cause.stars()) > 0.005);
    }
  }

  @Test
  void stars_and_spread_are_the_predictors() {
    Recommendation film = slate(EVEN, EVEN.shown(), Recommender.BLEND).get(0);
    assertThat(new Guess(film.stars(), film.spread()))
        .isEqualTo(RECOMMENDER.guess(LIVE, EVEN, film.item()));
  }

  @Test
  void contributions_add_up_to_the_score() {
    for (Recommendation film : slate(EVEN, EVEN.shown(), Recommender.BLEND)) {
      double sum = film.contributions().values().stream().mapToDouble(Double::doubleValue).sum();
      assertThat(sum).isCloseTo(film.score(), within(1e-4));
      assertThat(film.contributions().keySet()).containsAll(LIVE.names());
    }
  }

  @Test
  void a_single_model_contributes_its_whole_score() {
    Recommendation film = slate(EVEN, EVEN.shown(), "nmf").get(0);
    assertThat(film.contributions()).isEqualTo(Map.of("nmf", film.score()));
  }

  @Test
  void the_best_of_some_comes_first_in_the_blends_order() {
    List<Recommendation> slate = slate(EVEN, EVEN.shown(), Recommender.BLEND);
    int[] candidates = slate.stream().mapToInt(Recommendation::item).sorted().toArray();
    assertThat(RECOMMENDER.bestOf(LIVE, EVEN, candidates)).hasValue(slate.get(0).item());
    assertThat(RECOMMENDER.bestOf(LIVE, EVEN, new int[] {3})).hasValue(3);
    assertThat(RECOMMENDER.bestOf(LIVE, EVEN, new int[0])).isEmpty();
  }

  @Test
  void not_having_seen_a_candidate_is_not_held_against_it() {
    Profile allUnseen = Profile.of(Map.of(0, 5f, 2, 4.5f), Set.of(4, 6, 11, 13));
    Profile answers = Profile.of(Map.of(0, 5f, 2, 4.5f), Set.of());
    int[] candidates = {4, 6, 11, 13};
    assertThat(RECOMMENDER.bestOf(LIVE, allUnseen, candidates))
        .isEqualTo(RECOMMENDER.bestOf(LIVE, answers, candidates));
  }

  @Test
  void who_likes_even_films_gets_even_films() {
    assertThat(slate(EVEN, EVEN.shown(), Recommender.BLEND)).allMatch(film -> film.item() % 2 == 0);
  }

  @Test
  void an_unknown_model_is_refused() {
    assertThatThrownBy(() -> slate(EVEN, new BitSet(), "oracle"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("oracle");
  }

  @Test
  void three_people_and_two_films_are_enough_to_run() {
    ModelSet tiny =
        train(
            Worlds.set(
                Map.of(1L, Map.of(10L, 4f), 2L, Map.of(10L, 4f, 20L, 4f), 3L, Map.of(20L, 1f)),
                10,
                20));
    Query query = new Query(Profile.of(Map.of(0, 5f), Set.of()), new BitSet(), 5, "blend");
    assertThat(RECOMMENDER.recommend(tiny, query)).hasSizeLessThanOrEqualTo(2);
    assertThat(tiny.verdict().passed()).isTrue();
  }
}
