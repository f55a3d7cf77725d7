package matinee.recommend.evaluation;

/**
 * What is measured of a model, as a sum over people divided by a sum over people: a share, or a
 * mean.
 */
public enum Metric {
  /** Share of the five that the person liked. */
  PRECISION("P@5"),
  /** Discounted gain of liked films, of the most there can be. */
  NDCG_5("nDCG@5"),
  /** Share of slates with at least one liked film. */
  HIT("hit@5"),
  /** Share liked of the recommended films that the person rated. */
  LIKED_OF_RATED("liked_of_rated"),
  /** Root of the mean squared error, stars. */
  RMSE("RMSE") {
    @Override
    public double of(double part, double whole) {
      return Math.sqrt(super.of(part, whole));
    }
  },
  /** Mean absolute error, stars. */
  MAE("MAE"),
  /** Liked films among the first 20, of as many as can be there. */
  RECALL_20("recall@20"),
  /** Liked films among the first 50, of as many as can be there. */
  RECALL_50("recall@50"),
  /** Discounted gain of liked films among the first 100, of the most there can be. */
  NDCG_100("nDCG@100"),
  /** Share of pairs, a liked new film and another new one, in the right order. */
  AUC("AUC"),
  /** Liked new films among the first 100 of all films, of as many as can be there. */
  AMONG_ALL("all@100");

  private final String column;

  Metric(String column) {
    this.column = column;
  }

  /** Its name in tables. */
  public String column() {
    return column;
  }

  /** The figure for sums over people; 0 where there is nothing to divide by. */
  public double of(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
