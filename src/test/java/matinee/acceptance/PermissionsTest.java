package matinee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import matinee.Cli;
import matinee.TestSite;
import matinee.web.Access;
import matinee.web.Permissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Walks every address of the site as a guest, as a member and as an admin. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock("java.lang.System.properties")
class PermissionsTest {
  private static final String PASSWORD = "a long walk home";

  private Path home;
  private TestSite site;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Access, String> cookies = new TreeMap<>();

  @BeforeAll
  void people() throws Exception {
    home = Files.createTempDirectory("matinee-test-");
    assertThat(user("add", "Boss", "--admin")).isZero();
    assertThat(user("add", "Mo")).isZero();
    assertThat(user("add", "mo")).as("taken").isEqualTo(1);
    assertThat(user("add", "!")).as("no name").isEqualTo(2);
    site = TestSite.start(home, Map.of()).open();
    cookies.put(Access.GUEST, "");
    cookies.put(Access.MEMBER, signedIn("Mo"));
    cookies.put(Access.ADMIN, signedIn("Boss"));
  }

  @AfterAll
  void stop() throws Exception {
    site.close();
  }

  private int user(String... args) {
    InputStream stdin = System.in;
    try (Cli cli = new Cli(Path.of("webapp"))) {
      System.setIn(new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8)));
      String[] all = new String[args.length + 5];
      all[0] = "user";
      System.arraycopy(args, 0, all, 1, args.length);
      List<String> rest = List.of("--home", home.toString(), "--bcrypt-cost", "4");
      System.arraycopy(rest.toArray(), 0, all, args.length + 1, 4);
      return cli.applyAsInt(all);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      System.setIn(stdin);
    }
  }

  private String signedIn(String name) throws Exception {
    try (Visit visit = new Visit(site.address())) {
      visit.signIn(name, PASSWORD);
      return "matinee_visitor=" + visit.cookie("matinee_visitor");
    }
  }

  private HttpResponse<String> ask(String method, String path, Access who) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(site.address() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(""))
            .header("Cookie", cookies.getOrDefault(who, ""))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void every_address_is_for_those_that_the_table_names_and_for_nobody_else() throws Exception {
    assertThat(Permissions.all()).hasSizeGreaterThan(30);
    for (Map.Entry<String, Access> entry : Permissions.all().entrySet()) {
      for (Access who : List.of(Access.GUEST, Access.MEMBER, Access.ADMIN)) {
        for (String method : List.of("GET", "POST")) {
          String path = entry.getKey().replaceFirst("^/", "").replace("*", "1");
          HttpResponse<String> answer = ask(method, path, who);
          boolean asked =
              answer.statusCode() == 303
                      && answer.headers().firstValue("Location").orElse("").contains("in?then=")
                  || answer.body().contains("You are signed out, so that form changed nothing");
          boolean may = who.compareTo(entry.getValue()) >= 0;
          String what = method + " /" + path + " as " + who + ": " + answer.statusCode();
          assertThat(asked || answer.body().contains("Not for everybody")).as(what).isEqualTo(!may);
          assertThat(answer.statusCode()).as(what).isLessThan(500);
        }
      }
    }
  }

  @Test
  void no_form_without_its_token_changes_anything() throws Exception {
    for (Map.Entry<String, Access> entry : Permissions.all().entrySet()) {
      String path = entry.getKey().replaceFirst("^/", "");
      // The opening page only shows how far things are; a guest is signed out already.
      if (!path.contains("*") && !List.of("opening", "account/sign-out").contains(path)) {
        Access who = entry.getValue().compareTo(Access.GUEST) <= 0 ? Access.GUEST : Access.ADMIN;
        assertThat(ask("POST", path, who).statusCode()).as(path).isIn(403, 404, 405);
      }
    }
  }

  @Test
  void an_address_that_the_table_does_not_name_is_nobodys() throws Exception {
    for (String path : List.of("account/other", "admin/users", "account/home/x", "seen/x")) {
      for (Access who : List.of(Access.GUEST, Access.MEMBER, Access.ADMIN)) {
        assertThat(ask("GET", path, who).statusCode()).as(path).isEqualTo(404);
      }
    }
  }
}
