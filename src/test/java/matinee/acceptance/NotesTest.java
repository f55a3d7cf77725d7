package matinee.acceptance;

import static matinee.acceptance.Visit.note;
import static matinee.acceptance.Visit.notice;
import static matinee.acceptance.Visit.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import matinee.pictures.Shots;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;

/** Notes, their pictures and added films, from the form to the last file. */
class NotesTest extends NoteHouse {
  @Test
  void a_note_with_a_picture_is_published_read_changed_and_deleted() throws Exception {
    int before = files().size();
    HtmlPage page = author.go("posts/new?movie=" + film);
    Visit.choose((HtmlForm) page.getFirstByXPath("//form[@enctype]"), "4.5");
    HtmlPage post =
        note(page, "Wonderful.\n<b>See it</b>", file("me.jpg", Shots.withExif(900, 600)));
    assertThat(notice(post)).contains("looked at it");
    assertThat(post.asNormalizedText())
        .contains("Waiting to be looked at", Shots.CAMERA, "3 May 2025", "<b>See it</b>", "52.5")
        .contains("600 × 900");
    assertThat(author.stars(film)).isEqualTo("4.5");
    String picture = pictures(post).get(0);
    assertThat(code(guest, picture)).as("waits").isEqualTo(404);
    assertThat(code(guest, path(post))).isEqualTo(404);
    assertThat(code(author, picture)).isEqualTo(200);
    assertThat(code(boss, picture)).isEqualTo(200);

    assertThat(notice(judge(id(post), "publish", ""))).contains("published");
    HtmlPage read = guest.go(path(post));
    assertThat(read.asNormalizedText()).contains("Wonderful.", "A member", Shots.CAMERA);
    assertThat(read.asNormalizedText()).as("place").doesNotContain("52.5");
    assertThat(guest.go("movies/" + film).asNormalizedText()).contains("Wonderful.");
    assertThat(guest.go("posts").asNormalizedText()).contains("Wonderful.");
    HttpResponse<byte[]> served = answer(guest, picture);
    assertThat(served.headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(served.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(served.headers().firstValue("Content-Disposition")).contains("inline");
    assertThat(new String(served.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");

    HtmlPage changed = note(author.go("posts/edit/" + id(post)), "Still wonderful.");
    assertThat(changed.asNormalizedText()).contains("Still wonderful.", "Waiting");
    assertThat(pictures(changed)).containsExactly(picture);
    assertThat(code(guest, path(post))).as("waits again").isEqualTo(404);

    HtmlPage sure = author.go("posts/delete/" + id(post));
    HtmlPage gone = sure.<HtmlButton>getFirstByXPath("//main//form//button").click();
    assertThat(notice(gone)).contains("deleted");
    assertThat(files()).hasSize(before);
    assertThat(code(author, picture)).isEqualTo(404);
  }

  @Test
  void what_is_not_ones_own_cannot_be_read_changed_or_deleted() throws Exception {
    HtmlPage post = write("Mine.", file("p.png", Shots.file(20, 10, "png")));
    HtmlPage own = author.go("posts/edit/" + id(post));
    try (Visit other = new Visit(site.address())) {
      other.signIn("Ben", PASSWORD);
      for (String path :
          List.of(path(post), "posts/edit/" + id(post), "posts/delete/" + id(post))) {
        assertThat(code(other, path)).as(path).isEqualTo(404);
      }
      assertThat(code(other, pictures(post).get(0))).isEqualTo(404);
      HtmlPage his = other.go("posts/new?movie=" + film);
      HtmlForm form = his.getFirstByXPath("//form[@enctype]");
      form.setActionAttribute("/posts/edit/" + id(post));
      assertThat(status(note(his, "Taken over."))).isEqualTo(410);
      form.getInputByName("form")
          .setValue(((HtmlInput) own.getFirstByXPath("//input[@name='form']")).getValue());
      assertThat(author.go(path(post)).asNormalizedText()).contains("Mine.");
    }
  }

  @Test
  void an_author_is_told_on_the_films_page_that_a_note_waits() throws Exception {
    HtmlPage post = write("Not for everybody yet.");
    String own = author.go("movies/" + film).asNormalizedText();
    assertThat(own).contains("Yours waits to be looked at").doesNotContain("Nobody has written");
    assertThat(guest.go("movies/" + film).asNormalizedText()).doesNotContain("Yours waits");
    judge(id(post), "publish", "");
    assertThat(author.go("movies/" + film).asNormalizedText())
        .contains("Not for everybody yet.")
        .doesNotContain("Yours waits");
  }

  @Test
  void signing_in_from_a_page_that_guests_may_not_see_leads_to_it() throws Exception {
    HtmlPage post = write("Mine to read.");
    HtmlPage missing = guest.go(path(post));
    assertThat(status(missing)).isEqualTo(404);
    HtmlPage form = missing.getAnchorByText("Sign in").click();
    HtmlPage there = Visit.fill(form, Map.of("name", "Ann", "password", PASSWORD));
    assertThat(there.asNormalizedText()).contains("Mine to read.");
  }

  @Test
  void an_account_takes_its_notes_and_pictures_with_it() throws Exception {
    try (Visit other = new Visit(site.address())) {
      other.register("Gone Soon", PASSWORD);
      int before = files().size();
      note(
          other.go("posts/new?movie=" + film),
          "Soon gone.",
          file("p.gif", Shots.file(9, 9, "gif")));
      assertThat(files()).hasSize(before + 2);
      Visit.fill(other.go("account/delete"), Map.of("current", PASSWORD));
      assertThat(files()).hasSize(before);
    }
  }

  @Test
  void a_film_that_is_missing_is_found_once_it_is_added_until_it_is_taken_down() throws Exception {
    HtmlPage wrong = Visit.fill(author.go("posts/film"), Map.of("title", "", "year", "12"));
    assertThat(errors(wrong)).hasSize(2);
    HtmlPage blank = author.go("posts/film");
    HtmlForm about = blank.getFirstByXPath("//main//form[@method='post']");
    about.getTextAreaByName("overview").setText("A keeper waits for the last ship.");
    HtmlPage added =
        Visit.fill(
            blank,
            Map.of("title", "Quiet Harbour Lights", "year", "2025", "directors", "Jo Ny, Al Bo"));
    assertThat(notice(added)).contains("search finds it");
    assertThat(added.asNormalizedText())
        .contains("Jo Ny, Al Bo", "A keeper waits for the last ship.", "Facts from a member");
    String id = id(added);
    assertThat(Visit.films(guest.go("movies?q=quiet+harbour"))).containsExactly(id);
    author.rate(id, "5");
    HtmlPage asked =
        Visit.fill(author.go("posts/film"), Map.of("title", "quiet harbor lights", "year", "2025"));
    assertThat(status(asked)).isEqualTo(422);
    assertThat(Visit.films(asked)).containsExactly(id);

    HtmlPage queue = boss.go("admin/posts");
    HtmlForm form = queue.getFirstByXPath("//form[.//input[@name='film'][@value='" + id + "']]");
    HtmlPage down = form.<HtmlButton>getFirstByXPath(".//button[@value='down']").click();
    assertThat(Visit.films(guest.go("movies?q=quiet+harbour"))).isEmpty();
    assertThat(code(guest, "movies/" + id)).isEqualTo(404);
    assertThat(author.go("account/ratings").asNormalizedText()).doesNotContain("Quiet Harbour");
    form = down.getFirstByXPath("//form[.//input[@name='film'][@value='" + id + "']]");
    form.<HtmlButton>getFirstByXPath(".//button[@value='keep']").click();
    assertThat(author.stars(id)).isEqualTo("5");
  }
}
