package matinee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultipartTest {
  private final List<String> files = new ArrayList<>();
  private final FileReceiver receiver =
      (before, name, in) ->
          files.add(
              name + "=" + new String(in.readAllBytes(), StandardCharsets.UTF_8) + before.names());

  private static String field(String name, String value) {
    return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private static String file(String name, String value) {
    return "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\""
        + name
        + "\"\r\nContent-Type: image/png\r\n\r\n"
        + value
        + "\r\n";
  }

  private Form read(String body, int fieldLimit, long limit) throws IOException {
    return Multipart.read(
        SentRequest.of("multipart/form-data; boundary=x", body), fieldLimit, limit, receiver);
  }

  @Test
  void fields_are_read_and_files_handed_on_in_the_order_they_come() throws IOException {
    String body =
        field("note", "Amélie\r\nline") + file("é.png", "123") + field("r", "1") + field("r", "2");
    Form form = read(body + "--x--", 1000, 10_000);
    assertThat(form.value("note")).contains("Amélie\r\nline");
    assertThat(form.values("r")).containsExactly("1", "2");
    assertThat(files).containsExactly("é.png=123[note]");
    assertThat(form.truncated()).isFalse();
  }

  @Test
  void what_comes_before_a_limit_is_kept() throws IOException {
    String body = field("a", "1") + field("b", "x".repeat(100)) + "--x--";
    Form form = read(body, 50, 10_000);
    assertThat(form.truncated()).isTrue();
    assertThat(form.names()).containsExactly("a");
    String large = field("a", "1") + file("f", "x".repeat(50_000)) + "--x--";
    assertThat(read(large, 1000, 20_000).truncated()).isTrue();
    assertThat(read(large, 1000, 20_000).value("a")).contains("1");
    assertThat(read(field("a", "").repeat(300) + "--x--", 1000, 100_000).truncated()).isTrue();
  }

  @Test
  void what_breaks_off_is_an_error_and_what_is_no_such_form_has_no_fields() throws IOException {
    assertThatThrownBy(() -> read(field("a", "1") + file("f", "123"), 1000, 10_000))
        .isInstanceOf(IOException.class);
    assertThat(read("no boundary anywhere", 1000, 10_000).names()).isEmpty();
  }
}
