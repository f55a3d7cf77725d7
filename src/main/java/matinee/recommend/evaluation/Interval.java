package matinee.recommend.evaluation;

import java.util.Locale;

/**
 * Where a figure, or a difference of two models' figures, lies for 95 of 100 draws of people.
 *
 * @param model the model's name
 * @param against the model whose figure is taken off; empty where it is the figure itself
 * @param metric which figure
 * @param value the figure over all people
 * @param low 2.5 of 100 draws lie below
 * @param high 2.5 of 100 draws lie above
 * @param people how many were tried
 */
public record Interval(
    String model,
    String against,
    Metric metric,
    double value,
    double low,
    double high,
    int people) {
  /** The table's first line. */
  public static final String HEADER = "model\tagainst\tmetric\tvalue\tlow\thigh\tpeople";

  /** The line, fields separated by tabs. */
  public String tsv() {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%s\t%.4f\t%.4f\t%.4f\t%d",
        model,
        against.isEmpty() ? "-" : against,
        metric.column(),
        value,
        low,
        high,
        people);
  }
}
