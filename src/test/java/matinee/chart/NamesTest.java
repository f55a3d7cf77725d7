package matinee.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Box FRAME = new Box(0, 0, 600, 400);

  @Test
  void names_beside_dots_cover_neither_each_other_nor_a_dot() {
    Map<String, double[]> dots = new LinkedHashMap<>();
    for (int n = 0; n < 12; n++) {
      dots.put("model-" + n, new double[] {300 + 7 * (n % 4), 200 + 7 * (n / 4)});
    }
    List<Box> taken = new ArrayList<>();
    Map<String, Names.Place> places = Names.beside(dots, FRAME);
    assertThat(places).hasSize(12);
    dots.values().forEach(dot -> taken.add(new Box(dot[0] - 5, dot[1] - 5, 10, 10)));
    for (Names.Place place : places.values()) {
      assertThat(taken).noneMatch(place.box()::overlaps);
      assertThat(place.box().within(FRAME)).isTrue();
      taken.add(place.box());
    }
  }

  @Test
  void a_dot_alone_has_its_name_at_its_right_and_at_the_edge_at_its_left() {
    Map<String, double[]> dots =
        Map.of("svd", new double[] {100, 100}, "nmf", new double[] {598, 200});
    Map<String, Names.Place> places = Names.beside(dots, FRAME);
    assertThat(places.get("svd")).matches(place -> place.near() && place.box().left() > 100);
    assertThat(places.get("nmf")).matches(place -> place.near() && place.box().left() < 598);
  }

  @Test
  void names_of_lines_keep_their_order_and_stand_a_line_apart() {
    double[] names = Names.apart(new double[] {200, 203, 50, 201}, 40, 210);
    double[] sorted = Arrays.stream(names).sorted().toArray();
    assertThat(sorted).containsExactly(names[2], names[0], names[3], names[1]);
    for (int n = 1; n < sorted.length; n++) {
      assertThat(sorted[n] - sorted[n - 1]).isGreaterThanOrEqualTo(16);
    }
    assertThat(sorted[3]).isLessThanOrEqualTo(210);
    assertThat(Names.apart(new double[] {100, 104}, 40, 210)).containsExactly(94, 110);
  }
}
