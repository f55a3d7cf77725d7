package matinee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import matinee.tmdb.Logo;
import matinee.tmdb.TmdbSettings;
import matinee.tmdb.TmdbStub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How TMDB is asked, as the settings say. */
class TmdbOptionsTest {
  @TempDir Path home;

  private TmdbSettings read(Map<String, String> settings) {
    return TmdbOptions.of(Config.load(home, Map.of(), settings));
  }

  @Test
  void without_settings_there_is_no_key_and_the_rate_is_far_below_what_tmdb_bears() {
    TmdbSettings settings = read(Map.of());

    assertThat(settings.key()).isNull();
    assertThat(settings.rate()).isLessThanOrEqualTo(20);
    assertThat(settings.api()).hasToString("https://api.themoviedb.org/3");
    assertThat(settings.images()).hasToString("https://image.tmdb.org/t/p");
    assertThat(settings.proxy()).isNull();
    assertThat(settings.patience()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void both_kinds_of_key_are_told_by_their_shape() {
    assertThat(read(Map.of("tmdb-key", TmdbStub.TOKEN)).key()).hasToString("a read access token");
    assertThat(read(Map.of("tmdb-key", TmdbStub.KEY)).key()).hasToString("an API key");
  }

  @Test
  void what_is_no_key_is_refused_without_repeating_it() {
    assertThatThrownBy(() -> read(Map.of("tmdb-key", "nearly-a-secret")))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("tmdb-key")
        .hasMessageNotContaining("nearly-a-secret");
  }

  @Test
  void a_logo_is_read_from_the_home_folder() throws IOException {
    Files.writeString(home.resolve("tmdb.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");

    Logo logo = Objects.requireNonNull(read(Map.of("tmdb-logo", "tmdb.svg")).logo());

    assertThat(logo.type()).startsWith("image/svg+xml");
    assertThat(logo.bytes()).hasSize(41);
    assertThat(read(Map.of()).logo()).isNull();
  }

  @Test
  void what_is_no_logo_is_refused_with_what_is_wrong() throws IOException {
    Files.writeString(home.resolve("page.html"), "<p>Not found</p>");
    Files.write(home.resolve("huge.svg"), new byte[1_000_000]);
    Files.createDirectory(home.resolve("folder"));

    Map.of(
            "missing.svg", "no such file",
            "page.html", "neither an SVG nor a PNG",
            "huge.svg", "larger than",
            "folder", "folder")
        .forEach(
            (file, reason) ->
                assertThatThrownBy(() -> read(Map.of("tmdb-logo", file)))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContainingAll("tmdb-logo", file, reason));
  }

  @Test
  void a_proxy_is_not_looked_up_by_us() {
    var proxy = Objects.requireNonNull(read(Map.of("tmdb-proxy", "proxy.invalid:3128")).proxy());

    assertThat(proxy.getHostString()).isEqualTo("proxy.invalid");
    assertThat(proxy.isUnresolved()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "tmdb-url, ftp://example.org",
    "tmdb-url, file:///etc/passwd",
    "tmdb-url, https://user:pass@example.org/3",
    "tmdb-url, https://example.org/3?x=1",
    "tmdb-url, nowhere",
    "tmdb-images-url, https://",
    "tmdb-proxy, localhost",
    "tmdb-proxy, localhost:99999",
    "tmdb-proxy, http://localhost:3128",
    "tmdb-language, english",
    "tmdb-region, usa",
    "tmdb-rate, 100",
    "tmdb-posters, -1",
    "tmdb-patience, 0"
  })
  void what_cannot_be_is_refused_with_the_settings_name(String key, String value) {
    assertThatThrownBy(() -> read(Map.of(key, value)))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining(key)
        .hasMessageContaining(value);
  }
}
