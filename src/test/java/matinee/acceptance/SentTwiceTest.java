package matinee.acceptance;

import static matinee.acceptance.Visit.note;
import static matinee.acceptance.Visit.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import matinee.pictures.Shots;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;

/** Forms that are sent twice: by a double click, or once more with the back button. */
class SentTwiceTest extends NoteHouse {
  @Test
  void words_changed_after_the_back_button_change_the_note() throws Exception {
    HtmlPage form = author.go("posts/new?movie=" + film);
    HtmlPage first = note(form, "First words.");
    HtmlPage second = note(form, "Second words.", file("two.png", Shots.file(20, 10, "png")));
    assertThat(path(second)).isEqualTo(path(first));
    assertThat(second.asNormalizedText()).contains("Second words.").doesNotContain("First words.");
    assertThat(pictures(second)).hasSize(1);

    judge(id(first), "refuse", "It tells the end.");
    HtmlPage conflict = note(form, "Third words.");
    assertThat(status(conflict)).isEqualTo(409);
    assertThat(errors(conflict)).singleElement().asString().contains("It tells the end.");
    HtmlPage third = note(conflict, "Third words.");
    assertThat(path(third)).isEqualTo(path(first));
    assertThat(third.asNormalizedText()).contains("Third words.", "Waiting");
  }

  @Test
  void a_note_sent_again_unchanged_stays_as_it_is() throws Exception {
    Path picture = file("one.png", Shots.file(20, 10, "png"));
    HtmlPage form = author.go("posts/new?movie=" + film);
    HtmlPage post = note(form, "The same.", picture);
    judge(id(post), "publish", "");
    HtmlPage again = note(form, "The same.", picture);
    assertThat(path(again)).isEqualTo(path(post));
    assertThat(pictures(again)).isEqualTo(pictures(post));
    assertThat(code(guest, path(post))).as("still published").isEqualTo(200);
  }

  @Test
  void a_double_click_makes_one_note_with_each_picture_once() throws Exception {
    HtmlPage page = author.go("posts/new?movie=" + film);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (String field : List.of("token", "movie", "form", "version")) {
      part(body, field, value(page, field).getBytes(StandardCharsets.UTF_8));
    }
    part(body, "note", "Twice at once.".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 3; i++) {
      part(body, "pictures\"; filename=\"" + i + ".png", Shots.file(900, 600, "png"));
    }
    body.writeBytes("--x--\r\n".getBytes(StandardCharsets.UTF_8));
    List<String> places =
        twice("posts/new", "multipart/form-data; boundary=x", body.toByteArray()).stream()
            .map(answer -> answer.headers().firstValue("Location").orElse(""))
            .toList();
    assertThat(places).doesNotContain("").containsOnly(places.get(0));
    assertThat(pictures(author.go(places.get(0).substring(1)))).hasSize(3);
  }

  @Test
  void a_double_click_adds_one_film() throws Exception {
    HtmlPage page = author.go("posts/film");
    String form =
        "year=2019&sure=1&title=Night+Ferry&token="
            + URLEncoder.encode(value(page, "token"), StandardCharsets.UTF_8);
    List<String> places =
        twice(
                "posts/film",
                "application/x-www-form-urlencoded",
                form.getBytes(StandardCharsets.UTF_8))
            .stream()
            .map(answer -> answer.headers().firstValue("Location").orElse(""))
            .toList();
    assertThat(places).doesNotContain("").containsOnly(places.get(0));
    assertThat(Visit.films(guest.go("movies?q=night+ferry"))).hasSize(1);
  }

  private static String value(HtmlPage page, String field) {
    return ((HtmlInput)
            page.getFirstByXPath("//form[contains(@class,'wide')]//input[@name='" + field + "']"))
        .getValue();
  }

  private static void part(ByteArrayOutputStream body, String name, byte[] value)
      throws IOException {
    String head = "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    body.write(head.getBytes(StandardCharsets.UTF_8));
    body.write(value);
    body.write("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private List<HttpResponse<Void>> twice(String path, String type, byte[] body) {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site.address() + path))
            .header(
                "Cookie",
                "matinee_visitor="
                    + author.cookie("matinee_visitor")
                    + "; matinee_form="
                    + author.cookie("matinee_form"))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return Stream.generate(() -> client.sendAsync(request, BodyHandlers.discarding()))
        .limit(2)
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }
}
