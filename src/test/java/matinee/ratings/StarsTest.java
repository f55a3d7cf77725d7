package matinee.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StarsTest {

  @Test
  void the_scale_runs_from_half_a_star_to_five_in_halves() {
    assertThat(Stars.scale()).hasSize(10).extracting(Stars::number).startsWith(0.5f).endsWith(5f);
    assertThatThrownBy(() -> new Stars(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Stars(11)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_a_form_writes_is_what_it_reads() {
    for (Stars stars : Stars.scale()) {
      assertThat(Stars.of(stars.value())).contains(stars);
    }
    assertThat(Stars.of("5.0")).contains(new Stars(10));
  }

  @Test
  void anything_else_is_no_rating() {
    for (String value :
        new String[] {"", "0", "5.5", "4.3", "-1", "1e0", " 4", "٤", "4,5", "NaN"}) {
      assertThat(Stars.of(value)).as(value).isEmpty();
    }
    assertThat(Stars.of(null)).isEmpty();
  }

  @Test
  void words_are_said_as_people_say_them() {
    assertThat(new Stars(1).words()).isEqualTo("half a star");
    assertThat(new Stars(2).words()).isEqualTo("one star");
    assertThat(new Stars(3).words()).isEqualTo("one and a half stars");
    assertThat(new Stars(9).words()).isEqualTo("four and a half stars");
    assertThat(new Stars(1).text()).isEqualTo("½ ★");
    assertThat(new Stars(9).text()).isEqualTo("4½ ★");
  }
}
