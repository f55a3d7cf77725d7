package matinee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import matinee.ingest.BadRows;
import matinee.ingest.DataSetSource;
import matinee.ingest.Progress;
import matinee.ingest.RatingFile;
import matinee.ingest.RatingTable;
import matinee.recommend.IdIndex;
import matinee.recommend.RatingTrainer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.evaluation.QuestionnaireProtocol;
import matinee.recommend.evaluation.QuestionnaireRow;
import matinee.recommend.evaluation.RankingProtocol;
import matinee.recommend.evaluation.RankingRow;
import matinee.recommend.evaluation.RatingProtocol;
import matinee.recommend.evaluation.RatingRow;
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
      "questionnaire: five films picked from a form of fifteen, for people held out.",
      "rating: stars guessed for ratings held out.",
      "ranking: liked films found for people held out, from four fifths of their films."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  private static final int FOLDS = 5;

  /** The ways to measure. */
  enum Protocol {
    questionnaire,
    rating,
    ranking
  }

  @Option(names = "--protocol", required = true, description = "${COMPLETION-CANDIDATES}")
  private Protocol protocol = Protocol.questionnaire;

  @Option(
      names = "--data",
      paramLabel = "SOURCE",
      description = "A folder, zip or http(s) address with ratings.")
  private @Nullable String data;

  @Option(
      names = "--train",
      paramLabel = "FILE",
      description = "For rating, with --test, in place of --data: user<TAB>item<TAB>rating.")
  private @Nullable Path train;

  @Option(names = "--test", paramLabel = "FILE", description = "See --train.")
  private @Nullable Path test;

  @Option(
      names = "--models",
      split = ",",
      paramLabel = "NAME",
      description = "Which models, by name; default: all that the protocol can measure.")
  private @Nullable List<String> models;

  @Option(names = "--seed", description = "Of folds, forms and models; default 1.")
  private long seed = 1;

  @Option(
      names = "--slates",
      paramLabel = "FILE",
      description = "Writes one JSON line for each model and user.")
  private @Nullable Path slates;

  @Override
  public Integer call() throws IOException {
    List<Trainer> trainers =
        (models == null ? Lineup.names() : models).stream().map(this::trainer).toList();
    switch (protocol) {
      case questionnaire -> {
        TrainingSet set = read();
        try (Writer out = slates == null ? Writer.nullWriter() : Files.newBufferedWriter(slates)) {
          print(QuestionnaireRow.HEADER, picked(set, trainers, out), QuestionnaireRow::tsv);
        }
      }
      case rating -> {
        List<RatingTrainer> predictors = predictors(trainers);
        List<RatingRow> rows =
            train != null && test != null
                ? guessed(train, test, predictors)
                : guessed(read(), predictors);
        print(RatingRow.HEADER, rows, RatingRow::tsv);
      }
      case ranking -> print(RankingRow.HEADER, ranked(read(), trainers), RankingRow::tsv);
    }
    return 0;
  }

  private static <R> void print(String header, List<R> rows, Function<R, String> tsv) {
    System.out.println(header);
    rows.forEach(row -> System.out.println(tsv.apply(row)));
  }

  /** Those that guess stars; naming another is a misuse, leaving it to the default is not. */
  private List<RatingTrainer> predictors(List<Trainer> trainers) {
    List<RatingTrainer> predictors = new ArrayList<>();
    for (Trainer trainer : trainers) {
      if (trainer instanceof RatingTrainer predictor) {
        predictors.add(predictor);
      } else if (models != null) {
        throw CommandException.misused(trainer.name() + " orders films but guesses no stars.");
      }
    }
    return predictors;
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
    if (data == null) {
      throw CommandException.misused(
          "Say with --data what to measure on (rating: or --train, --test).");
    }
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

  private List<QuestionnaireRow> picked(TrainingSet set, List<Trainer> trainers, Writer out) {
    try (Progress.Task task = task((long) FOLDS * trainers.size())) {
      return new QuestionnaireProtocol(seed, FOLDS)
          .run(set, trainers, System::nanoTime, (done, of, what) -> task.step(1), writing(out));
    }
  }

  private List<RatingRow> guessed(TrainingSet set, List<RatingTrainer> trainers) {
    try (Progress.Task task = task(FOLDS)) {
      return new RatingProtocol(seed, FOLDS)
          .run(set, trainers, System::nanoTime, (done, of, what) -> task.step(1));
    }
  }

  private static List<RatingRow> guessed(Path train, Path test, List<RatingTrainer> trainers) {
    RatingTable known = RatingFile.read(train);
    RatingTable hidden = RatingFile.read(test);
    IdIndex items = RatingTable.items(known, hidden);
    return RatingProtocol.run(
        known.trainingSet(items), hidden.trainingSet(items), trainers, System::nanoTime);
  }

  private List<RankingRow> ranked(TrainingSet set, List<Trainer> trainers) {
    try (Progress.Task task = task(trainers.size())) {
      return new RankingProtocol(seed)
          .run(set, trainers, System::nanoTime, (done, of, what) -> task.step(1));
    }
  }

  private static Progress.Task task(long steps) {
    return Console.progress().start("Measuring", steps, Progress.Unit.ROWS);
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
