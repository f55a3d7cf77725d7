package matinee.recommend.evaluation;

import java.util.Arrays;
import java.util.Locale;

/**
 * One model's line in the questionnaire protocol's table.
 *
 * @param model the model's name
 * @param metrics the figures of its slates
 * @param fitSeconds mean time of one training
 * @param p50 median time of one slate, ms
 * @param p99 the time that 99 of 100 slates stay within, ms
 */
public record QuestionnaireRow(
    String model, SlateMetrics metrics, double fitSeconds, double p50, double p99) {
  /** The table's first line. */
  public static final String HEADER =
      "model\tP@5\tnDCG@5\thit@5\tliked_of_rated\tcoverage\tpopularity\tpersonalisation\tcases"
          + "\tfit_s\tp50_ms\tp99_ms";

  static QuestionnaireRow of(String model, SlateMetrics metrics, long[] fits, long[] picks) {
    double fit = Arrays.stream(fits).average().orElse(0) / 1e9;
    return new QuestionnaireRow(model, metrics, fit, quantile(picks, 0.5), quantile(picks, 0.99));
  }

  static double quantile(long[] nanos, double share) {
    long[] sorted = Arrays.stream(nanos).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }

  /** The line, fields separated by tabs. */
  public String tsv() {
    return String.format(
        Locale.ROOT,
        "%s\t%.4f\t%.4f\t%.4f\t%.4f\t%d\t%.4f\t%.4f\t%d\t%.3f\t%.3f\t%.3f",
        model,
        metrics.precision(),
        metrics.ndcg(),
        metrics.hit(),
        metrics.likedOfRated(),
        metrics.coverage(),
        metrics.popularity(),
        metrics.personalisation(),
        metrics.cases(),
        fitSeconds,
        p50,
        p99);
  }
}
