package matinee.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataSetFetchTest {
  private static final FetchLimits SHORT =
      new FetchLimits(
          Duration.ofSeconds(3), Duration.ofMillis(200), Duration.ofSeconds(30), 10_000);

  private final byte[] bytes = "a data set".repeat(100).getBytes(UTF_8);
  private WebServer server;
  @TempDir Path folder;

  @BeforeEach
  void start() throws IOException {
    server = WebServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_whole_file_arrives() throws IOException {
    server.serve("/ml.zip", bytes);
    assertThat(fetch("/ml.zip")).isEqualTo(folder.resolve("ml.zip")).hasBinaryContent(bytes);
    assertThat(folder).isDirectoryNotContaining("glob:.*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MD5 (ml.zip) = %s\n", "%s  ml.zip\n", "%S"})
  void theSumBesideItIsCheckedInEveryForm(String form) throws Exception {
    server.serve("/ml.zip", bytes).serve("/ml.zip.md5", form.formatted(md5()).getBytes(UTF_8));
    assertThat(fetch("/ml.zip")).hasBinaryContent(bytes);
  }

  @Test
  void a_wrong_sum_is_refused() {
    server.serve("/ml.zip", bytes).serve("/ml.zip.md5", "0".repeat(32).getBytes(UTF_8));
    assertFails("/ml.zip", "MD5");
  }

  @Test
  void a_file_that_breaks_off_is_refused() {
    server.breakOff("/ml.zip", bytes);
    assertThatThrownBy(() -> fetch("/ml.zip")).isInstanceOf(ImportException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_missing_file_is_refused() {
    assertFails("/ml.zip", "404");
  }

  @Test
  void a_server_that_falls_silent_is_given_up() {
    server.hang("/ml.zip", bytes);
    assertFails("/ml.zip", "silent");
  }

  @Test
  void a_server_that_never_answers_is_given_up() {
    server.ignore("/ml.zip");
    FetchLimits limits =
        new FetchLimits(Duration.ofMillis(100), Duration.ofMillis(100), Duration.ofHours(1), 1);
    assertThatThrownBy(
            () -> new DataSetFetch(limits, Progress.NONE).fetch(server.address("/ml.zip"), folder))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("does not answer");
  }

  @Test
  void a_file_beyond_the_limit_is_refused() {
    server.serve("/ml.zip", new byte[10_001]);
    assertFails("/ml.zip", "larger than");
  }

  @Test
  void a_redirect_on_the_same_host_is_followed() {
    server.redirect("/old.zip", "/ml.zip").serve("/ml.zip", bytes);
    assertThat(fetch("/old.zip")).hasBinaryContent(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:1/ml.zip", "http://example.org/ml.zip"})
  void a_redirect_to_another_host_is_refused(String location) {
    server.redirect("/ml.zip", location);
    assertFails("/ml.zip", "another host");
  }

  @Test
  void a_redirect_to_another_scheme_is_refused() {
    server.redirect("/ml.zip", "file:///etc/passwd");
    assertFails("/ml.zip", "only http and https");
  }

  @Test
  void redirects_in_circles_end() {
    server.redirect("/ml.zip", "/ml.zip");
    assertFails("/ml.zip", "circles");
  }

  @Test
  void no_connection_is_said_so() {
    URI address = server.address("/ml.zip");
    server.close();
    assertThatThrownBy(() -> new DataSetFetch(SHORT, Progress.NONE).fetch(address, folder))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("no connection");
  }

  @Test
  void other_schemes_are_refused() {
    assertThatThrownBy(
            () ->
                new DataSetFetch(SHORT, Progress.NONE)
                    .fetch(URI.create("ftp://example.org/ml.zip"), folder))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("only http and https");
  }

  private void assertFails(String path, String reason) {
    assertThatThrownBy(() -> fetch(path))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("could not be fetched")
        .hasMessageContaining(reason);
    assertThat(folder).isEmptyDirectory();
  }

  private Path fetch(String path) {
    return new DataSetFetch(SHORT, Progress.NONE).fetch(server.address(path), folder);
  }

  private String md5() throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
  }
}
