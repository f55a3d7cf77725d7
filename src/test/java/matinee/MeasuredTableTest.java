package matinee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import matinee.chart.Axis;
import matinee.chart.Chart;
import matinee.chart.Series;
import org.junit.jupiter.api.Test;

class MeasuredTableTest {
  private static final MeasuredTable RATING =
      new MeasuredTable(
          List.of("model", "RMSE", "fit_s"),
          List.of(List.of("stars", "0.912", "0.6"), List.of("bias", "0.944", "0.000")));

  @Test
  void errors_are_drawn_against_time_even_where_it_took_none() {
    Chart chart = RATING.chart("ml-100k");
    assertThat(chart.x().scale() == Axis.Scale.LOGARITHMIC).isTrue();
    assertThat(chart.series()).extracting(Series::name).containsExactly("stars", "bias");
    assertThat(chart.description()).contains("stars 0.912 at 0.6");
    assertThat(chart.svg()).contains("ml-100k");
  }

  @Test
  void slates_that_differ_are_drawn_against_films_liked() {
    MeasuredTable table =
        new MeasuredTable(
            List.of("model", "P@5", "personalisation"), List.of(List.of("svd", "0.48", "0.8")));
    assertThat(table.chart("").x().label()).startsWith("personalisation");
  }

  @Test
  void only_the_blends_line_has_a_band() {
    MeasuredTable table =
        new MeasuredTable(
            List.of("model", "answers", "P@5", "low", "high"),
            List.of(
                List.of("svd", "0", "0.1", "0.0", "0.2"),
                List.of("svd", "1", "0.2", "0.1", "0.3"),
                List.of("blend", "0", "0.4", "0.3", "0.5"),
                List.of("blend", "1", "0.5", "0.4", "0.6")));
    List<Series> lines = table.only(List.of("blend", "svd")).chart("").series();
    assertThat(lines).extracting(Series::name).containsExactly("blend", "svd");
    assertThat(lines.get(0).points().get(1).high()).isEqualTo(0.6);
    assertThat(lines.get(1).points().get(1).high()).isEqualTo(0.2);
  }

  @Test
  void a_table_that_cannot_be_drawn_says_why() {
    assertThatThrownBy(() -> RATING.only(List.of("svd")).chart("")).hasMessage("it has no rows");
    assertThatThrownBy(() -> new MeasuredTable(List.of("model"), List.of(List.of("svd"))).chart(""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
