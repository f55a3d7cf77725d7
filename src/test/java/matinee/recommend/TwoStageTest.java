package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwoStageTest {
  private static final Profile NOBODY = Profile.of(Map.of(), Set.of());
  private static final BitSet NONE = new BitSet();
  private static final Soup SOUP = Soup.of(Films.with(Worlds.twoTastes(20, 6, 3), Films.six()));

  /** Guesses these stars, whoever asks. */
  private static VectorScorer guessing(float... stars) {
    return new VectorScorer() {
      @Override
      public float[] foldIn(Profile profile) {
        return new float[] {1};
      }

      @Override
      public void score(float[] vector, float[] scores) {
        for (int item = 0; item < scores.length; item++) {
          scores[item] = vector[0] * stars[item];
        }
      }

      @Override
      public long fingerprint() {
        return 1;
      }
    };
  }

  private static final TwoStage FLAT = new TwoStage(SOUP, guessing(3, 3, 3, 3, 3, 3));

  @Test
  void only_films_that_share_a_genre_are_candidates() {
    assertThat(FLAT.after(3, NOBODY, NONE, 6))
        .extracting(TwoStage.Pick::item)
        .containsExactly(4, 2);
  }

  @Test
  void a_visitor_with_few_ratings_gets_what_is_most_alike() {
    TwoStage against = new TwoStage(SOUP, guessing(3, 1, 5, 3, 3, 3));
    Profile two = Profile.of(Map.of(3, 5f, 4, 5f), Set.of());
    assertThat(against.after(0, two, NONE, 6))
        .extracting(TwoStage.Pick::item)
        .containsExactly(1, 2);
  }

  @Test
  void a_visitor_with_more_ratings_gets_what_they_will_like() {
    Profile three = Profile.of(Map.of(0, 5f, 1, 5f, 5, 3f), Set.of());
    TwoStage against = new TwoStage(SOUP, guessing(3, 3, 5, 3, 1, 3));
    assertThat(SOUP.similarity(3, 4)).isGreaterThan(SOUP.similarity(3, 2));
    assertThat(against.after(3, three, NONE, 1)).extracting(TwoStage.Pick::item).containsExactly(2);
  }

  @Test
  void taste_counts_for_more_with_every_rating() {
    assertThat(TwoStage.weight(0)).isZero();
    assertThat(TwoStage.weight(TwoStage.LEAST_RATINGS - 1)).isZero();
    assertThat(TwoStage.weight(TwoStage.LEAST_RATINGS)).isPositive();
    assertThat(TwoStage.weight(50)).isGreaterThan(TwoStage.weight(5)).isLessThan(1);
  }

  @Test
  void neither_the_film_nor_one_that_is_excluded_or_known_comes_up() {
    BitSet excluded = new BitSet();
    excluded.set(1);
    assertThat(FLAT.after(0, NOBODY, excluded, 6))
        .extracting(TwoStage.Pick::item)
        .containsExactly(2);
    assertThat(FLAT.after(0, Profile.of(Map.of(2, 4f), Set.of()), excluded, 6)).isEmpty();
    assertThat(excluded.cardinality()).isEqualTo(1);
  }

  @Test
  void each_film_comes_with_its_parts() {
    List<TwoStage.Pick> picks =
        new TwoStage(SOUP, guessing(3, 6, 4, 3, 3, 3)).after(0, NOBODY, NONE, 1);
    TwoStage.Pick first = picks.get(0);
    assertThat(first.item()).isEqualTo(1);
    assertThat(first.stars()).isEqualTo(5);
    assertThat(first.similarity()).isCloseTo(SOUP.similarity(0, 1), within(1e-6));
    assertThat(first.shared()).isEqualTo(SOUP.shared(0, 1));
  }

  @Test
  void a_vector_that_was_kept_speaks_for_the_visitor() {
    TwoStage some = new TwoStage(SOUP, guessing(1, 2, 5, 4, 3, 3));
    assertThat(some.after(5, NOBODY, new float[] {-1}, NONE, 2))
        .extracting(TwoStage.Pick::item)
        .containsExactly(0, 1);
  }

  @Test
  void of_a_film_of_which_nothing_is_known_the_stars_alone_decide() {
    TwoStage some = new TwoStage(SOUP, guessing(1, 2, 5, 4, 3, 3));
    assertThat(some.after(5, NOBODY, NONE, 3))
        .extracting(TwoStage.Pick::item)
        .containsExactly(2, 3, 4);
  }
}
