package matinee;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The settings of one run: {@code etc/matinee.properties} and what overrides it, as that file's
 * head tells. Every key and its meaning stands there and nowhere else.
 */
public final class Config {
  private final Path home;
  private final Properties settings;

  private Config(Path home, Properties settings) {
    this.home = home;
    this.settings = settings;
  }

  /**
   * The settings of {@code home}.
   *
   * @param environment such as {@code System.getenv()}
   * @param options what the command line says, by key
   * @throws CommandException for a key that does not exist, with the file that has it
   */
  public static Config load(
      Path home, Map<String, String> environment, Map<String, String> options) {
    Properties settings = defaults();
    Set<String> keys = settings.stringPropertyNames();
    Path file = home.resolve("matinee.properties");
    if (Files.isRegularFile(file)) {
      Properties own = read(file);
      for (String key : own.stringPropertyNames()) {
        if (!keys.contains(key)) {
          throw CommandException.misused("There is no setting \"" + key + "\": see " + file);
        }
      }
      settings.putAll(own);
    }
    for (String key : keys) {
      String value = environment.get(variable(key));
      if (value != null) {
        settings.setProperty(key, value);
      }
    }
    settings.putAll(options);
    return new Config(home, settings);
  }

  /** The home folder where nothing says otherwise. */
  public static Path defaultHome(Map<String, String> environment) {
    String home = environment.get("MATINEE_HOME");
    return home == null || home.isBlank()
        ? Path.of(System.getProperty("user.home"), ".matinee")
        : Path.of(home);
  }

  /**
   * The value of {@code key}, one of {@code words}.
   *
   * @throws CommandException where it is none of them, with a message for whoever set it
   */
  public String choice(String key, String... words) {
    String word = text(key);
    if (List.of(words).contains(word)) {
      return word;
    }
    throw CommandException.misused(
        "The setting %s wants %s, not \"%s\"".formatted(key, String.join(" or ", words), word));
  }

  private static Properties defaults() {
    Properties settings = new Properties();
    Settings.all().forEach(setting -> settings.setProperty(setting.key(), setting.value()));
    return settings;
  }

  /** The environment variable that sets {@code key}: {@code MATINEE_YEARS_BOUNDARY}. */
  public static String variable(String key) {
    return "MATINEE_" + key.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** The folder of the database and of all else that is kept. */
  public Path home() {
    return home;
  }

  /** The value of {@code key}, trimmed. */
  public String text(String key) {
    String value = settings.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("There is no setting \"" + key + "\"");
    }
    return value.strip();
  }

  /**
   * The value of {@code key} as a whole number.
   *
   * @throws CommandException where it is no number of {@code least} … {@code most}, with a message
   *     for whoever set it
   */
  public int number(String key, int least, int most) {
    try {
      int number = Integer.parseInt(text(key));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with the range that is wanted.
    }
    throw CommandException.misused(
        "The setting %s wants a whole number from %d to %d, not \"%s\""
            .formatted(key, least, most, text(key)));
  }

  private static Properties read(Path file) {
    Properties settings = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      settings.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw CommandException.misused("Cannot read the settings in " + file + ": " + e.getMessage());
    }
    return settings;
  }
}
