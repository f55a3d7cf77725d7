package matinee.acceptance;

import static matinee.acceptance.Visit.note;
import static matinee.acceptance.Visit.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import matinee.pictures.Shots;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;

/** What goes wrong while notes are written, and what is kept all the same. */
class NoteFaultsTest extends NoteHouse {
  @Test
  void nothing_of_a_form_is_lost_neither_the_text_nor_the_pictures_that_were_good()
      throws Exception {
    HtmlPage page =
        write(
            "",
            file("good.png", Shots.file(20, 10, "png")),
            file("bad.png", "<svg/>".getBytes(StandardCharsets.UTF_8)));
    assertThat(status(page)).isEqualTo(422);
    assertThat(page.getTitleText()).startsWith("Error: ");
    assertThat(errors(page)).hasSize(2).anySatisfy(e -> assertThat(e).contains("bad.png"));
    assertThat(pictures(page)).hasSize(1);
    HtmlPage post = note(page, "With a picture from before.");
    assertThat(pictures(post)).hasSize(1);

    HtmlPage edit = author.go("posts/edit/" + id(post));
    edit.<HtmlInput>getFirstByXPath("//input[@name='remove']").setChecked(true);
    HtmlPage long_ = note(edit, "x".repeat(4001));
    assertThat(errors(long_)).singleElement().asString().contains("4,001");
    HtmlTextArea note = (HtmlTextArea) Objects.requireNonNull(long_.getElementById("note"));
    assertThat(note.getText()).hasSize(4001);
    HtmlPage without = note(long_, "Without one.");
    assertThat(pictures(without)).isEmpty();
  }

  @Test
  void a_sixth_picture_and_one_too_large_are_left_out() throws Exception {
    byte[] small = Shots.file(20, 10, "png");
    Path[] six = new Path[6];
    for (int i = 0; i < six.length; i++) {
      six[i] = file(i + ".png", small);
    }
    HtmlPage page = write("Six.", six);
    assertThat(status(page)).isEqualTo(422);
    assertThat(errors(page)).singleElement().asString().contains("5.png", "at most 5");
    assertThat(pictures(page)).hasSize(5);
    HtmlPage large = write("Large.", file("large.jpg", new byte[10_000_001]));
    assertThat(errors(large)).singleElement().asString().contains("larger than 10 MB");
    assertThat(status(write("No bytes.", file("none.gif", new byte[0])))).isEqualTo(422);
  }

  @Test
  void an_author_who_writes_while_the_note_is_refused_or_deleted_loses_nothing() throws Exception {
    HtmlPage post = write("First.");
    HtmlPage open = author.go("posts/edit/" + id(post));
    assertThat(status(judge(id(post), "refuse", ""))).isEqualTo(422);
    judge(id(post), "refuse", "It tells the end.");
    HtmlPage conflict = note(open, "Second.");
    assertThat(status(conflict)).isEqualTo(409);
    assertThat(errors(conflict)).singleElement().asString().contains("It tells the end.");
    assertThat(note(conflict, "Third.").asNormalizedText()).contains("Third.", "Waiting");

    HtmlPage again = author.go("posts/edit/" + id(post));
    judge(id(post), "refuse", "No.");
    HtmlPage queue = boss.go("admin/posts?state=refused");
    HtmlForm form =
        queue.getFirstByXPath("//form[.//input[@name='post'][@value='" + id(post) + "']]");
    form.<HtmlButton>getFirstByXPath(".//button[@value='delete']").click();
    HtmlPage gone = note(again, "Fourth.");
    assertThat(status(gone)).isEqualTo(410);
    assertThat(note(gone, "Fifth.").asNormalizedText()).contains("Fifth.");
  }

  @Test
  void a_form_that_somebody_else_has_sent_in_the_same_browser_is_sent_once_more() throws Exception {
    HtmlPage first = author.go("posts/new?movie=" + film);
    String name = ((HtmlInput) first.getFirstByXPath("//input[@name='form']")).getValue();
    note(first, "Ann's.");
    try (Visit ben = new Visit(site.address())) {
      ben.signIn("Ben", PASSWORD);
      HtmlPage second = ben.go("posts/new?movie=" + film);
      ((HtmlInput) second.getFirstByXPath("//input[@name='form']")).setValue(name);
      HtmlPage post = note(second, "Ben's.");
      assertThat(status(post)).isEqualTo(200);
      assertThat(post.asNormalizedText()).contains("Ben's.");
    }
  }

  @Test
  void an_admin_publishes_what_was_looked_at_or_nothing() throws Exception {
    HtmlPage post = write("Harmless.");
    HtmlPage queue = boss.go("admin/posts");
    HtmlForm form =
        queue.getFirstByXPath("//form[.//input[@name='post'][@value='" + id(post) + "']]");
    note(author.go("posts/edit/" + id(post)), "Changed meanwhile.");
    HtmlPage refused = form.<HtmlButton>getFirstByXPath(".//button[@value='publish']").click();
    assertThat(status(refused)).isEqualTo(409);
    assertThat(code(guest, path(post))).isEqualTo(404);
  }

  @Test
  void a_form_without_its_token_stores_no_file() throws Exception {
    int before = files().size();
    HtmlPage page = author.go("posts/new?movie=" + film);
    HtmlForm form = page.getFirstByXPath("//form[@enctype]");
    form.getInputByName("token").setValue("guessed");
    HtmlPage refused = note(page, "Forged.", file("p.png", Shots.file(20, 10, "png")));
    assertThat(status(refused)).isEqualTo(403);
    assertThat(files()).hasSize(before);
  }

  @Test
  void an_upload_that_breaks_off_leaves_nothing_behind() throws Exception {
    HtmlPage page = author.go("posts/new?movie=" + film);
    String token =
        ((HtmlInput) page.getFirstByXPath("//form[@enctype]//input[@name='token']")).getValue();
    int before = files().size();
    String part = "--x\r\nContent-Disposition: form-data; name=\"";
    String body =
        part + "token\"\r\n\r\n" + token + "\r\n" + part + "pictures\"; filename=\"a.jpg\"\r\n\r\n";
    URI address = URI.create(site.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      String head =
          "POST /posts/new HTTP/1.1\r\nHost: localhost\r\nCookie: matinee_visitor="
              + author.cookie("matinee_visitor")
              + "; matinee_form="
              + author.cookie("matinee_form")
              + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9000000\r\n\r\n";
      out.write((head + body).getBytes(StandardCharsets.UTF_8));
      out.write(new byte[2_000_000]);
      out.flush();
      for (int i = 0; i < 100 && files().size() == before; i++) {
        Thread.sleep(50);
      }
      assertThat(files()).as("under way").hasSize(before + 1);
    }
    for (int i = 0; i < 100 && files().size() > before; i++) {
      Thread.sleep(50);
    }
    assertThat(files()).hasSize(before);
  }
}
