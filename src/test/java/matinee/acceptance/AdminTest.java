package matinee.acceptance;

import static matinee.acceptance.Visit.fill;
import static matinee.acceptance.Visit.notice;
import static matinee.acceptance.Visit.status;
import static matinee.acceptance.Visit.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matinee.TestSite;
import matinee.accounts.AccountName;
import matinee.accounts.AccountStore;
import matinee.accounts.Passwords;
import matinee.store.Database;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What those who run the house see and do, without script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdminTest {
  private static final String PASSWORD = "a long walk home";
  private static final List<String> PAGES =
      List.of(
          "admin",
          "admin/ratings",
          "admin/models",
          "admin/imports",
          "admin/tmdb",
          "admin/requests");

  @TempDir Path folder;

  private Path home;
  private TestSite site;
  private Visit boss;

  @BeforeAll
  void open() throws Exception {
    home = Files.createTempDirectory("matinee-test-");
    try (Database database = Database.open(home)) {
      new AccountStore(database, Clock.systemUTC())
          .create(
              null,
              AccountName.of("Boss").orElseThrow(),
              new Passwords(4).hash(PASSWORD),
              null,
              true);
    }
    site = TestSite.start(home, Map.of()).open();
    boss = new Visit(site.address());
    boss.signIn("Boss", PASSWORD);
  }

  @AfterAll
  void close() throws Exception {
    boss.close();
    site.close();
  }

  private HtmlPage press(String path, String action) throws IOException {
    HtmlButton button = boss.go(path).getFirstByXPath("//main//button[@value='" + action + "']");
    return button.click();
  }

  /** Waits until nothing is under way on the page. */
  private HtmlPage settled(String path) throws Exception {
    for (int n = 0; n < 600; n++) {
      HtmlPage page = boss.go(path);
      if (page.getFirstByXPath("//*[@data-live]") == null) {
        return page;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException(path + " is still under way");
  }

  private HttpResponse<String> table(String name) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(site.address() + "admin/tables/" + name))
                .header("Cookie", "matinee_visitor=" + boss.cookie("matinee_visitor"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @Test
  @Order(1)
  void the_way_there_is_shown_to_admins_only() throws IOException {
    assertThat(boss.go("about").<DomElement>getByXPath("//header//a[@href='/admin']")).hasSize(1);
    try (Visit member = new Visit(site.address())) {
      assertThat(member.go("admin").getUrl().getPath()).isEqualTo("/account/sign-in");
      member.register("Mo", PASSWORD);
      assertThat(member.go("about").<DomElement>getByXPath("//a[@href='/admin']")).isEmpty();
      assertThat(status(member.go("admin"))).isEqualTo(403);
      assertThat(status(member.go("admin/tables/errors.csv"))).isEqualTo(403);
    }
  }

  @Test
  @Order(2)
  void every_page_is_whole_light_and_leads_to_the_others() throws Exception {
    for (String path : PAGES) {
      HtmlPage page = settled(path);
      assertThat(status(page)).as(path).isEqualTo(200);
      assertThat(page.getWebResponse().getContentAsString().getBytes(StandardCharsets.UTF_8))
          .as(path)
          .hasSizeLessThan(60_000);
      for (String other : PAGES) {
        assertThat(page.<DomElement>getByXPath("//main/nav//a[@href='/" + other + "']"))
            .as(other + " on " + path)
            .hasSize(1);
      }
    }
    HtmlPage ratings = settled("admin/ratings");
    assertThat(ratings.asNormalizedText()).contains("Counted on", "Most active films");
    assertThat(ratings.<DomElement>getByXPath("//figure/*[local-name()='svg'][@role='img']"))
        .hasSize(3);
  }

  @Test
  @Order(3)
  void every_table_of_every_page_comes_as_csv() throws Exception {
    int tables = 0;
    for (String path : PAGES) {
      List<DomElement> links = settled(path).getByXPath("//a[@download]");
      for (DomElement link : links) {
        String name = link.getAttribute("href").replace("/admin/tables/", "");
        HttpResponse<String> csv = table(name);
        assertThat(csv.statusCode()).as(name).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type").orElse(""))
            .isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
            .isEqualTo("attachment; filename=\"matinee-" + name + "\"");
        tables++;
      }
    }
    assertThat(tables).isGreaterThan(10);
    assertThat(table("ratings-by-star.csv").body().lines().toList())
        .hasSize(11)
        .startsWith(
            "Stars,Ratings of data sets,Ratings given here,% of data sets’,% of those here");
    assertThat(table("none.csv").statusCode()).isEqualTo(404);
    assertThat(table("errors").statusCode()).isEqualTo(404);
  }

  @Test
  @Order(4)
  void a_source_that_is_not_there_comes_back_as_it_was_typed() throws IOException {
    HtmlPage again = fill(boss.go("admin/imports"), Map.of("source", "/no/such/folder"));
    assertThat(status(again)).isEqualTo(422);
    assertThat(again.getTitleText()).startsWith("Error: ");
    assertThat(again.asNormalizedText()).contains("There is no such folder or file on the server");
    assertThat(value(again, "source")).isEqualTo("/no/such/folder");
    assertThat(status(fill(boss.go("admin/imports"), Map.of("source", "")))).isEqualTo(422);
  }

  @Test
  @Order(5)
  void a_folder_is_imported_from_the_page_through_to_its_report() throws Exception {
    Files.writeString(
        folder.resolve("movies.csv"),
        "movieId,title,genres\n900001,A Film Nobody Made (1999),Drama\n");
    Files.writeString(
        folder.resolve("ratings.csv"),
        "userId,movieId,rating,timestamp\n1,900001,4.5,1700000000\n");
    HtmlPage begun = fill(boss.go("admin/imports"), Map.of("source", folder.toString()));
    assertThat(notice(begun)).isEqualTo("The import begins.");
    HtmlPage done = settled("admin/imports");
    assertThat(done.asNormalizedText()).contains("1 films, 1 users, 1 ratings.", "Boss", "done");
    assertThat(boss.go("movies?q=A+Film+Nobody+Made").asNormalizedText())
        .contains("A Film Nobody Made");
    assertThat(table("imports.csv").body()).contains(folder + ",Boss,done,");
    assertThat(settled("admin").asNormalizedText()).contains(": done, just now.");
  }

  @Test
  @Order(5)
  void who_asks_for_a_second_import_meanwhile_gets_back_what_they_typed() throws Exception {
    HtmlPage second = settled("admin/imports");
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String slow = "http://127.0.0.1:" + silent.getLocalPort() + "/films.zip";
      assertThat(notice(fill(boss.go("admin/imports"), Map.of("source", slow))))
          .isEqualTo("The import begins.");
      assertThat(notice(fill(second, Map.of("source", folder.toString()))))
          .isEqualTo(
              "An import is under way already. Wait until it has ended, then import "
                  + folder
                  + ".");
      press("admin/imports", "cancel");
    }
    settled("admin/imports");
  }

  @Test
  @Order(6)
  void a_training_is_started_recorded_and_an_earlier_one_chosen_again() throws Exception {
    HtmlPage before = settled("admin/models");
    assertThat(before.asNormalizedText())
        .contains("Live now", "no models yet", "without a weight: hybrid, for films that nobody")
        .contains("kernel, which follows each rating");
    assertThat(notice(press("admin/models", "start"))).contains("The training begins");
    Thread.sleep(200);
    HtmlPage after = settled("admin/models");
    assertThat(after.asNormalizedText()).contains("asked for", "Boss");
    HtmlButton choose = after.getFirstByXPath("//button[@value='choose']");
    assertThat(choose).as("two are on disk").isNotNull();
    assertThat(notice(choose.click())).matches("The models of training \\d+ are live\\.");
    assertThat(table("training-runs.csv").body().lines().count()).isGreaterThan(2);
  }

  @Test
  @Order(7)
  void a_training_can_be_cancelled_and_what_was_live_stays() throws Exception {
    String live =
        settled("admin/models")
            .asNormalizedText()
            .replaceAll("(?s).*Training (\\d+) is live.*", "$1");
    press("admin/models", "start");
    HtmlButton cancel = null;
    for (int n = 0; n < 100 && cancel == null; n++) {
      cancel = boss.go("admin/models").getFirstByXPath("//button[@value='cancel']");
      Thread.sleep(20);
    }
    if (cancel != null) {
      assertThat(notice(cancel.click()))
          .containsAnyOf("ends at its next step", "nothing left to cancel");
    }
    assertThat(settled("admin/models").asNormalizedText())
        .contains("Training " + live + " is live");
  }

  @Test
  @Order(7)
  void without_a_key_the_page_of_tmdb_says_that_nothing_goes_out() throws Exception {
    assertThat(boss.go("admin/tmdb").asNormalizedText()).contains("There is no key: nothing goes");
    assertThat(boss.go("admin").asNormalizedText()).contains("There is no key: nothing goes out.");
  }

  @Test
  @Order(8)
  void a_form_without_its_token_changes_nothing_and_says_so() throws Exception {
    HtmlPage page = boss.go("admin/models");
    DomElement token = page.getFirstByXPath("//main//input[@name='token']");
    token.setAttribute("value", "none");
    HtmlButton start = page.getFirstByXPath("//button[@value='start']");
    HtmlPage refused = start.click();
    assertThat(status(refused)).isEqualTo(403);
    assertThat(refused.asNormalizedText()).contains("nothing was changed");
  }

  @Test
  @Order(9)
  void what_breaks_is_found_by_the_reference_that_the_visitor_is_shown() throws Exception {
    assertThat(boss.go("admin/requests").asNormalizedText()).contains("GET /admin/models", "p95");
    try (Connection database =
            DriverManager.getConnection("jdbc:h2:file:" + home.resolve("matinee"), "sa", "");
        Statement statement = database.createStatement()) {
      statement.execute("alter table mark rename to broken");
      HtmlPage broken = boss.go("account/watchlist");
      statement.execute("alter table broken rename to mark");
      assertThat(status(broken)).isEqualTo(500);
      Matcher reference =
          Pattern.compile("the reference (\\S{7})\\.").matcher(broken.asNormalizedText());
      assertThat(reference.find()).isTrue();
      assertThat(boss.go("admin/requests").asNormalizedText())
          .contains(reference.group(1), "GET /account/watchlist");
      assertThat(table("errors.csv").body()).contains(reference.group(1));
    }
  }
}
