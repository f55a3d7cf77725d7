package matinee;

import java.nio.file.Path;
import java.time.Clock;
import matinee.ingest.DataSetSource;
import matinee.ingest.Importer;
import matinee.ingest.ProgressLines;
import matinee.ingest.ZipLimits;
import matinee.store.Database;
import matinee.training.Readiness;

/** Fills an empty database as the setting {@code dataset} says. */
final class FirstFilms {
  private FirstFilms() {}

  static void load(Config config, Database database, Readiness readiness) {
    readiness.begin("Loading the films");
    Path path =
        Path.of(config.text("dataset").equals("starter") ? "data/starter" : config.text("dataset"));
    try (DataSetSource source = DataSetSource.of(path, ZipLimits.DEFAULT)) {
      new Importer(database, Clock.systemUTC(), new ProgressLines(System.out::println))
          .run(source)
          .lines()
          .forEach(System.out::println);
    }
  }
}
