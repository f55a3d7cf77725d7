package matinee.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matinee.acceptance.Visit;
import matinee.pictures.Shots;
import matinee.store.Database;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What holds of the one WAR wherever it is deployed, in a browser without script. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DeployedSite {
  private static final Map<Integer, String> SOME = Map.of(0, "5", 1, "4.5", 2, "2", 3, "4");

  private SiteProcess server;
  private String address;
  private Path home;
  private Visit visit;

  /** Starts a server with the WAR in it. */
  abstract SiteProcess start(Path folder, Path home) throws Exception;

  /** Waits until the server takes requests, and returns the site's address, with a slash. */
  abstract String address(SiteProcess server) throws Exception;

  @BeforeAll
  void deploy(@TempDir Path folder) throws Exception {
    home = Files.createDirectory(folder.resolve("home"));
    server = start(folder, home);
    address = address(server);
    Http.await(address + "health", "\"live\"");
  }

  @AfterAll
  void stop() throws Exception {
    if (server == null) {
      return;
    }
    try (SiteProcess stopped = server) {
      stopped.terminate();
      stopped.exit();
      assertThat(stopped.output() + stopped.errors()).doesNotContain("SEVERE", "ERROR");
    }
    // The server let go of it.
    Database.open(home).close();
  }

  @BeforeEach
  void arrive() {
    visit = new Visit(address);
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void fifteen_films_in_five_films_out_and_rating_one_changes_them() throws IOException {
    HtmlPage form = visit.go("questionnaire");
    assertThat(Visit.films(form)).hasSize(15);
    HtmlPage five = Visit.answer(form, SOME, "any", "recommend");
    assertThat(five.getUrl()).hasToString(address + "recommendations");
    List<String> films = Visit.films(five);
    assertThat(films).hasSize(5).doesNotContainAnyElementsOf(Visit.films(form));
    var seen = Visit.form(five, "/ratings", films.get(0));
    seen.getRadioButtonsByName("stars").get(1).setChecked(true);
    HtmlPage after = Visit.send(seen);
    assertThat(Visit.films(after)).hasSize(5).doesNotContain(films.get(0));
    assertThat(Visit.chosen(visit.go("questionnaire?mine"))).hasSize(5);
  }

  @Test
  void a_form_without_a_rating_comes_back_with_what_to_do() throws IOException {
    HtmlPage form = visit.go("questionnaire");
    HtmlPage again = Visit.answer(form, Map.of(), "old", "recommend");
    assertThat(Visit.status(again)).isEqualTo(422);
    assertThat(again.getTitleText()).startsWith("Error: ");
    assertThat(Visit.films(again)).isEqualTo(Visit.films(form));
  }

  @Test
  void a_note_with_pictures_is_taken_in_and_one_too_large_left_out(@TempDir Path sent)
      throws Exception {
    visit.register("Sender", "a long walk home");
    String film = Visit.films(visit.go("movies")).get(0);
    HtmlPage form = visit.go("posts/new?movie=" + film);
    Path webp = Files.write(sent.resolve("a.webp"), Shots.webp());
    Path jpeg = Files.write(sent.resolve("b.jpg"), Shots.file(300, 200, "jpeg"));
    Path large = Files.write(sent.resolve("c.jpg"), new byte[11_000_000]);
    HtmlPage again = Visit.note(form, "Good.", webp, large);
    assertThat(Visit.status(again)).isEqualTo(422);
    HtmlPage note = Visit.note(again, "Good.", jpeg);
    assertThat(note.getByXPath("//figure[@class='picture']")).hasSize(2);
    for (String part : Parts.of(note)) {
      assertThat(part).startsWith(address);
    }
  }

  @Test
  void every_page_finds_its_style_its_script_and_its_pictures() throws Exception {
    Visit.answer(visit.go("questionnaire"), SOME, "any", "recommend");
    for (String path : List.of("", "questionnaire", "recommendations", "about", "nowhere")) {
      Set<String> parts = Parts.of(visit.go(path));
      assertThat(parts).as(path).allMatch(part -> part.startsWith(address));
      assertThat(parts).as(path).anyMatch(part -> part.endsWith(".woff2"));
      for (String part : parts) {
        HttpResponse<String> answer = Http.get(part);
        assertThat(answer.statusCode()).as(part).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .as(part)
            .startsWith(Parts.type(part));
      }
    }
    assertThat(Parts.of(visit.go("questionnaire")))
        .filteredOn(part -> part.startsWith(address + "posters/"))
        .hasSize(15);
  }

  @Test
  void every_link_within_the_site_leads_somewhere() throws Exception {
    HtmlPage five = Visit.answer(visit.go("questionnaire"), SOME, "any", "recommend");
    String server = address.substring(0, address.indexOf('/', "http://".length()) + 1);
    for (HtmlPage page : List.of(five, visit.go(""), visit.go("about"), visit.go("nowhere"))) {
      for (HtmlAnchor anchor : page.getAnchors()) {
        URL link = page.getFullyQualifiedUrl(anchor.getHrefAttribute());
        if (link.toString().startsWith(server) && !link.sameFile(page.getUrl())) {
          assertThat(link.toString()).startsWith(address);
          int status = Http.get(link.toString().replaceFirst("#.*", "")).statusCode();
          assertThat(status).as("%s", link).isLessThan(400);
        }
      }
    }
  }

  @Test
  void an_address_that_leads_nowhere_gets_the_sites_own_error_page() throws IOException {
    for (String path : List.of("nowhere", "posters/0.svg", "assets/none.css")) {
      HtmlPage page = visit.go(path);
      assertThat(Visit.status(page)).as(path).isEqualTo(404);
      assertThat(page.getTitleText()).as(path).contains("No such page");
    }
    assertThat(Visit.status(visit.go("ratings"))).isEqualTo(405);
  }

  @Test
  void nothing_but_the_site_can_be_downloaded() throws Exception {
    for (String path :
        List.of(
            "matinee/launch/Launcher.class",
            "matinee/launch/Launcher.class/",
            "matinee/launch/Launcher.class;x=y",
            "matinee/launch/Launcher.%63lass",
            "matinee/launch/",
            "WEB-INF/web.xml",
            "WEB-INF/templates/home.html",
            "WEB-INF/classes/etc/matinee.properties",
            "web-inf/web.xml",
            "%57EB-INF/web.xml",
            "assets/..;/WEB-INF/web.xml",
            "assets/%2e%2e/WEB-INF/web.xml",
            "/WEB-INF/web.xml",
            "META-INF/MANIFEST.MF",
            "META-INF/maven/matinee/matinee/pom.xml")) {
      HttpResponse<String> answer = Http.get(address + path);
      assertThat(answer.statusCode()).as(path).isBetween(400, 499);
    }
  }

  @Test
  void folders_are_not_listed() throws Exception {
    for (String path : List.of("assets/", "assets/fonts/", "matinee/", "assets/fonts")) {
      assertThat(Http.get(address + path).statusCode()).as(path).isBetween(300, 499);
    }
  }

  @Test
  void cookies_are_this_sites_only() throws Exception {
    String path = URI.create(address).getPath();
    assertThat(Http.get(address + "questionnaire").headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(
            cookie -> assertThat(cookie).contains("Path=" + path, "HttpOnly", "SameSite=Lax"));
  }
}
