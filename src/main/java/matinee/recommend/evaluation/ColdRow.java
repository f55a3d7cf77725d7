package matinee.recommend.evaluation;

import java.util.Locale;

/**
 * One model's line in the cold films' table; the first five are averages over people and folds.
 *
 * @param model the model's name
 * @param recall20 liked films among the first 20 new ones, of as many as can be there
 * @param recall50 the same of the first 50
 * @param ndcg100 discounted gain of liked films among the first 100, of the most there can be
 * @param auc share of pairs, a liked new film and another new one, in the right order
 * @param all100 liked new films among the first 100 of all films, of as many as can be there
 * @param cases how often somebody was tried
 * @param fitSeconds mean time of a training
 * @param p50 median time of one ranking, ms
 * @param p99 the time that 99 of 100 rankings stay within, ms
 */
public record ColdRow(
    String model,
    double recall20,
    double recall50,
    double ndcg100,
    double auc,
    double all100,
    int cases,
    double fitSeconds,
    double p50,
    double p99) {
  /** The table's first line. */
  public static final String HEADER =
      "model\trecall@20\trecall@50\tnDCG@100\tAUC\tall@100\tcases\tfit_s\tp50_ms\tp99_ms";

  /** The line, fields separated by tabs. */
  public String tsv() {
    return String.format(
        Locale.ROOT,
        "%s\t%.4f\t%.4f\t%.4f\t%.4f\t%.4f\t%d\t%.3f\t%.3f\t%.3f",
        model,
        recall20,
        recall50,
        ndcg100,
        auc,
        all100,
        cases,
        fitSeconds,
        p50,
        p99);
  }
}
