package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonLiteralTest {
  @Test
  void lists_of_dictionaries_are_read() {
    assertThat(PythonLiteral.parse("[{'id': 18, 'name': 'Drama'}, {'id': 35, 'name': 'Comedy'}]"))
        .isEqualTo(
            List.of(Map.of("id", 18L, "name", "Drama"), Map.of("id", 35L, "name", "Comedy")));
    assertThat(PythonLiteral.parse("[]")).isEqualTo(List.of());
    assertThat(PythonLiteral.parse(" {} ")).isEqualTo(Map.of());
  }

  @Test
  void quotes_may_stand_within_quotes_of_the_other_sort() {
    assertThat(PythonLiteral.parse("\"based on children's book\""))
        .isEqualTo("based on children's book");
    assertThat(PythonLiteral.parse("'operation \"trudy jackson\"'"))
        .isEqualTo("operation \"trudy jackson\"");
    assertThat(PythonLiteral.parse("'Kerri O\\'Kane'")).isEqualTo("Kerri O'Kane");
    assertThat(PythonLiteral.parse("'a, b]: {c}'")).isEqualTo("a, b]: {c}");
  }

  @Test
  void escapes_are_read_as_python_reads_them() {
    assertThat(PythonLiteral.parse("'\\xa0nightgown'")).isEqualTo("\u00a0nightgown");
    assertThat(PythonLiteral.parse("'\\u2019 \\U0001F600 \\t\\r\\n \\\\'"))
        .isEqualTo("\u2019 \uD83D\uDE00 \t\r\n \\");
    assertThat(PythonLiteral.parse("'\\d'")).as("no escape at all").isEqualTo("\\d");
  }

  @Test
  void none_true_false_and_numbers_are_read() {
    assertThat(PythonLiteral.parse("{'profile_path': None}"))
        .isInstanceOfSatisfying(
            Map.class, map -> assertThat(map).containsKey("profile_path").containsValue(null));
    assertThat(PythonLiteral.parse("[True, False, -3, 7e-06, 0.5,]"))
        .isEqualTo(List.of(true, false, -3L, 7e-06, 0.5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[1",
        "[1 2]",
        "{'a' 1}",
        "{1: 2}",
        "'open",
        "'open\\",
        "'\\xg0'",
        "'\\x1",
        "'\\UFFFFFFFF'",
        "null",
        "Nothing",
        "[] []",
        "1997-08-20",
        "-",
        "[{'name': \"half"
      })
  void whatever_python_would_not_write_is_refused(String text) {
    assertThatThrownBy(() -> PythonLiteral.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no Python list at character");
  }

  @Test
  void depth_is_bounded() {
    assertThatThrownBy(() -> PythonLiteral.parse("[".repeat(100_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
