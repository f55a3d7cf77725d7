package matinee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What settings there are, read from {@code etc/matinee.properties}, comments and all. */
final class Settings {
  private Settings() {}

  /**
   * One setting.
   *
   * @param value its default
   * @param meaning what the comment above it says
   */
  record Setting(String key, String value, String meaning) {}

  /** Every setting, in the file's order. */
  static List<Setting> all() {
    List<Setting> settings = new ArrayList<>();
    StringBuilder comment = new StringBuilder();
    for (String line : lines("/etc/matinee.properties")) {
      int equals = line.indexOf('=');
      if (line.startsWith("#")) {
        comment.append(comment.isEmpty() ? "" : " ").append(line.substring(1).strip());
      } else if (equals > 0) {
        String key = line.substring(0, equals).strip();
        settings.add(new Setting(key, line.substring(equals + 1).strip(), comment.toString()));
      }
      if (!line.startsWith("#")) {
        comment.setLength(0);
      }
    }
    return settings;
  }

  /** The version of this build. */
  static String version() {
    Properties build = new Properties();
    try (InputStream in = resource("/build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version", "unknown");
  }

  private static List<String> lines(String resource) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(resource(resource), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = Settings.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing from the class path");
    }
    return in;
  }
}
