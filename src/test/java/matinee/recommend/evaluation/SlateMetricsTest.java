package matinee.recommend.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import matinee.math.SparseMatrix;
import matinee.recommend.Worlds;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every figure against one worked out by hand. */
class SlateMetricsTest {
  private static final Offset<Double> CLOSE = within(1e-12);

  /** User 0: film 0 liked, 1 disliked, 2 liked, others unknown. User 1: film 3 disliked. */
  private static final SparseMatrix RATINGS =
      Worlds.set(
              Map.of(1L, Map.of(10L, 4f, 20L, 3.5f, 30L, 5f), 2L, Map.of(40L, 1f)),
              10,
              20,
              30,
              40,
              50,
              60,
              70)
          .ratings();

  private static final double[] SEEN = {0.5, 0.5, 0.5, 0.5, 0, 0, 1};

  private static SlateMetrics two() {
    SlateMetrics metrics = new SlateMetrics(5);
    metrics.add(new int[] {0, 1, 2, 3, 4}, RATINGS, 0, SEEN);
    metrics.add(new int[] {0, 3, 4, 5, 6}, RATINGS, 1, SEEN);
    return metrics;
  }

  @Test
  void precision_is_the_share_liked_of_all_recommended() {
    assertThat(two().precision()).isCloseTo(2 / 10.0, CLOSE);
  }

  @Test
  void liked_of_rated_looks_at_rated_films_only() {
    assertThat(two().likedOfRated()).isCloseTo(2 / 4.0, CLOSE);
  }

  @Test
  void hit_is_the_share_of_slates_with_a_liked_film() {
    assertThat(two().hit()).isCloseTo(1 / 2.0, CLOSE);
  }

  @Test
  void ndcg_discounts_by_rank() {
    double best = 1 + 1 / log2(3) + 1 / log2(4) + 1 / log2(5) + 1 / log2(6);
    assertThat(two().ndcg()).isCloseTo((1 + 1 / log2(4)) / best / 2, CLOSE);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  @Test
  void coverage_counts_distinct_films() {
    assertThat(two().coverage()).isEqualTo(7);
  }

  @Test
  void popularity_is_the_mean_share_who_rated_a_film() {
    assertThat(two().popularity()).isCloseTo((2.0 / 5 + 2.0 / 5) / 2, CLOSE);
  }

  @Test
  void personalisation_is_one_less_the_mean_overlap() {
    assertThat(two().personalisation()).isCloseTo(1 - 3 / 5.0, CLOSE);
    SlateMetrics three = two();
    three.add(new int[] {0, 1, 2, 3, 4}, RATINGS, 1, SEEN);
    assertThat(three.personalisation()).isCloseTo(1 - (3 + 3 + 5) / 15.0, CLOSE);
  }

  @Test
  void a_short_slate_is_measured_against_five() {
    SlateMetrics metrics = new SlateMetrics(5);
    metrics.add(new int[] {0}, RATINGS, 0, SEEN);
    metrics.add(new int[0], RATINGS, 0, SEEN);
    assertThat(metrics.precision()).isCloseTo(1 / 10.0, CLOSE);
    assertThat(metrics.cases()).isEqualTo(2);
  }

  @Test
  void nothing_added_gives_zeros() {
    SlateMetrics none = new SlateMetrics(5);
    assertThat(none.precision() + none.ndcg() + none.hit() + none.likedOfRated()).isZero();
    assertThat(none.personalisation() + none.popularity() + none.coverage()).isZero();
  }
}
