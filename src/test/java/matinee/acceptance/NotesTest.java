package matinee.acceptance;

import static matinee.acceptance.Visit.note;
import static matinee.acceptance.Visit.notice;
import static matinee.acceptance.Visit.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import matinee.TestSite;
import matinee.accounts.AccountName;
import matinee.accounts.AccountStore;
import matinee.accounts.Passwords;
import matinee.pictures.Shots;
import matinee.store.Database;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Notes, their pictures and added films, from the form to the last file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotesTest {
  private static final String PASSWORD = "a long walk home";

  private Path home;
  private TestSite site;
  private Visit author;
  private Visit guest;
  private Visit boss;
  private String film;
  @TempDir private Path folder;

  @BeforeAll
  void start() throws Exception {
    home = Files.createTempDirectory("matinee-test-");
    try (Database database = Database.open(home)) {
      AccountStore accounts = new AccountStore(database, Clock.systemUTC());
      for (String name : List.of("Boss", "Ann", "Ben")) {
        accounts.create(
            null,
            AccountName.of(name).orElseThrow(),
            new Passwords(4).hash(PASSWORD),
            null,
            name.equals("Boss"));
      }
    }
    site = TestSite.start(home, Map.of("posts-a-day", "200")).open();
  }

  @AfterAll
  void stop() throws Exception {
    site.close();
  }

  @BeforeEach
  void visits() throws IOException {
    author = new Visit(site.address());
    author.signIn("Ann", PASSWORD);
    guest = new Visit(site.address());
    boss = new Visit(site.address());
    boss.signIn("Boss", PASSWORD);
    film = Visit.films(guest.go("movies")).get(0);
  }

  @AfterEach
  void leave() {
    List.of(author, guest, boss).forEach(Visit::close);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private HtmlPage write(String note, Path... pictures) throws IOException {
    return note(author.go("posts/new?movie=" + film), note, pictures);
  }

  private static String path(HtmlPage page) {
    return page.getUrl().getPath().substring(1);
  }

  private static List<String> pictures(HtmlPage page) {
    return page.<DomElement>getByXPath("//main//img[starts-with(@src,'/pictures/')]").stream()
        .map(image -> image.getAttribute("src").substring(1))
        .toList();
  }

  private int code(Visit visit, String path) throws Exception {
    return answer(visit, path).statusCode();
  }

  private HttpResponse<byte[]> answer(Visit visit, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(site.address() + path))
                .header("Cookie", "matinee_visitor=" + visit.cookie("matinee_visitor"))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private List<Path> files() throws IOException {
    Path folder = home.resolve("pictures");
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private HtmlPage judge(String post, String action, String reason) throws IOException {
    HtmlPage queue = boss.go("admin/posts");
    if (queue.getFirstByXPath("//form[.//input[@name='post'][@value='" + post + "']]") == null) {
      queue = boss.go("admin/posts?state=published");
    }
    HtmlForm form = queue.getFirstByXPath("//form[.//input[@name='post'][@value='" + post + "']]");
    if (!reason.isEmpty()) {
      form.getInputByName("reason").setValue(reason);
    }
    return form.<HtmlButton>getFirstByXPath(".//button[@value='" + action + "']").click();
  }

  private static String id(HtmlPage post) {
    return path(post).replaceAll("\\D", "");
  }

  private static List<String> errors(HtmlPage page) {
    return page.<DomElement>getByXPath("//div[@class='problems']//a").stream()
        .map(DomElement::asNormalizedText)
        .toList();
  }

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
    HtmlPage added =
        Visit.fill(
            author.go("posts/film"),
            Map.of("title", "Quiet Harbour Lights", "year", "2025", "directors", "Jo Ny, Al Bo"));
    assertThat(notice(added)).contains("search finds it");
    assertThat(added.asNormalizedText()).contains("Jo Ny, Al Bo");
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
