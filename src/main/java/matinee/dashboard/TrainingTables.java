package matinee.dashboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import matinee.chart.Axis;
import matinee.chart.Chart;
import matinee.chart.Point;
import matinee.chart.Series;
import matinee.dashboard.Column.Kind;
import matinee.recommend.Check;
import matinee.training.TrainingRun;
import matinee.training.TrainingRun.Found;
import org.jspecify.annotations.Nullable;

/** The record of trainings, as figures and tables. */
public final class TrainingTables {
  private static final double MILLIS = 1000;
  private static final double MEGABYTE = 1e6;

  private TrainingTables() {}

  /** All that is recorded of each training, in the order given. */
  public static Table runs(List<TrainingRun> runs) {
    Table.Builder table =
        Table.of("training-runs", "Training runs")
            .columns(Kind.COUNT, "Run")
            .columns(Kind.MOMENT, "Started")
            .columns(Kind.WORDS, "Why", "State")
            .columns(
                Kind.THOUSANDTHS, "P@5", "Standard error", "P@5 of the most rated", "Difference")
            .columns(Kind.TENTHS, "Seconds")
            .columns(Kind.COUNT, "Ratings", "People", "Films", "Forms checked")
            .columns(Kind.TENTHS, "MB on disk")
            .columns(Kind.MOMENT, "Live since")
            .columns(Kind.WORDS, "Asked by", "Message");
    runs.forEach(run -> row(table, run));
    return table.build();
  }

  private static void row(Table.Builder table, TrainingRun run) {
    Found found = run.found();
    TrainingRun.Size size = run.size();
    TrainingRun.KeptFile file = run.file();
    table.row(
        run.id(),
        run.started(),
        words(run.reason()),
        words(run.state()),
        found == null ? null : found.verdict().precision(),
        found == null ? null : found.error(),
        found == null ? null : found.verdict().popular(),
        found == null || found.against() == null ? null : found.against().difference().mean(),
        seconds(run.duration()),
        size == null ? null : size.ratings(),
        size == null ? null : size.people(),
        size == null ? null : size.films(),
        found == null ? null : found.verdict().cases(),
        file == null ? null : file.bytes() / MEGABYTE,
        run.liveSince(),
        run.orderedBy(),
        run.message());
  }

  /** What each model of the blend is worth, of every run that was checked. */
  public static Table members(List<TrainingRun> runs) {
    Table.Builder table =
        Table.of("model-figures", "Models by training")
            .columns(Kind.COUNT, "Run")
            .columns(Kind.MOMENT, "Started")
            .columns(Kind.WORDS, "Model")
            .columns(Kind.THOUSANDTHS, "Weight in the blend", "P@5 alone");
    for (TrainingRun run : runs) {
      Found found = run.found();
      if (found != null) {
        for (Check.Member member : found.members()) {
          table.row(run.id(), run.started(), member.name(), member.weight(), member.precision());
        }
      }
    }
    return table.build();
  }

  /** How good the models were on people whom they had not seen, training by training. */
  public static Figure precision(List<TrainingRun> runs) {
    List<TrainingRun> checked = checked(runs);
    String title = "P@5 of people left out";
    String note =
        "How many of five picks they liked, as a share; the band is ± one standard error.";
    if (checked.size() < 2) {
      return new Figure(title, note, null, List.of(), runs(runs));
    }
    List<Point> blend = new ArrayList<>();
    List<Point> popular = new ArrayList<>();
    for (TrainingRun run : checked) {
      Found found = found(run);
      double at = CensusFigures.days(run.started());
      double precision = found.verdict().precision();
      double error = Double.isFinite(found.error()) ? found.error() : 0;
      blend.add(new Point(at, precision, precision - error, precision + error));
      popular.add(Point.at(at, found.verdict().popular()));
    }
    Found last = found(checked.get(checked.size() - 1));
    String seen =
        String.format(
            Locale.ENGLISH,
            "The last of %d trainings: %.3f, and %.3f by the most rated films.",
            checked.size(),
            last.verdict().precision(),
            last.verdict().popular());
    List<Series> series =
        List.of(new Series("the blend", blend), new Series("most rated", popular));
    return new Figure(
        title,
        note,
        chart(title, seen, checked, series).figure("precision"),
        List.of(),
        runs(runs));
  }

  /** How good each model of the blend was alone, training by training. */
  public static Figure alone(List<TrainingRun> runs) {
    List<TrainingRun> checked = checked(runs);
    String title = "P@5 of each model alone";
    String note = "The blend learns its weights from these try-outs.";
    Table table = members(runs);
    Map<String, List<Point>> points = new LinkedHashMap<>();
    for (TrainingRun run : checked) {
      for (Check.Member member : found(run).members()) {
        points
            .computeIfAbsent(member.name(), name -> new ArrayList<>())
            .add(Point.at(CensusFigures.days(run.started()), member.precision()));
      }
    }
    if (checked.size() < 2) {
      return new Figure(title, note, null, List.of(), table);
    }
    List<Series> series =
        points.entrySet().stream()
            .map(model -> new Series(model.getKey(), model.getValue()))
            .toList();
    String seen = series.size() + " models over " + checked.size() + " trainings.";
    return new Figure(
        title, note, chart(title, seen, checked, series).figure("alone"), List.of(), table);
  }

  private static Chart chart(
      String title, String seen, List<TrainingRun> runs, List<Series> series) {
    Axis time = Axis.time(runs.stream().mapToDouble(run -> CensusFigures.days(run.started())));
    Axis up =
        Axis.linear(
            title,
            series.stream()
                .flatMap(one -> one.points().stream())
                .flatMapToDouble(point -> DoubleStream.of(point.low(), point.high())));
    return new Chart(title, "", seen, time, up, series);
  }

  private static List<TrainingRun> checked(List<TrainingRun> runs) {
    return runs.stream()
        .filter(run -> run.found() != null && found(run).verdict().cases() > 0)
        .sorted(Comparator.comparing(TrainingRun::started))
        .toList();
  }

  private static Found found(TrainingRun run) {
    Found found = run.found();
    if (found == null) {
      throw new IllegalStateException("Training " + run.id() + " was not checked");
    }
    return found;
  }

  /** Why a training was begun, in words. */
  public static String words(TrainingRun.Reason reason) {
    return switch (reason) {
      case FIRST -> "no models yet";
      case SCHEDULE -> "its time";
      case RATINGS -> "new ratings";
      case DATA -> "an import";
      case ADMIN -> "asked for";
      case COMMAND -> "by command";
    };
  }

  /** What became of a training, in words. */
  public static String words(TrainingRun.State state) {
    return switch (state) {
      case RUNNING -> "under way";
      case PUBLISHED -> "went live";
      case KEPT_BACK -> "kept back";
      case FAILED -> "failed";
      case CANCELLED -> "cancelled";
      case INTERRUPTED -> "interrupted";
    };
  }

  private static @Nullable Double seconds(@Nullable Duration time) {
    return time == null ? null : time.toMillis() / MILLIS;
  }
}
