package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import matinee.recommend.model.Lineup;
import org.junit.jupiter.api.Test;

/** What holds for every live model: taken apart and restored, it answers bit for bit the same. */
class KeptModelsTest {
  private static final int FILMS = 60;
  private static final ModelSet TRAINED = trained();
  private static final ModelSet RESTORED = Lineup.live(7).restoreSet(TRAINED.parts());
  private static final List<Profile> VISITORS =
      List.of(
          Profile.of(Map.of(0, 5f, 2, 4.5f, 1, 1f), Set.of(3, 5)),
          Profile.of(Map.of(0, 0.5f, 7, 3f, 9, 4f, 58, 5f), Set.of()),
          Profile.of(Map.of(), Set.of()));

  private static ModelSet trained() {
    TrainingSet world = Films.with(Worlds.twoTastes(80, FILMS, 5), features());
    try {
      return Lineup.live(1).train(world, ForkJoinPool.commonPool());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ItemFeatures features() {
    ItemFeatures.Builder known = new ItemFeatures.Builder(FILMS);
    for (int film = 0; film < FILMS; film++) {
      known.add(film, Films.genre(film % 2 == 0 ? "Crime" : "Comedy"), 1);
      known.add(film, new Feature(Feature.Kind.DIRECTOR, "Director " + film % 7), 1);
      known.add(film, new Feature(Feature.Kind.KEYWORD, "größe " + film % 11), 1 + film % 3);
      known.series(film, "series " + film / 2);
    }
    return known.build();
  }

  @Test
  void every_model_scores_the_same_bits() {
    assertThat(RESTORED.names()).isEqualTo(TRAINED.names());
    for (String name : Stream.concat(TRAINED.names().stream(), Stream.of("blend")).toList()) {
      for (Profile visitor : VISITORS) {
        assertThat(scores(RESTORED.scorer(name), visitor))
            .as(name)
            .containsExactly(scores(TRAINED.scorer(name), visitor));
      }
    }
  }

  private static float[] scores(Scorer scorer, Profile visitor) {
    float[] scores = new float[FILMS];
    scorer.score(visitor, scores);
    return scores;
  }

  @Test
  void stars_spreads_and_influences_are_the_same_bits() {
    int[] wanted = {0, 1, 30, 59};
    for (Profile visitor : VISITORS) {
      double[][][] found = new double[2][][];
      int n = 0;
      for (ModelSet set : List.of(TRAINED, RESTORED)) {
        double[][] all = new double[visitor.size() + 2][wanted.length];
        double[][] without = new double[visitor.size()][wanted.length];
        set.predictor().predict(visitor, wanted, all[0], all[1]);
        set.predictor().predictWithoutEach(visitor, wanted, without);
        System.arraycopy(without, 0, all, 2, without.length);
        found[n++] = all;
      }
      assertThat(found[1]).isDeepEqualTo(found[0]);
    }
  }

  @Test
  void a_slate_is_the_same_whole() {
    Recommender recommender = new Recommender();
    for (Profile visitor : VISITORS) {
      Query query = new Query(visitor, visitor.shown(), 5, "blend");
      assertThat(recommender.recommend(RESTORED, query))
          .isEqualTo(recommender.recommend(TRAINED, query));
    }
  }

  @Test
  void vectors_that_were_kept_of_people_stay_good() {
    assertThat(RESTORED.kernel().fingerprint()).isEqualTo(TRAINED.kernel().fingerprint());
    for (Profile visitor : VISITORS) {
      assertThat(RESTORED.kernel().foldIn(visitor))
          .containsExactly(TRAINED.kernel().foldIn(visitor));
    }
  }

  @Test
  void films_are_alike_as_before_and_follow_each_other_as_before() {
    for (int film : new int[] {0, 1, 59}) {
      assertThat(RESTORED.soup().similar(film, 10, new BitSet()))
          .isEqualTo(TRAINED.soup().similar(film, 10, new BitSet()));
      assertThat(RESTORED.soup().shared(film, 2)).isEqualTo(TRAINED.soup().shared(film, 2));
      assertThat(RESTORED.twoStage().after(film, VISITORS.get(0), new BitSet(), 5))
          .isEqualTo(TRAINED.twoStage().after(film, VISITORS.get(0), new BitSet(), 5));
    }
  }

  @Test
  void what_the_check_found_is_kept_person_by_person() {
    assertThat(RESTORED.verdict()).isEqualTo(TRAINED.verdict());
    assertThat(RESTORED.check().members()).isEqualTo(TRAINED.check().members());
    Difference none = RESTORED.check().tryouts().minus(TRAINED.check().tryouts());
    assertThat(none.people()).isGreaterThan(Difference.LEAST_PEOPLE);
    assertThat(none.mean()).isZero();
    assertThat(none.worse()).isFalse();
  }

  @Test
  void a_model_that_the_lineup_has_no_more_is_named() {
    Parts other =
        new Parts.Builder()
            .put("rankers", new Parts.Builder().put("oracle", TRAINED.parts()).build())
            .build();
    assertThatThrownBy(() -> Lineup.live(1).restoreSet(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("oracle");
  }
}
