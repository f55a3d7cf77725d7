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
  void aWholeFileArrives() throws IOException {
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
  void aWrongSumIsRefused() {
    server.serve("/ml.zip", bytes).serve("/ml.zip.md5", "0".repeat(32).getBytes(UTF_8));
    assertFails("/ml.zip", "MD5");
  }

  @Test
  void aFileThatBreaksOffIsRefused() {
    server.breakOff("/ml.zip", bytes);
    assertThatThrownBy(() -> fetch("/ml.zip")).isInstanceOf(ImportException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aMissingFileIsRefused() {
    assertFails("/ml.zip", "404");
  }

  @Test
  void aServerThatFallsSilentIsGivenUp() {
    server.hang("/ml.zip", bytes);
    assertFails("/ml.zip", "silent");
  }

  @Test
  void aServerThatNeverAnswersIsGivenUp() {
    server.ignore("/ml.zip");
    FetchLimits limits =
        new FetchLimits(Duration.ofMillis(100), Duration.ofMillis(100), Duration.ofHours(1), 1);
    assertThatThrownBy(
            () -> new DataSetFetch(limits, Progress.NONE).fetch(server.address("/ml.zip"), folder))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("does not answer");
  }

  @Test
  void aFileBeyondTheLimitIsRefused() {
    server.serve("/ml.zip", new byte[10_001]);
    assertFails("/ml.zip", "larger than");
  }

  @Test
  void aRedirectOnTheSameHostIsFollowed() {
    server.redirect("/old.zip", "/ml.zip").serve("/ml.zip", bytes);
    assertThat(fetch("/old.zip")).hasBinaryContent(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:1/ml.zip", "http://example.org/ml.zip"})
  void aRedirectToAnotherHostIsRefused(String location) {
    server.redirect("/ml.zip", location);
    assertFails("/ml.zip", "another host");
  }

  @Test
  void aRedirectToAnotherSchemeIsRefused() {
    server.redirect("/ml.zip", "file:///etc/passwd");
    assertFails("/ml.zip", "only http and https");
  }

  @Test
  void redirectsInCirclesEnd() {
    server.redirect("/ml.zip", "/ml.zip");
    assertFails("/ml.zip", "circles");
  }

  @Test
  void noConnectionIsSaidSo() {
    URI address = server.address("/ml.zip");
    server.close();
    assertThatThrownBy(() -> new DataSetFetch(SHORT, Progress.NONE).fetch(address, folder))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("no connection");
  }

  @Test
  void otherSchemesAreRefused() {
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
