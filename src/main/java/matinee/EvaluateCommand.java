package matinee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import matinee.ingest.BadRows;
import matinee.ingest.DataSetSource;
import matinee.ingest.DataSetSources;
import matinee.ingest.Progress;
import matinee.ingest.RatingFile;
import matinee.ingest.RatingTable;
import matinee.recommend.IdIndex;
import matinee.recommend.RatingTrainer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.evaluation.AnswersProtocol;
import matinee.recommend.evaluation.AnswersRow;
import matinee.recommend.evaluation.Bootstrap;
import matinee.recommend.evaluation.ColdProtocol;
import matinee.recommend.evaluation.ColdRow;
import matinee.recommend.evaluation.Interval;
import matinee.recommend.evaluation.QuestionnaireProtocol;
import matinee.recommend.evaluation.QuestionnaireRow;
import matinee.recommend.evaluation.RankingProtocol;
import matinee.recommend.evaluation.RankingRow;
import matinee.recommend.evaluation.RatingProtocol;
import matinee.recommend.evaluation.RatingRow;
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
      "ranking: liked films found for people held out, from four fifths of their films.",
      "cold: films held out, all their ratings, and put before the people who would like them."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  private static final int FOLDS = 5;
  private static final int DRAWS = 1000;

  /** The ways to measure. */
  enum Protocol {
    questionnaire,
    rating,
    ranking,
    cold
  }

  @Option(names = "--protocol", required = true, description = "${COMPLETION-CANDIDATES}")
  private Protocol protocol = Protocol.questionnaire;

  @Option(
      names = "--data",
      paramLabel = "SOURCE",
      description = "A folder, zip or http(s) address with ratings.")
  private @Nullable String data;

  @Option(
      names = "--facts",
      paramLabel = "SOURCE",
      description = {
        "A further data set, of which only what it tells of the films of --data is",
        "used: keywords, directors, cast. Can be given several times."
      })
  private List<String> facts = List.of();

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
      description = "For questionnaire: writes one JSON line for each model and user.")
  private @Nullable Path slates;

  @Option(
      names = "--intervals",
      paramLabel = "FILE",
      description = {
        "Writes a table of 95 %% intervals by bootstrap over people, for every figure",
        "and for its difference from the first model's."
      })
  private @Nullable Path intervals;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = "For questionnaire: writes a table of P@5 after 0 to 15 films of the form.")
  private @Nullable Path answers;

  @Override
  public Integer call() throws IOException {
    List<Trainer> trainers =
        (models == null ? Lineup.names() : models)
            .stream().map(String::strip).distinct().map(this::trainer).toList();
    check();
    try (Measuring heard = new Measuring(slates, intervals == null ? null : bootstrap())) {
      switch (protocol) {
        case questionnaire -> question(read(), trainers, heard);
        case rating ->
            print(RatingRow.HEADER, guessed(predictors(trainers), heard), RatingRow::tsv);
        case ranking -> {
          RankingProtocol ranking = new RankingProtocol(seed);
          List<RankingRow> rows = ranking.run(read(), trainers, System::nanoTime, heard);
          print(RankingRow.HEADER, rows, RankingRow::tsv);
        }
        case cold -> {
          ColdProtocol cold = new ColdProtocol(seed, FOLDS);
          List<ColdRow> rows = cold.run(read(), trainers, System::nanoTime, heard);
          print(ColdRow.HEADER, rows, ColdRow::tsv);
        }
      }
      if (intervals != null) {
        write(intervals, Interval.HEADER, heard.intervals(), Interval::tsv);
      }
    }
    return 0;
  }

  /** Tells what is wrong before anything is measured, and not after hours of it. */
  private void check() {
    if (answers != null && protocol != Protocol.questionnaire) {
      throw CommandException.misused("--answers goes with --protocol questionnaire.");
    }
    if (slates != null && protocol != Protocol.questionnaire) {
      throw CommandException.misused(
          "--slates goes with --protocol questionnaire: %s picks no slates.".formatted(protocol));
    }
    boolean files = train != null || test != null;
    if (files && (train == null || test == null || data != null || protocol != Protocol.rating)) {
      throw CommandException.misused(
          "--train and --test go together, with --protocol rating and in place of --data.");
    }
    if (files && !facts.isEmpty()) {
      throw CommandException.misused("--facts goes with --data.");
    }
    Stream.of(slates, intervals, answers)
        .filter(file -> file != null && !canBeWritten(file))
        .findFirst()
        .ifPresent(
            file -> {
              throw CommandException.failed(file + " cannot be written.");
            });
  }

  private static boolean canBeWritten(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return Files.exists(file)
        ? Files.isRegularFile(file) && Files.isWritable(file)
        : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
  }

  private Bootstrap bootstrap() {
    return new Bootstrap(seed, DRAWS);
  }

  private void question(TrainingSet set, List<Trainer> trainers, Measuring heard)
      throws IOException {
    QuestionnaireProtocol protocol = new QuestionnaireProtocol(seed, FOLDS);
    List<QuestionnaireRow> rows = protocol.run(set, trainers, System::nanoTime, heard);
    if (answers != null) {
      heard.again();
      List<AnswersRow> points = new AnswersProtocol(seed, FOLDS).run(set, trainers, heard);
      write(answers, AnswersRow.HEADER, points, AnswersRow::tsv);
    }
    print(QuestionnaireRow.HEADER, rows, QuestionnaireRow::tsv);
  }

  private List<RatingRow> guessed(List<RatingTrainer> predictors, Measuring heard) {
    if (train == null || test == null) {
      RatingProtocol folds = new RatingProtocol(seed, FOLDS);
      return folds.run(read(), predictors, System::nanoTime, heard);
    }
    RatingTable known = RatingFile.read(train);
    RatingTable hidden = RatingFile.read(test);
    IdIndex items = RatingTable.items(known, hidden);
    return RatingProtocol.run(
        known.trainingSet(items), hidden.trainingSet(items), predictors, System::nanoTime, heard);
  }

  private static <R> void print(String header, List<R> rows, Function<R, String> tsv) {
    System.out.println(header);
    rows.forEach(row -> System.out.println(tsv.apply(row)));
  }

  private static <R> void write(Path file, String header, List<R> rows, Function<R, String> tsv)
      throws IOException {
    Files.write(file, Stream.concat(Stream.of(header), rows.stream().map(tsv)).toList());
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
    DataSetSources sources = Console.sources(config, Console.progress());
    try (DataSetSource source = sources.open(data)) {
      RatingTable table = RatingTable.of(source, bad, Progress.NONE);
      for (String more : facts) {
        hear(table, more, sources, bad);
      }
      if (bad.count() > 0) {
        System.err.println(bad.count() + " bad rows were left out");
      }
      return table.trainingSet();
    }
  }

  private static void hear(RatingTable table, String facts, DataSetSources sources, BadRows bad) {
    try (DataSetSource source = sources.open(facts)) {
      int films = table.hear(source, bad, Progress.NONE);
      System.err.printf(Locale.ROOT, "%s tells of %,d of the films%n", source.name(), films);
    }
  }
}
