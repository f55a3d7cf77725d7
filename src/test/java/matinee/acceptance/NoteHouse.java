package matinee.acceptance;

import static matinee.acceptance.Visit.note;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import matinee.TestSite;
import matinee.accounts.AccountName;
import matinee.accounts.AccountStore;
import matinee.accounts.Passwords;
import matinee.store.Database;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A house with an admin and two members, who write notes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NoteHouse {
  static final String PASSWORD = "a long walk home";

  Path home;
  TestSite site;
  Visit author;
  Visit guest;
  Visit boss;
  String film;
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

  Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  HtmlPage write(String note, Path... pictures) throws IOException {
    return note(author.go("posts/new?movie=" + film), note, pictures);
  }

  static String path(HtmlPage page) {
    return page.getUrl().getPath().substring(1);
  }

  static List<String> pictures(HtmlPage page) {
    return page.<DomElement>getByXPath("//main//img[starts-with(@src,'/pictures/')]").stream()
        .map(image -> image.getAttribute("src").substring(1))
        .toList();
  }

  int code(Visit visit, String path) throws Exception {
    return answer(visit, path).statusCode();
  }

  HttpResponse<byte[]> answer(Visit visit, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(site.address() + path))
                .header("Cookie", "matinee_visitor=" + visit.cookie("matinee_visitor"))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  List<Path> files() throws IOException {
    Path folder = home.resolve("pictures");
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  HtmlPage judge(String post, String action, String reason) throws IOException {
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

  static String id(HtmlPage post) {
    return path(post).replaceAll("\\D", "");
  }

  static List<String> errors(HtmlPage page) {
    return page.<DomElement>getByXPath("//div[@class='problems']//a").stream()
        .map(DomElement::asNormalizedText)
        .toList();
  }
}
