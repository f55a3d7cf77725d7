package matinee.recommend.evaluation;

import java.util.Locale;

/**
 * How good one model's picks are after the first so many films of the form.
 *
 * @param model the model's name
 * @param films how many films of the form were gone through, 0 … 15
 * @param precision share of the five that the person liked
 * @param low 2.5 of 100 draws of people lie below
 * @param high 2.5 of 100 draws of people lie above
 * @param cases how many people were asked
 */
public record AnswersRow(
    String model, int films, double precision, double low, double high, int cases) {
  /** The table's first line. */
  public static final String HEADER = "model\tanswers\tP@5\tlow\thigh\tcases";

  /** The line, fields separated by tabs. */
  public String tsv() {
    return String.format(
        Locale.ROOT, "%s\t%d\t%.4f\t%.4f\t%.4f\t%d", model, films, precision, low, high, cases);
  }
}
