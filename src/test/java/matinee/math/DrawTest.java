package matinee.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
  @Test
  void nothing_is_lost_and_nothing_doubled() {
    int[] values = IntStream.range(0, 50).toArray();
    Draw.toFront(values, 15, new SplittableRandom(1));
    assertThat(values).containsExactlyInAnyOrder(IntStream.range(0, 50).toArray());
  }

  @Test
  void every_value_comes_first_as_often() {
    SplittableRandom random = new SplittableRandom(1);
    int[] first = new int[4];
    for (int n = 0; n < 4000; n++) {
      int[] values = {0, 1, 2, 3};
      Draw.toFront(values, 1, random);
      first[values[0]]++;
    }
    assertThat(Arrays.stream(first).boxed()).allMatch(count -> count > 900 && count < 1100);
  }

  @Test
  void of_nothing_nothing_is_drawn() {
    Draw.toFront(new int[0], 0, new SplittableRandom(1));
  }
}
