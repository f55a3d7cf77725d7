package matinee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import matinee.ingest.BadRows;
import matinee.ingest.DataSetSource;
import matinee.ingest.Progress;
import matinee.ingest.RatingTable;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.evaluation.QuestionnaireProtocol;
import matinee.recommend.evaluation.QuestionnaireRow;
import matinee.recommend.evaluation.Slate;
import matinee.recommend.model.Lineup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate}: measures the models; one TSV table on stdout and nothing else there. */
@Command(
    name = "evaluate",
    description = {
      "Measures the models on a data set: one table of tab-separated values.",
      "questionnaire: five films picked from a form of fifteen, for people held out."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  private static final int FOLDS = 5;

  /** The ways to measure. */
  enum Protocol {
    questionnaire
  }

  @Option(names = "--protocol", required = true, description = "${COMPLETION-CANDIDATES}")
  private Protocol protocol = Protocol.questionnaire;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "SOURCE",
      description = "A folder, zip or http(s) address with ratings.")
  private String data = "";

  @Option(
      names = "--models",
      split = ",",
      paramLabel = "NAME",
      description = "Which models, by name; default: all of them.")
  private List<String> models = Lineup.names();

  @Option(names = "--seed", description = "Of folds, forms and models; default 1.")
  private long seed = 1;

  @Option(
      names = "--slates",
      paramLabel = "FILE",
      description = "Writes one JSON line for each model and user.")
  private @Nullable Path slates;

  @Override
  public Integer call() throws IOException {
    List<Trainer> trainers = models.stream().map(this::trainer).toList();
    TrainingSet set = read();
    try (Writer out = slates == null ? Writer.nullWriter() : Files.newBufferedWriter(slates)) {
      List<QuestionnaireRow> rows = measure(set, trainers, out);
      System.out.println(QuestionnaireRow.HEADER);
      rows.forEach(row -> System.out.println(row.tsv()));
    }
    return 0;
  }

  private Trainer trainer(String name) {
    return Lineup.trainer(name, seed)
        .orElseThrow(
            () ->
                CommandException.misused(
                    "No model is called \"%s\"; there are %s."
                        .formatted(name, String.join(", ", Lineup.names()))));
  }

  private TrainingSet read() {
    BadRows bad = new BadRows();
    Config config = Config.load(Config.defaultHome(System.getenv()), System.getenv(), Map.of());
    try (DataSetSource source = Console.sources(config, Console.progress()).open(data)) {
      TrainingSet set = RatingTable.of(source, bad, Progress.NONE).trainingSet();
      if (bad.count() > 0) {
        System.err.println(bad.count() + " bad rows were left out");
      }
      return set;
    }
  }

  private List<QuestionnaireRow> measure(TrainingSet set, List<Trainer> trainers, Writer out) {
    try (Progress.Task task =
        Console.progress().start("Measuring", (long) FOLDS * trainers.size(), Progress.Unit.ROWS)) {
      return new QuestionnaireProtocol(seed, FOLDS)
          .run(set, trainers, System::nanoTime, (done, of, what) -> task.step(1), writing(out));
    }
  }

  private static Consumer<Slate> writing(Writer out) {
    return slate -> {
      try {
        out.write(slate.json());
        out.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
