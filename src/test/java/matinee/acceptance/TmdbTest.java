package matinee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import matinee.TestSite;
import matinee.tmdb.Logo;
import matinee.tmdb.Tmdb;
import matinee.tmdb.TmdbStub;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running site with and without a key to TMDB. */
class TmdbTest {
  private static final long PATIENCE_NANOS = Duration.ofMinutes(1).toNanos();
  private static final String POSTER = "/pB8BM7pdSp6B6Ih7QZ4DrQ3PmJK.jpg";

  private static Map<String, String> settings(URI stub, String key) {
    return Map.of(
        "tmdb-key",
        key,
        "tmdb-url",
        stub + "/3",
        "tmdb-images-url",
        stub + "/t/p",
        "tmdb-rate",
        "40");
  }

  @Test
  void with_akey_a_films_page_shows_what_tmdb_tells_and_nothing_comes_from_elsewhere()
      throws Exception {
    try (TmdbStub stub = TmdbStub.start().picture(POSTER, TmdbStub.poster("jpg")).everyFilm();
        TestSite site = TestSite.start(settings(stub.address(), TmdbStub.TOKEN)).open();
        Visit visit = new Visit(site.address())) {
      String popular = Visit.films(visit.go("movies?sort=popularity")).get(0);
      HttpResponse<byte[]> poster = poster(site, popular);
      long end = System.nanoTime() + PATIENCE_NANOS;
      while (!type(poster).equals("image/jpeg") && System.nanoTime() < end) {
        Thread.sleep(50);
        poster = poster(site, popular);
      }

      assertThat(type(poster)).isEqualTo("image/jpeg");
      assertThat(poster.body()).isEqualTo(TmdbStub.poster("jpg"));
      HtmlPage film = visit.go("movies/" + popular);
      String text = film.asNormalizedText();
      assertThat(text).contains("A ticking-time-bomb insomniac", "With a subscription", "Hulu");
      assertThat(text).contains("Data by JustWatch").contains(Tmdb.NOTICE);
      HtmlAnchor trailer = film.getAnchorByHref("https://www.youtube.com/watch?v=dfeUzm6KF4g");
      assertThat(trailer.getRelAttribute()).contains("noopener", "noreferrer");
      assertThat(film.<DomElement>getByXPath("//iframe | //video | //embed | //object")).isEmpty();
      assertThat(film.<DomElement>getByXPath("//img"))
          .allSatisfy(image -> assertThat(image.getAttribute("src")).startsWith("/posters/"));
      assertThat(visit.go("about").asNormalizedText()).contains(Tmdb.NOTICE, "half a year");
      assertThat(film.asXml()).doesNotContain(TmdbStub.TOKEN);

      String tag = poster.headers().firstValue("ETag").orElseThrow();
      assertThat(poster(site, popular, "If-None-Match", tag).statusCode()).isEqualTo(304);
      assertThat(type(poster(site, popular + ".svg"))).startsWith("image/svg+xml");
      assertThat(poster(site, popular + ".jpg").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void without_akey_no_connection_is_made_and_every_film_has_our_poster() throws Exception {
    try (ServerSocket elsewhere = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://127.0.0.1:" + elsewhere.getLocalPort());
      try (TestSite site = TestSite.start(settings(address, "")).open();
          Visit visit = new Visit(site.address())) {
        HtmlPage film = visit.go("movies/1");
        HttpResponse<byte[]> poster = poster(site, "1");

        assertThat(type(poster)).startsWith("image/svg+xml");
        assertThat(type(poster(site, "1/large"))).startsWith("image/svg+xml");
        assertThat(film.asNormalizedText()).doesNotContain("TMDB APIs", "JustWatch");
        assertThat(film.<HtmlAnchor>getByXPath("//a[contains(@href,'youtube')]"))
            .singleElement()
            .extracting(HtmlAnchor::getHrefAttribute)
            .asString()
            .startsWith("https://www.youtube.com/results?search_query=")
            .contains("trailer");
        elsewhere.setSoTimeout(500);
        assertThat(connects(elsewhere)).isFalse();
        assertThat(get(site, "credits/tmdb").statusCode()).isEqualTo(404);
      }
    }
  }

  @Test
  void a_logo_that_the_host_has_put_there_stands_beside_the_sentence(@TempDir Path folder)
      throws Exception {
    String drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 4'/>";
    Path file = Files.writeString(folder.resolve("logo.svg"), drawing);
    try (TmdbStub stub = TmdbStub.start()) {
      Map<String, String> settings = new HashMap<>(settings(stub.address(), TmdbStub.TOKEN));
      settings.put("tmdb-logo", file.toString());
      try (TestSite site = TestSite.start(settings).open();
          Visit visit = new Visit(site.address())) {
        HtmlPage about = visit.go("about");
        DomElement logo = about.getFirstByXPath("//li[contains(., 'TMDB APIs')]/img");
        assertThat(logo.getAttribute("src")).isEqualTo(Logo.PATH);

        HttpResponse<byte[]> served = get(site, "credits/tmdb");
        assertThat(served.body()).isEqualTo(drawing.getBytes(StandardCharsets.UTF_8));
        assertThat(type(served)).startsWith("image/svg+xml");
      }
    }
  }

  private static boolean connects(ServerSocket socket) throws Exception {
    try {
      socket.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  private static HttpResponse<byte[]> poster(TestSite site, String name, String... headers)
      throws Exception {
    return get(site, "posters/" + name, headers);
  }

  private static HttpResponse<byte[]> get(TestSite site, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
