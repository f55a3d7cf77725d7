package matinee.recommend.model;

import java.util.SplittableRandom;
import matinee.math.DenseMatrix;
import matinee.math.Parallel;
import matinee.math.SparseMatrix;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;

/**
 * Stars as a plain product of factors, by alternating ridge regressions over the known ratings.
 *
 * <p>Y. Zhou, D. Wilkinson, R. Schreiber, R. Pan: Large-Scale Parallel Collaborative Filtering for
 * the Netflix Prize, AAIM 2008 (ALS-WR): the penalty on a row is multiplied by its number of
 * ratings. It is the textbook's model, without mean or biases, as a baseline for {@link
 * BiasedFactorization}. Where there is nothing to multiply, a film without ratings or a visitor
 * without answers, the guess is the mean of all ratings.
 *
 * <p>RMSE, 5 folds of seed 11, ml-latest-small / ml-100k; stars has .853 / .911:
 *
 * <pre>
 * penalty  5 factors    10 factors                20 factors   40 factors
 * .05                   .941 / .959
 * .08                   .908 / .931               .907 / .935
 * .1       .896 / .924  .896 / .922               .895 / .923  .892 / .920
 * .12                   .889 / .919   (listed)    .888 / .919
 * </pre>
 *
 * 20 sweeps instead of 10 change less than .001.
 *
 * @param factors length of a person's and a film's vector
 * @param penalty on squared factors, times the row's ratings
 * @param sweeps over all users and all films
 * @param seed of the random start and of the held-out people
 */
public record ExplicitAls(int factors, double penalty, int sweeps, long seed)
    implements CalibratedTrainer {
  public ExplicitAls {
    if (factors < 1 || sweeps < 1 || !(penalty > 0)) {
      throw new IllegalArgumentException("Factors, sweeps and penalty must be positive");
    }
  }

  @Override
  public String name() {
    return "als";
  }

  @Override
  public Model fit(SparseMatrix ratings, double scale) {
    Fit fit = new Fit(this, ratings);
    for (int sweep = 0; sweep < sweeps; sweep++) {
      fit.sweep();
    }
    return fit.model(scale);
  }

  /** The state of a training: users × factors and items × factors; rows without ratings are 0. */
  static final class Fit {
    private final ExplicitAls settings;
    private final SparseMatrix byUser;
    private final SparseMatrix byItem;
    final DenseMatrix users;
    final DenseMatrix items;

    Fit(ExplicitAls settings, SparseMatrix ratings) {
      this.settings = settings;
      byUser = ratings;
      byItem = ratings.transpose();
      users = new DenseMatrix(ratings.rows(), settings.factors);
      items = new DenseMatrix(ratings.columns(), settings.factors);
      SplittableRandom random = new SplittableRandom(settings.seed);
      double level = Math.sqrt(mean() / settings.factors);
      for (int item = 0; item < items.rows(); item++) {
        for (int k = 0; k < settings.factors; k++) {
          float start = (float) (level * random.nextDouble(0.5, 1.5));
          items.set(item, k, byItem.count(item) == 0 ? 0 : start);
        }
      }
    }

    private double mean() {
      return byUser.entries() == 0 ? 3.5 : byUser.sum() / byUser.entries();
    }

    void sweep() {
      solveUsers();
      solve(byItem, users, items);
    }

    void solveUsers() {
      solve(byUser, items, users);
    }

    private void solve(SparseMatrix rows, DenseMatrix fixed, DenseMatrix solved) {
      Parallel.rows(
          rows,
          (from, to) -> {
            Ridge ridge = new Ridge(settings.factors);
            double[] z = new double[settings.factors];
            for (int row = from; row < to; row++) {
              double penalty = settings.penalty * Math.max(1, rows.count(row));
              ridge.clear(penalty, penalty);
              for (int n = rows.start(row); n < rows.start(row + 1); n++) {
                ridge.add(widened(fixed.row(rows.column(n)), z), rows.value(n));
              }
              ridge.solve(solved.row(row));
            }
          });
    }

    double loss() {
      double loss = penalty(byUser, users) + penalty(byItem, items);
      for (int user = 0; user < byUser.rows(); user++) {
        for (int n = byUser.start(user); n < byUser.start(user + 1); n++) {
          double left = byUser.value(n);
          for (int k = 0; k < settings.factors; k++) {
            left -= users.get(user, k) * items.get(byUser.column(n), k);
          }
          loss += left * left;
        }
      }
      return loss;
    }

    private double penalty(SparseMatrix rows, DenseMatrix factors) {
      double sum = 0;
      for (int row = 0; row < rows.rows(); row++) {
        for (float value : factors.row(row)) {
          sum += settings.penalty * rows.count(row) * value * value;
        }
      }
      return sum;
    }

    Model model(double scale) {
      int[] counts = new int[items.rows()];
      for (int item = 0; item < counts.length; item++) {
        counts[item] = byItem.count(item);
      }
      return new Model(settings, items.transpose(), counts, mean(), scale);
    }
  }

  private static double[] widened(float[] row, double[] z) {
    for (int k = 0; k < row.length; k++) {
      z[k] = row[k];
    }
    return z;
  }

  /** The trained films, factors × items, and how many ratings each had. */
  record Model(ExplicitAls settings, DenseMatrix items, int[] counts, double mean, double scale)
      implements RatingPredictor {
    Ridge foldIn(Profile profile) {
      Ridge user = new Ridge(settings.factors);
      double penalty = settings.penalty * Math.max(1, profile.size());
      user.clear(penalty, penalty);
      float[] item = new float[settings.factors];
      double[] z = new double[settings.factors];
      for (int n = 0; n < profile.size(); n++) {
        items.copyColumn(profile.item(n), item);
        user.add(widened(item, z), profile.stars(n));
      }
      user.solve();
      return user;
    }

    @Override
    public void score(Profile profile, float[] scores) {
      double[] user = foldIn(profile).solution();
      float[] weights = new float[user.length];
      for (int k = 0; k < user.length; k++) {
        weights[k] = (float) user[k];
      }
      items.combineRows(weights, scores);
      for (int item = 0; item < counts.length; item++) {
        if (profile.size() == 0 || counts[item] == 0) {
          scores[item] = (float) mean;
        }
      }
    }

    @Override
    public void predict(Profile profile, int[] wanted, double[] stars, double[] spread) {
      Ridge user = foldIn(profile);
      double[] z = new double[settings.factors];
      for (int n = 0; n < wanted.length; n++) {
        double sum = profile.size() == 0 || counts[wanted[n]] == 0 ? mean : 0;
        for (int k = 0; k < z.length; k++) {
          z[k] = items.get(k, wanted[n]);
          sum += z[k] * user.solution()[k];
        }
        stars[n] = sum;
        double doubt = 1.0 / (1 + counts[wanted[n]]);
        spread[n] = scale * Math.sqrt(1 + user.inverseSquare(z) + doubt);
      }
    }
  }
}
