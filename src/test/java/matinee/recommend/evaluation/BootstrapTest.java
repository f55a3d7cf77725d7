package matinee.recommend.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  /** Shares of 400 people: the model's own, and one that is always .1 better. */
  private static Bootstrap twoModels(long seed) {
    Bootstrap bootstrap = new Bootstrap(seed, 1000);
    SplittableRandom random = new SplittableRandom(9);
    for (int person = 0; person < 400; person++) {
      double share = random.nextDouble(0.8);
      bootstrap.outcome(new Outcome("plain", person, Metric.PRECISION, share, 1));
      bootstrap.outcome(new Outcome("better", person, Metric.PRECISION, share + 0.1, 1));
    }
    return bootstrap;
  }

  @Test
  void an_interval_is_as_wide_as_four_standard_errors() {
    Interval plain = twoModels(1).intervals().get(0);
    double error = 0.8 / Math.sqrt(12) / Math.sqrt(400);
    assertThat(plain.value()).isBetween(plain.low(), plain.high());
    assertThat(plain.high() - plain.low()).isCloseTo(4 * error, within(0.8 * error));
    assertThat(plain.people()).isEqualTo(400);
  }

  @Test
  void differences_are_paired() {
    Interval difference = twoModels(1).intervals().get(2);
    assertThat(difference.model()).isEqualTo("better");
    assertThat(difference.against()).isEqualTo("plain");
    assertThat(difference.low()).isCloseTo(0.1, within(1e-9));
    assertThat(difference.high()).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void equal_seeds_give_equal_intervals_and_others_others() {
    assertThat(twoModels(1).intervals()).isEqualTo(twoModels(1).intervals());
    assertThat(twoModels(1).intervals()).isNotEqualTo(twoModels(2).intervals());
  }

  @Test
  void a_persons_outcomes_stay_together() {
    Bootstrap bootstrap = new Bootstrap(1, 1000);
    for (int n = 0; n < 100; n++) {
      bootstrap.outcome(new Outcome("m", 1, Metric.RMSE, 4, 1));
      bootstrap.outcome(new Outcome("m", 2, Metric.RMSE, 0, 1));
    }
    Interval interval = bootstrap.intervals().get(0);
    assertThat(interval.value()).isCloseTo(Math.sqrt(2), within(1e-12));
    assertThat(List.of(interval.low(), interval.high())).containsExactly(0.0, 2.0);
    assertThat(interval.people()).isEqualTo(2);
  }

  @Test
  void a_line_has_a_field_for_every_column() {
    String line = twoModels(1).intervals().get(2).tsv();
    assertThat(line).startsWith("better\tplain\tP@5\t0.1000\t");
    assertThat(line.split("\t")).hasSameSizeAs(Interval.HEADER.split("\t"));
  }

  @Test
  void a_handful_of_draws_tells_nothing() {
    assertThatThrownBy(() -> new Bootstrap(1, 10)).isInstanceOf(IllegalArgumentException.class);
  }
}
