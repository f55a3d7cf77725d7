package matinee.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code java -jar matinee.war}: what it says, how it ends, what it leaves behind. */
class LauncherIT {
  private static final int MISUSED = 2;
  private static final int FAILED = 1;

  @TempDir private Path folder;
  private Path home;

  @Nested
  class Serving extends DeployedSite {
    @Override
    SiteProcess start(Path folder, Path home) throws IOException {
      return SiteProcess.launch(folder, home, "--port", "0");
    }

    @Override
    String address(SiteProcess server) throws Exception {
      return server.address();
    }
  }

  @BeforeEach
  void makeHome() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
  }

  @Test
  void a_home_in_use_is_refused_in_one_line() throws Exception {
    try (SiteProcess first = SiteProcess.launch(folder, home, "--port", "0")) {
      first.address();
      expectRefusal(FAILED, "Another Matinee uses the home folder", "--port", "0");
      assertThat(first.running()).isTrue();
    }
  }

  @Test
  void a_port_in_use_is_refused_in_one_line_that_names_the_way_out() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      expectRefusal(FAILED, "choose another with --port", "--port", "" + taken.getLocalPort());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port=many",
        "--port=70000",
        "--training-threads=65",
        "--secure-cookies=perhaps",
        "--host=no.such.host."
      })
  void a_bad_setting_is_refused_in_one_line(String setting) throws Exception {
    String key = setting.substring(2, setting.indexOf('='));
    expectRefusal(MISUSED, key, setting);
  }

  @Test
  void a_bad_line_in_the_homes_settings_is_refused_with_the_files_name() throws Exception {
    Files.writeString(home.resolve("matinee.properties"), "prot = 80\n");
    expectRefusal(MISUSED, "matinee.properties", "serve");
  }

  @Test
  void a_home_that_cannot_be_made_is_refused_in_one_line() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    expectRefusal(FAILED, "file", "--port=0", "--home=" + file);
  }

  @Test
  void an_unknown_option_or_command_is_refused_with_the_usage() throws Exception {
    for (String wrong : List.of("--quux", "no-such-command")) {
      SiteProcess run = SiteProcess.launch(folder, home, wrong);
      assertThat(run.exit()).as(wrong).isEqualTo(MISUSED);
      assertThat(run.errors()).contains(wrong, "Usage:").doesNotContain("\tat ");
    }
  }

  @Test
  void help_names_the_commands_and_each_command_its_settings() throws Exception {
    assertThat(printed("--help")).contains("serve", "train", "version");
    assertThat(printed("serve", "--help")).contains("--port", "--home", "--dataset");
  }

  @Test
  void the_version_is_told_by_command_and_by_option() throws Exception {
    assertThat(printed("version")).matches("Matinee \\d+\\.\\d+\\.\\d+\\R");
    assertThat(printed("--version")).isEqualTo(printed("version"));
  }

  private String printed(String... args) throws Exception {
    SiteProcess run = SiteProcess.launch(folder, home, args);
    assertThat(run.exit()).as(run.errors()).isZero();
    assertThat(run.errors()).isEmpty();
    expectNothingUnpacked();
    return run.output();
  }

  private void expectRefusal(int status, String words, String... args) throws Exception {
    SiteProcess run = SiteProcess.launch(folder, home, args);
    assertThat(run.exit()).as(run.errors()).isEqualTo(status);
    assertThat(run.errors()).contains(words).hasLineCount(1);
    assertThat(run.output()).isEmpty();
  }

  private void expectNothingUnpacked() throws IOException {
    try (Stream<Path> left = Files.list(folder.resolve("temp"))) {
      assertThat(left).isEmpty();
    }
  }
}
