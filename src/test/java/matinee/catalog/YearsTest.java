package matinee.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearsTest {

  @Test
  void the_boundary_year_is_the_first_of_the_newer_ones() {
    assertThat(Years.OLD.fits(1999, 2000)).isTrue();
    assertThat(Years.OLD.fits(2000, 2000)).isFalse();
    assertThat(Years.NEW.fits(2000, 2000)).isTrue();
    assertThat(Years.NEW.fits(1999, 2000)).isFalse();
  }

  @Test
  void an_unknown_year_is_neither_old_nor_new() {
    assertThat(Years.OLD.fits(null, 2000)).isFalse();
    assertThat(Years.NEW.fits(null, 2000)).isFalse();
    assertThat(Years.ANY.fits(null, 2000)).isTrue();
  }

  @Test
  void only_the_three_words_are_wishes() {
    for (Years years : Years.values()) {
      assertThat(Years.of(years.word())).contains(years);
    }
    assertThat(Years.of("OLD")).isEmpty();
    assertThat(Years.of("")).isEmpty();
    assertThat(Years.of(null)).isEmpty();
  }
}
