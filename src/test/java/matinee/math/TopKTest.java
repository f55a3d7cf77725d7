package matinee.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopKTest {
  private static final float NONE = Float.NaN;

  @Test
  void takes_the_highest_best_first() {
    assertThat(TopK.of(new float[] {1, 5, 3, 4, 2}, 3, new BitSet())).containsExactly(1, 3, 2);
  }

  @Test
  void ties_go_by_position() {
    assertThat(TopK.of(new float[] {1, 2, 2, 1, 2}, 4, new BitSet())).containsExactly(1, 2, 4, 0);
  }

  @Test
  void leaves_out_the_excluded_and_the_unknown() {
    BitSet excluded = new BitSet();
    excluded.set(1);
    float[] scores = {NONE, 9, 3, NONE, 4};
    assertThat(TopK.of(scores, 3, excluded)).containsExactly(4, 2);
  }

  @Test
  void finds_nothing_in_nothing() {
    assertThat(TopK.of(new float[0], 5, new BitSet())).isEmpty();
    assertThat(TopK.of(new float[] {NONE, NONE}, 5, new BitSet())).isEmpty();
  }

  @Test
  void infinities_are_scores_too() {
    float[] scores = {Float.NEGATIVE_INFINITY, 0, Float.POSITIVE_INFINITY};
    assertThat(TopK.of(scores, 3, new BitSet())).containsExactly(2, 1, 0);
  }

  @Test
  void agrees_with_sorting_everything() {
    SplittableRandom random = new SplittableRandom(7);
    for (int trial = 0; trial < 200; trial++) {
      float[] scores = new float[1 + random.nextInt(60)];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = random.nextInt(8) == 0 ? NONE : random.nextInt(10);
      }
      int[] sorted =
          IntStream.range(0, scores.length)
              .filter(i -> !Float.isNaN(scores[i]))
              .boxed()
              .sorted((a, b) -> Float.compare(scores[b], scores[a]))
              .limit(5)
              .mapToInt(Integer::intValue)
              .toArray();
      assertThat(TopK.of(scores, 5, new BitSet())).containsExactly(sorted);
    }
  }
}
