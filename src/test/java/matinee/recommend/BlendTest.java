package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlendTest {
  private static final Profile NOTHING = Profile.of(Map.of(), Set.of());
  private static final int[] ALL = {0, 1, 2, 3};

  private static Scorer fixed(float... values) {
    return (profile, scores) -> System.arraycopy(values, 0, scores, 0, values.length);
  }

  private static Blend blend(Scorer one, Scorer two) {
    BlendWeights weights = new BlendWeights(List.of("one", "two"), List.of(2.0, 1.0));
    return new Blend(List.of(one, two), weights, ALL, 4);
  }

  private static float[] scores(Blend blend) {
    float[] scores = new float[4];
    blend.score(NOTHING, scores);
    return scores;
  }

  @Test
  void members_of_different_scales_count_by_their_weights() {
    Blend blend = blend(fixed(1, 1, 3, 3), fixed(500, 100, 500, 100));
    assertThat(scores(blend)).containsExactly(-1, -3, 3, 1);
  }

  @Test
  void a_member_without_opinion_adds_nothing() {
    Blend blend = blend(fixed(1, 1, 3, 3), fixed(Float.NaN, 100, 500, Float.NaN));
    assertThat(scores(blend)).containsExactly(-2, -3, 3, 2);
  }

  @Test
  void where_nobody_has_an_opinion_there_is_no_score() {
    Blend blend = blend(fixed(Float.NaN, 1, 3, 3), fixed(Float.NaN, 2, 2, 2));
    assertThat(scores(blend)[0]).isNaN();
    assertThat(scores(blend)[1]).isNegative();
  }

  @Test
  void a_member_who_says_the_same_of_all_changes_nothing() {
    assertThat(scores(blend(fixed(1, 1, 3, 3), fixed(7, 7, 7, 7)))).containsExactly(-2, -2, 2, 2);
  }

  @Test
  void of_a_film_that_nobody_rated_who_places_it_speaks_for_all() {
    Scorer placing =
        new Scorer() {
          @Override
          public void score(Profile profile, float[] scores) {
            fixed(0, 10, 20, 20).score(profile, scores);
          }

          @Override
          public boolean placesUnrated() {
            return true;
          }
        };
    Popularity popularity = Popularity.of(worldOfFour().ratings());
    BlendWeights weights = new BlendWeights(List.of("one", "two"), List.of(2.0, 1.0));
    Blend blend = Blend.of(List.of(fixed(1, 3, 9, -9), placing), weights, popularity);
    assertThat(scores(blend)).containsExactly(-3, 3, 9, 9);
    assertThat(blend.contributions(blend.parts(NOTHING), 3))
        .isEqualTo(Map.of("one", 0.0, "two", 9.0));
    Blend deaf = Blend.of(List.of(fixed(1, 3, 9, 9), fixed(1, 3, 9, 9)), weights, popularity);
    assertThat(scores(deaf)).containsExactly(-3, 3, Float.NaN, Float.NaN);
  }

  /** Four films, the first two rated. */
  private static TrainingSet worldOfFour() {
    return Worlds.set(Map.of(1L, Map.of(10L, 4f, 20L, 4f)), 10, 20, 30, 40);
  }

  @Test
  void contributions_tell_who_added_what() {
    Blend blend = blend(fixed(1, 1, 3, 3), fixed(500, 100, 500, 100));
    float[][] parts = blend.parts(NOTHING);
    assertThat(blend.contributions(parts, 3)).isEqualTo(Map.of("one", 2.0, "two", -1.0));
  }
}
