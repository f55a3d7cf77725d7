package matinee.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FigureTest {
  private static final List<String> GROUPS = List.of("1", "<2>");

  private static Bars bars(Bars.Row... rows) {
    return new Bars("Stars & all", "What is seen.", "%", GROUPS, List.of(rows));
  }

  @Test
  void bars_are_as_high_as_their_numbers_and_say_them() {
    String svg = bars(new Bars.Row("sets", List.of(10.0, 20.0))).figure("stars");
    assertThat(svg)
        .contains("aria-labelledby=\"stars-title stars-description\"", ">Stars &amp; all</title>")
        .contains("<title>1: 10 %</title>", "<title>&lt;2&gt;: 20 %</title>");
    assertThat(svg.split("class=\"bar k0\"")).hasSize(3);
  }

  @Test
  void two_kinds_stand_side_by_side_and_an_empty_bar_is_not_drawn() {
    String svg =
        bars(new Bars.Row("sets", List.of(10.0, 20.0)), new Bars.Row("here", List.of(0.0, 5.0)))
            .figure("stars");
    assertThat(svg).contains("<title>&lt;2&gt;, here: 5 %</title>");
    assertThat(svg.split("class=\"bar k1\"")).hasSize(2);
  }

  @Test
  void all_bars_empty_make_a_figure_too() {
    assertThat(bars(new Bars.Row("sets", List.of(0.0, 0.0))).figure("none"))
        .doesNotContain("class=\"bar");
  }

  @Test
  void each_row_has_a_bar_for_each_group() {
    assertThatThrownBy(() -> bars(new Bars.Row("sets", List.of(1.0))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(FigureTest::bars).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_figure_takes_its_style_from_the_page_and_names_its_ids() {
    Axis up = Axis.fromZero("P@5", DoubleStream.of(0.5));
    Series line = new Series("blend", List.of(Point.at(20_000, 0.3), Point.at(20_010, 0.5)));
    Chart chart =
        new Chart(
            "P@5", "", "Seen.", Axis.time(DoubleStream.of(20_000, 20_010)), up, List.of(line));
    assertThat(chart.figure("precision"))
        .contains("class=\"chart\"", "id=\"precision-title\"", "class=\"line c0\"")
        .doesNotContain("<style", "class=\"sheet\"", ">blend<");
  }

  @Test
  void times_are_written_in_round_steps() {
    double start = LocalDate.of(2026, 1, 1).toEpochDay();
    assertThat(written(Axis.time(DoubleStream.of(start, start + 0.5))))
        .containsExactly("1 Jan", "03:00", "06:00", "09:00", "12:00");
    assertThat(written(Axis.time(DoubleStream.of(start, start + 30))))
        .contains("1 Jan", "8 Jan")
        .hasSizeLessThan(8);
    assertThat(written(Axis.time(DoubleStream.of(start, start + 200))))
        .startsWith("Jan 2026", "Mar 2026");
    assertThat(written(Axis.time(DoubleStream.of(0, 20_000)))).contains("1980", "1990", "2020");
    assertThat(Axis.time(DoubleStream.of(start)).ticks()).isNotEmpty();
  }

  private static List<String> written(Axis axis) {
    return axis.ticks().stream().map(axis::written).toList();
  }

  @Test
  void large_numbers_are_written_briefly() {
    assertThat(List.of(Axis.brief(950), Axis.brief(2_500), Axis.brief(25_000)))
        .containsExactly("950", "2,500", "25k");
    assertThat(Axis.brief(1_500_000)).isEqualTo("1.5M");
  }
}
