package matinee.recommend.model;

import matinee.math.SparseMatrix;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;

/**
 * Stars as the overall mean, how good the film is, and how generous the person is, with no taste at
 * all: {@code stars = mean + b(film) + b(user)}. What any model of taste must beat, and all that
 * can be said to a visitor of whom next to nothing is known.
 *
 * <p>Y. Koren: Factor in the Neighbors, ACM TKDD 4(1), 2010, section 2.1: least squares with a
 * penalty, solved by turns; each bias is its row's mean deviation, damped. Without answers the
 * guess is the film's damped mean.
 *
 * <p>RMSE over five folds of ml-100k and of ml-latest-small, seed 11, 5 sweeps:
 *
 * <pre>
 * userDamping itemDamping  100k   small
 *  5           3           .9402  .8649   (listed)
 *  8           5           .9410  .8666
 * 15          10           .9443  .8726
 * </pre>
 *
 * Mean of ml-100k's u1 … u5: .9415.
 *
 * @param userDamping ratings at which half of a person's deviation is believed
 * @param itemDamping the same for a film
 * @param sweeps over all people and all films
 * @param seed of the people held out to set the spread
 */
public record Baseline(double userDamping, double itemDamping, int sweeps, long seed)
    implements CalibratedTrainer {
  public Baseline {
    if (sweeps < 1 || !(userDamping > 0 && itemDamping > 0)) {
      throw new IllegalArgumentException("Sweeps and damping must be positive");
    }
  }

  @Override
  public String name() {
    return "bias";
  }

  @Override
  public Model fit(SparseMatrix ratings, double scale) {
    SparseMatrix byItem = ratings.transpose();
    double mean = ratings.entries() == 0 ? 3.5 : ratings.sum() / ratings.entries();
    double[] users = new double[ratings.rows()];
    double[] items = new double[ratings.columns()];
    solve(byItem, mean, users, items, itemDamping);
    for (int sweep = 0; sweep < sweeps; sweep++) {
      solve(ratings, mean, items, users, userDamping);
      solve(byItem, mean, users, items, itemDamping);
    }
    double[] doubt = new double[items.length];
    for (int item = 0; item < doubt.length; item++) {
      doubt[item] = 1 / (byItem.count(item) + itemDamping);
    }
    return new Model(mean, items, doubt, userDamping, scale);
  }

  private static void solve(
      SparseMatrix rows, double mean, double[] fixed, double[] solved, double damping) {
    for (int row = 0; row < rows.rows(); row++) {
      double sum = 0;
      for (int n = rows.start(row); n < rows.start(row + 1); n++) {
        sum += rows.value(n) - mean - fixed[rows.column(n)];
      }
      solved[row] = sum / (rows.count(row) + damping);
    }
  }

  /** The trained films: their biases, and the variance of each in units of the ratings' own. */
  record Model(double mean, double[] items, double[] doubt, double damping, double scale)
      implements RatingPredictor {
    /** The guess for {@code item}, of somebody whose bias is {@code user}. */
    double stars(double user, int item) {
      return mean + user + items[item];
    }

    /** The bias of the person who gave these answers. */
    double foldIn(Profile profile) {
      double sum = 0;
      for (int n = 0; n < profile.size(); n++) {
        sum += profile.stars(n) - stars(0, profile.item(n));
      }
      return sum / (profile.size() + damping);
    }

    /** The bias of the person in {@code row} of {@code ratings}. */
    double foldIn(SparseMatrix ratings, int row) {
      double sum = 0;
      for (int n = ratings.start(row); n < ratings.start(row + 1); n++) {
        sum += ratings.value(n) - stars(0, ratings.column(n));
      }
      return sum / (ratings.count(row) + damping);
    }

    @Override
    public void score(Profile profile, float[] scores) {
      double user = foldIn(profile);
      for (int item = 0; item < scores.length; item++) {
        scores[item] = (float) stars(user, item);
      }
    }

    @Override
    public void predict(Profile profile, int[] wanted, double[] stars, double[] spread) {
      double user = foldIn(profile);
      double unknown = 1 / (profile.size() + damping);
      for (int n = 0; n < wanted.length; n++) {
        stars[n] = stars(user, wanted[n]);
        spread[n] = scale * Math.sqrt(1 + unknown + doubt[wanted[n]]);
      }
    }
  }
}
