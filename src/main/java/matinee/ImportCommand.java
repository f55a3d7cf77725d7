package matinee;

import java.time.Clock;
import java.util.concurrent.Callable;
import matinee.ingest.Importer;
import matinee.ingest.Progress;
import matinee.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
  @Parameters(
      paramLabel = "SOURCE",
      description =
          "A folder, zip or http(s) address: MovieLens, The Movies Dataset, TMDB or IMDB 5000.")
  private String source = "";

  @Mixin private ConfigOptions options = new ConfigOptions();

  @Override
  public Integer call() {
    Config config = options.config();
    Progress progress = Console.progress();
    try (Database database = Database.open(config.home())) {
      new Importer(database, Clock.systemUTC(), progress)
          .run(source, Console.sources(config, progress), null)
          .lines()
          .forEach(System.out::println);
      return 0;
    }
  }
}
