package matinee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
  @TempDir Path home;

  @Test
  void every_setting_has_a_default_and_a_meaning() {
    assertThat(Settings.all()).hasSizeGreaterThan(8);
    for (Settings.Setting setting : Settings.all()) {
      assertThat(setting.meaning()).as(setting.key()).isNotBlank();
      if (Config.load(home, Map.of(), Map.of()).text(setting.key()).isBlank()) {
        assertThat(setting.meaning()).as(setting.key()).containsIgnoringCase("empty");
      }
    }
  }

  @Test
  void the_command_line_beats_the_environment_and_that_the_homes_file() throws IOException {
    Files.writeString(home.resolve("matinee.properties"), "port = 1\nhost = a\nseed = 3\n");
    Map<String, String> environment = Map.of("MATINEE_PORT", "2", "MATINEE_HOST", "b");
    Config config = Config.load(home, environment, Map.of("port", "4"));
    assertThat(config.text("port")).isEqualTo("4");
    assertThat(config.text("host")).isEqualTo("b");
    assertThat(config.text("seed")).isEqualTo("3");
    assertThat(config.text("years-boundary")).isEqualTo("2000");
  }

  @Test
  void a_mistyped_key_is_named() throws IOException {
    Files.writeString(home.resolve("matinee.properties"), "prot = 1\n");
    assertThatThrownBy(() -> Config.load(home, Map.of(), Map.of()))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("prot")
        .hasMessageContaining("matinee.properties");
  }

  @Test
  void a_number_out_of_range_is_told_with_its_range() {
    Config config = Config.load(home, Map.of(), Map.of("port", "70000", "seed", "x"));
    assertThatThrownBy(() -> config.number("port", 0, 65_535))
        .hasMessage("The setting port wants a whole number from 0 to 65535, not \"70000\"");
    assertThatThrownBy(() -> config.number("seed", 0, 9)).hasMessageContaining("\"x\"");
  }

  @Test
  void the_home_folder_comes_from_the_environment_or_lies_in_the_users() {
    assertThat(Config.defaultHome(Map.of("MATINEE_HOME", "/srv/m"))).isEqualTo(Path.of("/srv/m"));
    assertThat(Config.defaultHome(Map.of()).getFileName().toString()).isEqualTo(".matinee");
  }
}
