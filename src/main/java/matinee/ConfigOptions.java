package matinee;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The options of every command that has a home folder: {@code --home}, and one a setting. */
final class ConfigOptions {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "Folder of the database. Default: MATINEE_HOME, else ~/.matinee.")
  private @Nullable Path home;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** {@code command}, with an option for each setting. */
  static CommandLine withSettings(Object command) {
    CommandLine line = new CommandLine(command);
    for (Settings.Setting setting : Settings.all()) {
      line.getCommandSpec()
          .addOption(
              OptionSpec.builder("--" + setting.key())
                  .type(String.class)
                  .paramLabel(setting.value().isEmpty() ? "TEXT" : setting.value())
                  .description(setting.meaning().replace("%", "%%"))
                  .build());
    }
    return line;
  }

  /** The settings: the command's options, over the environment, over the home folder's file. */
  Config config() {
    ParseResult parsed = command.commandLine().getParseResult();
    Map<String, String> options = new HashMap<>();
    for (Settings.Setting setting : Settings.all()) {
      String value = parsed.matchedOptionValue("--" + setting.key(), null);
      if (value != null) {
        options.put(setting.key(), value);
      }
    }
    Map<String, String> environment = System.getenv();
    Path folder = home == null ? Config.defaultHome(environment) : home;
    return Config.load(folder, environment, options);
  }
}
