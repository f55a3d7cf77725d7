package matinee;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.regex.Pattern;
import matinee.tmdb.Logo;
import matinee.tmdb.TmdbKey;
import matinee.tmdb.TmdbSettings;
import org.jspecify.annotations.Nullable;

/** How TMDB is asked, as the settings say. No message of these repeats the key. */
final class TmdbOptions {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}-[A-Z]{2}");
  private static final Pattern REGION = Pattern.compile("[A-Z]{2}");
  private static final Pattern PROXY =
      Pattern.compile("([A-Za-z0-9.-]+|\\[[0-9a-fA-F:]+\\]):([0-9]{1,5})");
  private static final int LARGEST_PORT = 65_535;

  private TmdbOptions() {}

  /**
   * @throws CommandException for what cannot be, with a message for whoever set it
   */
  static TmdbSettings of(Config config) {
    return new TmdbSettings(
        key(config),
        address(config, "tmdb-url"),
        address(config, "tmdb-images-url"),
        proxy(config),
        matching(config, "tmdb-language", LANGUAGE, "a language and a country, such as en-US"),
        matching(config, "tmdb-region", REGION, "a country's two capital letters, such as US"),
        config.number("tmdb-rate", 1, 40),
        config.number("tmdb-posters", 0, 1_000_000) * 1_000_000L,
        Duration.ofSeconds(config.number("tmdb-patience", 1, 600)),
        logo(config));
  }

  private static @Nullable TmdbKey key(Config config) {
    String text = config.text("tmdb-key");
    if (text.isEmpty()) {
      return null;
    }
    return TmdbKey.of(text)
        .orElseThrow(
            () ->
                CommandException.misused(
                    "The setting tmdb-key wants TMDB's read access token (three parts with dots"
                        + " between them) or its API key (32 hexadecimal digits); what it has is"
                        + " neither"));
  }

  private static @Nullable Logo logo(Config config) {
    String text = config.text("tmdb-logo");
    if (text.isEmpty()) {
      return null;
    }
    try {
      return Logo.read(config.home().resolve(text));
    } catch (NoSuchFileException e) {
      throw refused(text, "there is no such file");
    } catch (IOException | InvalidPathException e) {
      throw refused(text, String.valueOf(e.getMessage()));
    }
  }

  private static CommandException refused(String logo, String reason) {
    return CommandException.misused(
        "The setting tmdb-logo wants a file, SVG or PNG; \"%s\" will not do: %s"
            .formatted(logo, reason));
  }

  private static URI address(Config config, String key) {
    String text = config.text(key);
    try {
      URI address = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      String scheme = String.valueOf(address.getScheme());
      boolean plain =
          (scheme.equals("http") || scheme.equals("https"))
              && address.getHost() != null
              && address.getRawUserInfo() == null
              && address.getRawQuery() == null
              && address.getRawFragment() == null;
      if (plain) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Told below.
    }
    throw CommandException.misused(
        "The setting %s wants an http or https address, such as https://example.org/3, not \"%s\""
            .formatted(key, text));
  }

  private static @Nullable InetSocketAddress proxy(Config config) {
    String text = config.text("tmdb-proxy");
    if (text.isEmpty()) {
      return null;
    }
    var parts = PROXY.matcher(text);
    if (parts.matches()) {
      int port = Integer.parseInt(parts.group(2));
      if (port > 0 && port <= LARGEST_PORT) {
        return InetSocketAddress.createUnresolved(parts.group(1), port);
      }
    }
    throw CommandException.misused(
        "The setting tmdb-proxy wants host:port, such as localhost:3128, not \"%s\""
            .formatted(text));
  }

  private static String matching(Config config, String key, Pattern pattern, String wanted) {
    String text = config.text(key);
    if (!pattern.matcher(text).matches()) {
      throw CommandException.misused(
          "The setting %s wants %s, not \"%s\"".formatted(key, wanted, text));
    }
    return text;
  }
}
