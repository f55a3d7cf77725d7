package matinee.recommend.evaluation;

import java.util.Locale;

/**
 * One model's line in the ranking protocol's table; the first three are averages over people.
 *
 * @param model the model's name
 * @param recall20 liked films among the first 20, of as many as can be there
 * @param recall50 the same of the first 50
 * @param ndcg100 discounted gain of liked films among the first 100, of the most there can be
 * @param fitSeconds time of the training
 * @param p50 median time of one ranking, ms
 * @param p99 the time that 99 of 100 rankings stay within, ms
 */
public record RankingRow(
    String model,
    double recall20,
    double recall50,
    double ndcg100,
    double fitSeconds,
    double p50,
    double p99) {
  /** The table's first line. */
  public static final String HEADER =
      "model\trecall@20\trecall@50\tnDCG@100\tfit_s\tp50_ms\tp99_ms";

  /** The line, fields separated by tabs. */
  public String tsv() {
    return String.format(
        Locale.ROOT,
        "%s\t%.4f\t%.4f\t%.4f\t%.3f\t%.3f\t%.3f",
        model,
        recall20,
        recall50,
        ndcg100,
        fitSeconds,
        p50,
        p99);
  }
}
