package matinee.recommend.evaluation;

import java.util.Locale;

/**
 * One model's line in the rating protocol's table.
 *
 * @param model the model's name
 * @param rmse root of the mean squared error, stars
 * @param mae mean absolute error, stars
 * @param fitSeconds time of all trainings
 * @param predictSeconds time of all guesses
 */
public record RatingRow(
    String model, double rmse, double mae, double fitSeconds, double predictSeconds) {
  /** The table's first line. */
  public static final String HEADER = "model\tRMSE\tMAE\tfit_s\tpredict_s";

  /** The line, fields separated by tabs. */
  public String tsv() {
    return String.format(
        Locale.ROOT, "%s\t%.4f\t%.4f\t%.3f\t%.3f", model, rmse, mae, fitSeconds, predictSeconds);
  }
}
