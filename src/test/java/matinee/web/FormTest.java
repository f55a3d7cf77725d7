package matinee.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FormTest {

  @Test
  void fields_keep_the_order_of_the_page() throws IOException {
    Form form = read("rating-3=5&rating-1=&years=old&rating-2=2.5", 1000);
    assertThat(form.names()).containsExactly("rating-3", "rating-1", "years", "rating-2");
    assertThat(form.value("rating-1")).contains("");
    assertThat(form.value("rating-2")).contains("2.5");
    assertThat(form.value("rating-9")).isEmpty();
  }

  @Test
  void values_are_decoded_as_utf_8() throws IOException {
    assertThat(read("q=Am%C3%A9lie+%26+Nino", 1000).value("q")).contains("Amélie & Nino");
  }

  @Test
  void a_stray_percent_sign_is_kept_as_typed() throws IOException {
    Form form = read("q=100%&years=new", 1000);
    assertThat(form.value("q")).contains("100%");
    assertThat(form.value("years")).contains("new");
  }

  @Test
  void a_field_that_came_twice_is_noticed() throws IOException {
    Form form = read("years=old&years=new&token=x", 1000);
    assertThat(form.repeated("years")).isTrue();
    assertThat(form.repeated("token")).isFalse();
    assertThat(form.repeated("rating-1")).isFalse();
  }

  @Test
  void a_body_over_the_limit_keeps_the_fields_that_came_whole() throws IOException {
    Form form = read("a=1&b=2&c=3", 9);
    assertThat(form.truncated()).isTrue();
    assertThat(form.names()).containsExactly("a", "b");
    assertThat(read("a=1&b=2&c=3", 11).truncated()).isFalse();
  }

  @Test
  void an_empty_body_has_no_fields() throws IOException {
    assertThat(read("", 10).names()).isEmpty();
    assertThat(read("&&", 10).names()).isEmpty();
  }

  private static Form read(String body, int limit) throws IOException {
    HttpServletRequest request = SentRequest.of("application/x-www-form-urlencoded", body);
    return Form.read(request, limit);
  }
}
