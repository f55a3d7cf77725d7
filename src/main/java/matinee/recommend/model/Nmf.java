package matinee.recommend.model;

import java.util.SplittableRandom;
import matinee.math.DenseMatrix;
import matinee.math.SparseMatrix;
import matinee.recommend.Profile;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;

/**
 * Non-negative matrix factorisation of the ratings with zero for every unknown: every person is a
 * mixture of tastes, every film a member of some, and nothing is ever subtracted.
 *
 * <p>A. Cichocki, A. Phan: Fast Local Algorithms for Large Scale Nonnegative Matrix and Tensor
 * Factorizations, IEICE 2009 (HALS), row by row: each coordinate in turn goes to its exact minimum,
 * so that the loss ½‖X − U·F'‖² + ½·penalty·(‖U‖² + ‖F‖²) never rises. A visitor is folded in by
 * the user's half of a sweep, repeated until it stands still.
 *
 * @param factors tastes
 * @param signal what a rating is worth
 * @param penalty on squared factors
 * @param sweeps over all users and all films
 * @param seed of the random start
 */
public record Nmf(int factors, Signal signal, double penalty, int sweeps, long seed)
    implements Trainer {
  private static final int FOLD_IN_SWEEPS = 100;

  public Nmf {
    if (factors < 1 || penalty < 0 || sweeps < 1) {
      throw new IllegalArgumentException("At least one factor and sweep, and no negative penalty");
    }
  }

  @Override
  public String name() {
    return "nmf";
  }

  @Override
  public Scorer train(TrainingSet set) {
    return fit(set.ratings());
  }

  Model fit(SparseMatrix ratings) {
    SparseMatrix byUser = signal.of(ratings);
    SparseMatrix byItem = byUser.transpose();
    double level = Math.sqrt(byUser.sum() / Math.max(1.0, 1.0 * byUser.rows() * byUser.columns()));
    SplittableRandom random = new SplittableRandom(seed);
    DenseMatrix users = start(byUser.rows(), level / Math.sqrt(factors), random);
    DenseMatrix items = start(byUser.columns(), level / Math.sqrt(factors), random);
    for (int sweep = 0; sweep < sweeps; sweep++) {
      improve(byUser, items, users);
      improve(byItem, users, items);
    }
    return new Model(items.transpose(), items.gram(), signal, penalty);
  }

  private DenseMatrix start(int rows, double level, SplittableRandom random) {
    DenseMatrix matrix = new DenseMatrix(rows, factors);
    float[] values = matrix.array();
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (level * random.nextDouble(0.5, 1.5));
    }
    return matrix;
  }

  /** Half a sweep: one pass over the coordinates of every row of {@code solved}. */
  void improve(SparseMatrix rows, DenseMatrix fixed, DenseMatrix solved) {
    double[] gram = fixed.gram();
    DenseMatrix targets = rows.times(fixed);
    double[] row = new double[factors];
    for (int r = 0; r < rows.rows(); r++) {
      for (int k = 0; k < factors; k++) {
        row[k] = solved.get(r, k);
      }
      pass(gram, targets.array(), r * factors, penalty, row);
      for (int k = 0; k < factors; k++) {
        solved.set(r, k, (float) row[k]);
      }
    }
  }

  /** Moves each coordinate to its minimum in turn; the sum of squared moves. */
  private static double pass(double[] gram, float[] target, int at, double penalty, double[] row) {
    int factors = row.length;
    double moved = 0;
    for (int k = 0; k < factors; k++) {
      double slope = target[at + k] - penalty * row[k];
      for (int j = 0; j < factors; j++) {
        slope -= gram[k * factors + j] * row[j];
      }
      double curve = gram[k * factors + k] + penalty;
      double next = curve > 0 ? Math.max(0, row[k] + slope / curve) : 0;
      moved += (next - row[k]) * (next - row[k]);
      row[k] = next;
    }
    return moved;
  }

  /** The trained films; {@code items} is factors × items, {@code gram} factors × factors. */
  record Model(DenseMatrix items, double[] gram, Signal signal, double penalty) implements Scorer {
    @Override
    public void score(Profile profile, float[] scores) {
      items.combineRows(foldIn(profile), scores);
    }

    float[] foldIn(Profile profile) {
      float[] target = new float[items.rows()];
      for (int n = 0; n < profile.size(); n++) {
        float value = signal.of(profile.stars(n));
        for (int k = 0; k < target.length; k++) {
          target[k] += value * items.get(k, profile.item(n));
        }
      }
      double[] user = new double[target.length];
      for (int sweep = 0; sweep < FOLD_IN_SWEEPS; sweep++) {
        if (pass(gram, target, 0, penalty, user) < 1e-14) {
          break;
        }
      }
      float[] folded = new float[user.length];
      for (int k = 0; k < folded.length; k++) {
        folded[k] = (float) user[k];
      }
      return folded;
    }
  }
}
