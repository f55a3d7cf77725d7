package matinee;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import matinee.ingest.DataSetSource;
import matinee.ingest.Importer;
import matinee.ingest.Progress;
import matinee.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: brings a data set into the database. */
@Command(
    name = "import",
    description = {
      "Brings a data set into the database, whole or not at all.",
      "The site must be stopped meanwhile; the same data set again changes nothing."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SOURCE", description = "A MovieLens folder, zip or http(s) address.")
  private String source = "";

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "Folder of the database. Default: MATINEE_HOME, else ~/.matinee.")
  private @Nullable Path home;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Config config = Cli.config(spec, Optional.ofNullable(home));
    Progress progress = Console.progress();
    try (Database database = Database.open(config.home());
        DataSetSource files = Console.sources(config, progress).open(source)) {
      new Importer(database, Clock.systemUTC(), progress)
          .run(files)
          .lines()
          .forEach(System.out::println);
      return 0;
    }
  }
}
