package matinee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import matinee.SharedSite;
import matinee.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every answer of the site keeps to. */
@ExtendWith(SharedSite.class)
class HouseTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void pages_run_no_inline_script_or_style_and_are_framed_by_nobody(TestSite site)
      throws Exception {
    for (String path :
        List.of("", "questionnaire", "recommendations", "about", "nowhere", "posters/1.svg")) {
      String policy =
          get(site, path).headers().firstValue("Content-Security-Policy").orElse("none");
      assertThat(policy)
          .as(path)
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(get(site, path).headers().firstValue("X-Content-Type-Options"))
          .contains("nosniff");
    }
  }

  @Test
  void cookies_are_out_of_scripts_and_other_sites_reach(TestSite site) throws Exception {
    List<String> cookies = get(site, "questionnaire").headers().allValues("Set-Cookie");
    assertThat(cookies).hasSize(1);
    assertThat(cookies.get(0)).startsWith("matinee_form=").contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void looking_around_leaves_no_visitor_behind(TestSite site) throws Exception {
    for (String path : List.of("", "questionnaire", "recommendations", "about")) {
      assertThat(get(site, path).headers().allValues("Set-Cookie"))
          .as(path)
          .noneMatch(cookie -> cookie.startsWith("matinee_visitor"));
    }
  }

  @Test
  void a_page_is_small_and_asks_nothing_of_others(TestSite site) throws Exception {
    String longest = "the+" + "%22".repeat(2_000);
    for (String path :
        List.of(
            "",
            "questionnaire",
            "recommendations",
            "about",
            "movies",
            "movies?q=" + longest,
            "movies/1",
            "movies/1/similar?k=50",
            "movies/1/recommendations?k=50",
            "top",
            "trending",
            "latest",
            "similar?title=" + longest)) {
      String body = get(site, path).body();
      assertThat(body.getBytes(StandardCharsets.UTF_8)).as(path).hasSizeLessThan(60_000);
      assertThat(body)
          .as(path)
          .doesNotContainPattern("(src|href)=\"https?://[^\"]*\\.(css|js|woff2)");
    }
  }

  @Test
  void health_says_what_a_watcher_wants_to_know(TestSite site) throws Exception {
    HttpResponse<String> health = get(site, "health");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(health.body())
        .contains("\"status\":\"up\"", "\"models\":\"live\"")
        .containsPattern("\"movies\":\\d{3,}");
  }

  @Test
  void posters_are_pictures_and_may_be_kept_by_the_browser(TestSite site) throws Exception {
    HttpResponse<String> poster = get(site, "posters/1.svg");
    assertThat(poster.statusCode()).isEqualTo(200);
    assertThat(poster.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
    assertThat(poster.headers().firstValue("Cache-Control").orElse("")).contains("max-age");
    assertThat(get(site, "posters/1.svg").body()).isEqualTo(poster.body());
  }

  @Test
  void the_starter_sets_ratings_are_called_simulated_on_every_page(TestSite site) throws Exception {
    for (String path : List.of("", "questionnaire", "recommendations", "about", "nowhere")) {
      assertThat(get(site, path).body()).as(path).containsIgnoringCase("simulated");
    }
  }

  @Test
  void a_films_year_is_said_once(TestSite site) throws Exception {
    assertThat(get(site, "questionnaire").body())
        .doesNotContainPattern("title\">[^<]*\\(\\d{4}\\)<");
  }

  @Test
  void an_address_that_cannot_be_decoded_is_the_visitors_mistake(TestSite site) throws Exception {
    for (String path :
        List.of(
            "recommendations?model=%",
            "recommendations?years=%zz", "movies?q=%", "account/sign-in?then=%zz")) {
      assertThat(raw(site, path)).as(path).startsWith("HTTP/1.1 400");
    }
  }

  /** The status line of an address that no client library would send. */
  private static String raw(TestSite site, String path) throws IOException {
    URI address = URI.create(site.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request = "GET /" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      return new String(answer, StandardCharsets.UTF_8);
    }
  }

  @Test
  void folders_and_the_insides_of_the_war_are_nobodys_business(TestSite site) throws Exception {
    for (String path :
        List.of("assets/", "WEB-INF/web.xml", "WEB-INF/templates/home.html", "META-INF/")) {
      assertThat(get(site, path).statusCode()).as(path).isIn(403, 404);
    }
  }

  private HttpResponse<String> get(TestSite site, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(site.address() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
