package matinee.web.poster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {
  private final Lettering plain = new Lettering(12, 100, 30, false, 0);

  @Test
  void letters_are_drawn_as_capitals_with_their_marks() {
    assertThat(Lettering.drawable("Amélie")).isEqualTo("AME\u0301LIE");
    assertThat(Lettering.drawable("Schindler’s List")).isEqualTo("SCHINDLER'S LIST");
    assertThat(Lettering.drawable("8½")).isEqualTo("81/2");
    assertThat(Lettering.drawable("Straße")).isEqualTo("STRASSE");
  }

  @Test
  void a_title_in_another_script_is_not_lettered() {
    assertThat(Lettering.drawable("千と千尋の神隠し")).isEmpty();
    assertThat(Lettering.drawable("")).isEmpty();
  }

  @Test
  void a_long_title_is_cut_where_it_breathes() {
    assertThat(
            Lettering.drawable(
                "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb"))
        .isEqualTo("DR. STRANGELOVE");
    assertThat(Lettering.drawable("word ".repeat(30))).endsWith("WORD...").hasSizeLessThan(60);
  }

  @Test
  void every_setting_fits_its_box() {
    for (String title : new String[] {"M", "THE THIRD MAN", "ONE TWO THREE FOUR FIVE SIX SEVEN"}) {
      Lettering.Setting setting = plain.fit(title, 500, 190, 74);

      assertThat(setting.height()).isLessThanOrEqualTo(190);
      assertThat(setting.size()).isBetween(10, 74);
      assertThat(setting.lines())
          .allSatisfy(
              line -> assertThat(plain.length(line) * setting.size() / 100).isLessThan(501));
      assertThat(String.join(" ", setting.lines())).isEqualTo(title);
    }
  }

  @Test
  void a_mark_takes_no_room() {
    assertThat(plain.length("AME\u0301LIE")).isEqualTo(plain.length("AMELIE"));
  }

  @Test
  void a_line_starts_at_its_left_edge_and_is_relative_after_that() {
    assertThat(plain.path("L", 40, 50, 100)).isEqualTo("M40 50v100h44");
    assertThat(plain.path("LL", 0, 0, 50)).isEqualTo("M0 0v50h22M37 0v50h22");
  }
}
