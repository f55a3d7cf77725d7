package matinee.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import matinee.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Told to stop, the site finishes what it is at, tidies up and goes. */
class StopIT {
  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;

  @Test
  void it_ends_by_the_signal_and_leaves_no_temporary_files_and_no_lock() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    String films = SmallDataSet.option(folder.resolve("films"));
    try (SiteProcess site = SiteProcess.launch(folder, home, "--port=0", films)) {
      Http.await(site.address() + "health", "\"live\"");
      stop(site);
      assertThat(site.errors()).doesNotContain("\tat ", "ERROR");
    }
    Database.open(home).close();
  }

  @Test
  void it_ends_as_well_while_it_is_still_loading_its_films() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    try (SiteProcess site = SiteProcess.launch(folder, home, "--port", "0")) {
      site.address();
      stop(site);
    }
    Database.open(home).close();
  }

  @Test
  void a_request_under_way_is_answered_before_it_ends() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    try (SiteProcess site = SiteProcess.launch(folder, home, "--port", "0")) {
      URI address = URI.create(Http.await(site.address(), "Matinee"));
      try (Socket socket = new Socket(address.getHost(), address.getPort())) {
        OutputStream out = socket.getOutputStream();
        out.write(
            bytes("POST /questionnaire HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nyears"));
        out.flush();
        Http.await(site.address() + "health", "up");
        site.terminate();
        awaitRefusal(site.address());
        out.write(bytes("=old"));
        out.flush();
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // A form without its token: what matters is that it was read to its end and answered.
        assertThat(answer).startsWith("HTTP/1.1 403").contains("</html>");
      }
      assertThat(site.exit()).isEqualTo(TERMINATED);
    }
  }

  private void stop(SiteProcess site) throws Exception {
    try (Stream<Path> unpacked = Files.list(folder.resolve("temp"))) {
      assertThat(unpacked).anyMatch(path -> path.getFileName().toString().startsWith("matinee-"));
    }
    site.terminate();
    assertThat(site.exit()).isEqualTo(TERMINATED);
    try (Stream<Path> left = Files.list(folder.resolve("temp"))) {
      assertThat(left).isEmpty();
    }
  }

  private static void awaitRefusal(String address) throws InterruptedException {
    URI place = URI.create(address);
    while (true) {
      try (Socket probe = new Socket(place.getHost(), place.getPort())) {
        Thread.sleep(20);
      } catch (IOException e) {
        return;
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
