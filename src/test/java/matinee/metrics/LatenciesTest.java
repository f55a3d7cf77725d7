package matinee.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void percentiles_are_those_of_the_sorted_times_within_six_percent() {
    Random random = new Random(7);
    Latencies latencies = new Latencies();
    long[] times = new long[20_000];
    for (int n = 0; n < times.length; n++) {
      times[n] = (long) Math.exp(random.nextGaussian() * 2 + 8);
      latencies.add(times[n]);
    }
    Arrays.sort(times);
    for (int percent : new int[] {5, 50, 95, 99}) {
      long exact = times[(int) Math.ceil(times.length * percent / 100.0) - 1];
      assertThat((double) latencies.percentile(percent))
          .as("p" + percent)
          .isCloseTo(exact, withinPercentage(6.3));
    }
  }

  @Test
  void nothing_counted_is_zero_and_no_time_is_too_short_or_too_long() {
    Latencies latencies = new Latencies();
    assertThat(latencies.percentile(50)).isZero();
    latencies.add(-5);
    latencies.add(0);
    latencies.add(Long.MAX_VALUE);
    assertThat(latencies.count()).isEqualTo(3);
    assertThat(latencies.percentile(1)).isZero();
    assertThat(latencies.percentile(100)).isPositive();
  }
}
