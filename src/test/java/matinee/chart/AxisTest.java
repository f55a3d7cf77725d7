package matinee.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AxisTest {
  @Test
  void round_numbers_are_written_and_all_values_have_room() {
    Axis axis = Axis.linear("stars", DoubleStream.of(0.912, 0.9448));
    assertThat(axis.ticks().stream().map(Axis::text))
        .containsExactly("0.91", "0.92", "0.93", "0.94", "0.95");
    assertThat(axis.place(0.912)).isBetween(0.0, 0.1);
    assertThat(axis.place(0.95)).isCloseTo(1, within(1e-9));
  }

  @Test
  void one_value_alone_makes_an_axis_too() {
    Axis axis = Axis.linear("stars", DoubleStream.of(0.4, Double.NaN));
    assertThat(axis.low()).isLessThanOrEqualTo(0.4);
    assertThat(axis.high()).isGreaterThan(0.4);
    assertThat(Axis.linear("none", DoubleStream.of(0)).ticks()).isNotEmpty();
  }

  @Test
  void equal_ratios_are_equal_lengths_where_logarithmic() {
    Axis axis = Axis.logarithmic("seconds", DoubleStream.of(0.01, 4));
    assertThat(axis.place(0.2) - axis.place(0.02))
        .isCloseTo(axis.place(2) - axis.place(0.2), within(1e-9));
    assertThat(axis.ticks().stream().map(Axis::text)).contains("0.01", "0.1", "1", "5");
  }

  @Test
  void numbers_are_written_without_needless_digits() {
    assertThat(Axis.text(0.30000000000000004)).isEqualTo("0.3");
    assertThat(Axis.text(15)).isEqualTo("15");
    assertThat(Axis.text(-0.0)).isEqualTo("0");
  }

  @Test
  void an_axis_needs_a_number_and_runs_upwards() {
    assertThatThrownBy(() -> Axis.linear("x", DoubleStream.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Axis("x", 1, 1, Axis.Scale.LINEAR))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Axis("x", 0, 1, Axis.Scale.LOGARITHMIC))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
