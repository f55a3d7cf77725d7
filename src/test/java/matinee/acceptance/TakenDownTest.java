package matinee.acceptance;

import static matinee.acceptance.Visit.note;
import static matinee.acceptance.Visit.notice;
import static matinee.acceptance.Visit.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import matinee.pictures.Shots;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;

/** What becomes of notes on a film that an admin takes down. */
class TakenDownTest extends NoteHouse {
  private String add(String title) throws IOException {
    HtmlPage form = author.go("posts/film");
    return id(Visit.fill(form, Map.of("title", title, "year", "2025", "directors", "Jo Ny")));
  }

  private void judgeFilm(String id, String action) throws IOException {
    HtmlForm form =
        boss.go("admin/posts")
            .getFirstByXPath("//form[.//input[@name='film'][@value='" + id + "']]");
    form.<HtmlButton>getFirstByXPath(".//button[@value='" + action + "']").click();
  }

  private static void expectKept(HtmlPage page, String text) {
    assertThat(status(page)).isEqualTo(410);
    assertThat(page.asNormalizedText()).contains("taken down").doesNotContain("mistyped");
    HtmlTextArea kept = page.getFirstByXPath("//main//textarea[@readonly]");
    assertThat(kept.getText()).isEqualTo(text);
    assertThat(kept.getId()).isEqualTo("kept");
    assertThat((Object) page.getFirstByXPath("//main//label[@for='kept']")).isNotNull();
  }

  @Test
  void what_was_typed_about_a_film_that_is_taken_down_meanwhile_is_handed_back() throws Exception {
    String id = add("Gone While Writing");
    HtmlPage fresh = author.go("posts/new?movie=" + id);
    HtmlPage post = note(author.go("posts/new?movie=" + id), "First words.");
    HtmlPage edit = author.go("posts/edit/" + id(post));
    judgeFilm(id, "down");

    expectKept(
        note(fresh, "\nA <b>long</b> thought.\n\n</textarea> & more"),
        "A <b>long</b> thought.\n\n</textarea> & more");
    expectKept(note(edit, "Second words."), "Second words.");
    expectKept(author.go("posts/edit/" + id(post)), "First words.");
    assertThat(code(author, "posts/new?movie=" + id)).isEqualTo(404);
    assertThat(code(author, "posts/new?movie=999999999")).isEqualTo(404);
  }

  @Test
  void the_author_alone_still_sees_the_note_and_can_delete_it() throws Exception {
    String id = add("Only For Its Author");
    String long_ = "Words about it, to the very last. ".repeat(12) + "The end.";
    HtmlPage post = note(author.go("posts/new?movie=" + id), long_);
    judge(id(post), "publish", "");
    judgeFilm(id, "down");

    HtmlPage mine = author.go("account/posts");
    assertThat(mine.asNormalizedText())
        .contains("Only For Its Author", "film was taken down", "Words about it");
    assertThat(mine.<HtmlPage>getByXPath("//a[@href='/posts/edit/" + id(post) + "']")).isEmpty();
    HtmlPage whole = author.go(path(post));
    assertThat(whole.asNormalizedText()).contains("The end.", "film was taken down");
    for (HtmlPage page : List.of(mine, whole)) {
      assertThat(page.getWebResponse().getContentAsString())
          .doesNotContain("/movies/" + id, "movie=" + id);
    }
    for (Visit other : List.of(guest, boss)) {
      assertThat(code(other, path(post))).isEqualTo(404);
      assertThat(other.go("posts").asNormalizedText()).doesNotContain("Only For Its Author");
    }
    assertThat(boss.go("account/posts").asNormalizedText()).doesNotContain("Only For Its Author");

    HtmlPage sure = author.go("posts/delete/" + id(post));
    assertThat(status(sure)).isEqualTo(200);
    assertThat(notice(sure.<HtmlButton>getFirstByXPath("//main//form//button").click()))
        .contains("deleted");
    assertThat(author.go("account/posts").asNormalizedText()).doesNotContain("Only For Its Author");
  }

  @Test
  void pictures_of_the_note_are_for_its_author_and_admins_until_the_film_is_back()
      throws Exception {
    String id = add("Pictures Of It");
    HtmlPage post =
        note(
            author.go("posts/new?movie=" + id),
            "With a picture.",
            file("p.png", Shots.file(20, 10, "png")));
    judge(id(post), "publish", "");
    String picture = pictures(post).get(0);
    assertThat(code(guest, picture)).isEqualTo(200);

    judgeFilm(id, "down");
    assertThat(code(guest, picture)).isEqualTo(404);
    try (Visit ben = new Visit(site.address())) {
      ben.signIn("Ben", PASSWORD);
      assertThat(code(ben, picture)).isEqualTo(404);
    }
    assertThat(code(boss, picture)).isEqualTo(200);
    assertThat(answer(author, picture).headers().firstValue("Cache-Control"))
        .contains("private, no-store");

    judgeFilm(id, "keep");
    assertThat(code(guest, picture)).isEqualTo(200);
  }
}
