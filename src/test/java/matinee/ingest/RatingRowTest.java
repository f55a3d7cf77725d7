package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingRowTest {
  @ParameterizedTest
  @CsvSource({"0.5,1", "1,2", "3.5,7", "4.0,8", "5,10", "3.499999,7"})
  void stars_become_half_stars(String stars, int halfStars) {
    assertThat(RatingRow.parse("1", "2", stars, "9").halfStars()).isEqualTo(halfStars);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5.5", "-1", "10", "3.7", "NaN", "Infinity", "four", "", "1e9"})
  void what_is_not_on_the_scale_is_refused(String stars) {
    assertThatThrownBy(() -> RatingRow.parse("1", "2", stars, "9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rating");
  }

  @Test
  void a_missing_time_is_nought() {
    assertThat(RatingRow.parse("1", "2", "3", "").time()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "999999999999999", "soon"})
  void what_is_no_second_is_refused(String time) {
    assertThatThrownBy(() -> RatingRow.parse("1", "2", "3", time))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
