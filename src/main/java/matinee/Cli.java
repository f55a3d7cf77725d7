package matinee;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;
import matinee.ingest.ImportException;
import matinee.recommend.LeakException;
import matinee.store.HomeException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/**
 * The command line. Exit 0 = done, 1 = failed, 2 = misused.
 *
 * <p>Mutable: it holds what must be closed when the program is told to end.
 */
@Command(
    name = "java -jar matinee.war",
    description = "What shall we watch tonight? Without a command: serve.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Cli.Version.class)
public final class Cli implements ToIntFunction<String[]>, AutoCloseable {
  private static final Set<String> OWN = Set.of("-h", "--help", "-V", "--version");

  private final Path webapp;
  private final List<AutoCloseable> open = new CopyOnWriteArrayList<>();

  /**
   * @param webapp the unpacked WAR
   */
  public Cli(Path webapp) {
    this.webapp = webapp;
  }

  /** Runs the command that {@code args} name and returns the exit status. */
  @Override
  public int applyAsInt(String[] args) {
    CommandLine commands =
        new CommandLine(this)
            .addSubcommand(ConfigOptions.withSettings(new ServeCommand(webapp, open::add)))
            .addSubcommand(ConfigOptions.withSettings(new ImportCommand()))
            .addSubcommand(ConfigOptions.withSettings(new TrainCommand()))
            .addSubcommand(new EvaluateCommand())
            .addSubcommand(new PlotCommand())
            .addSubcommand(UserCommand.line())
            .addSubcommand(new VersionCommand())
            .setExecutionExceptionHandler(Cli::explain);
    return commands.execute(serveIfUnsaid(args));
  }

  private static String[] serveIfUnsaid(String[] args) {
    if (args.length > 0 && (!args[0].startsWith("-") || OWN.contains(args[0]))) {
      return args;
    }
    String[] serve = new String[args.length + 1];
    serve[0] = "serve";
    System.arraycopy(args, 0, serve, 1, args.length);
    return serve;
  }

  /** Faults that a person can mend are told in a line; all others with their trace. */
  private static int explain(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof CommandException told) {
      command.getErr().println(told.getMessage());
      return told.status();
    }
    if (e instanceof ImportException || e instanceof HomeException || e instanceof LeakException) {
      command.getErr().println(e.getMessage());
    } else {
      e.printStackTrace(command.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  @Override
  public void close() throws Exception {
    for (AutoCloseable closeable : open) {
      closeable.close();
    }
  }

  /** Reads the version that the build wrote down. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Matinee " + Settings.version()};
    }
  }

  /** {@code version}: says which Matinee this is. */
  @Command(
      name = "version",
      description = "Says which Matinee this is.",
      mixinStandardHelpOptions = true)
  static final class VersionCommand implements Runnable {
    @Override
    public void run() {
      Arrays.stream(new Version().getVersion()).forEach(System.out::println);
    }
  }
}
