package matinee.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import matinee.dashboard.Column.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTest {
  private static Table table(@Nullable Object... row) {
    return Table.of("films", "Films")
        .columns(Kind.WORDS, "Title")
        .columns(Kind.COUNT, "Ratings")
        .columns(Kind.THOUSANDTHS, "Mean")
        .columns(Kind.MOMENT, "When")
        .row(row)
        .build();
  }

  private static String csv(Table table) throws IOException {
    StringBuilder out = new StringBuilder();
    Csv.write(table, out);
    return out.toString();
  }

  @Test
  void numbers_are_not_grouped_times_are_iso_and_what_is_missing_is_empty() throws IOException {
    Instant then = Instant.parse("2026-11-20T16:20:00Z");
    assertThat(csv(table("Amélie", 12_345L, 3.5, then)))
        .isEqualTo("Title,Ratings,Mean,When\r\nAmélie,12345,3.5,2026-11-20T16:20:00Z\r\n");
    assertThat(csv(table("Heat", -1L, Double.NaN, null))).endsWith("Heat,-1,,\r\n");
  }

  @Test
  void quotes_commas_and_lines_stay_within_their_cell() throws IOException {
    assertThat(csv(table("A \"b\", c\nd", 1L, 1.0, null)))
        .endsWith("\"A \"\"b\"\", c\nd\",1,1.0,\r\n");
  }

  @Test
  void no_title_is_a_formula() throws IOException {
    for (String start : new String[] {"=", "+", "-", "@", "\t", "\r"}) {
      assertThat(csv(table(start + "1+1", 1L, 1.0, null)))
          .as(start)
          .contains("'" + start + "1+1")
          .doesNotContain("\n" + start);
    }
  }

  @Test
  void people_read_groups_fixed_decimals_and_dashes() {
    Table table = table("Heat", 12_345L, 0.4, null);
    assertThat(table.texts(table.rows().get(0))).containsExactly("Heat", "12,345", "0.400", "–");
  }
}
