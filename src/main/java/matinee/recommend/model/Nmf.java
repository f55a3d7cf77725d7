package matinee.recommend.model;

import java.util.SplittableRandom;
import matinee.math.DenseMatrix;
import matinee.math.Parallel;
import matinee.math.SparseMatrix;
import matinee.recommend.Parts;
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
 * <p>Questionnaire protocol, seed 1, penalty 1, 20 sweeps, ml-latest-small (standard error .013);
 * in brackets ml-100k:
 *
 * <pre>
 * factors signal   P@5          liked_of_rated  coverage  personalisation
 * 10      STARS    .446         .792             51       .695
 * 20      STARS    .469 (.462)  .792 (.752)      71       .734
 * 30      STARS    .474         .802             75       .747   at twice the time
 * 20      SEEN     .440         .757             59       .694
 * 20      LIKED    .456         .832             65       .774
 * 20      CENTRED  .462 (.470)  .817 (.795)      91       .782   (live)
 * 30      CENTRED  .466 (.434)  .827 (.779)      97       .797
 * </pre>
 *
 * A penalty of .3 changes P@5 by +.005 (−.002).
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
    Fit fit = new Fit(this, set.ratings());
    for (int sweep = 0; sweep < sweeps; sweep++) {
      fit.sweep();
    }
    return fit.model();
  }

  @Override
  public Scorer restore(Parts parts) {
    Signal signal = Signal.valueOf(parts.word("signal"));
    return new Model(parts.dense("items"), parts.doubles("gram"), signal, parts.number("penalty"));
  }

  /** The state of a training: users × factors and items × factors. */
  static final class Fit {
    private final Nmf settings;
    private final SparseMatrix byUser;
    private final SparseMatrix byItem;
    final DenseMatrix users;
    final DenseMatrix items;

    Fit(Nmf settings, SparseMatrix ratings) {
      this.settings = settings;
      byUser = settings.signal.of(ratings);
      byItem = byUser.transpose();
      double cells = Math.max(1.0, (double) byUser.rows() * byUser.columns());
      double level = Math.sqrt(Math.max(0, byUser.sum()) / cells / settings.factors);
      SplittableRandom random = new SplittableRandom(settings.seed);
      users = start(byUser.rows(), level, random);
      items = start(byUser.columns(), level, random);
    }

    private DenseMatrix start(int rows, double level, SplittableRandom random) {
      DenseMatrix matrix = new DenseMatrix(rows, settings.factors);
      for (int row = 0; row < rows; row++) {
        for (int k = 0; k < settings.factors; k++) {
          matrix.set(row, k, (float) (level * random.nextDouble(0.5, 1.5)));
        }
      }
      return matrix;
    }

    void sweep() {
      improveUsers();
      improve(byItem, users, items);
    }

    void improveUsers() {
      improve(byUser, items, users);
    }

    /** Half a sweep: one pass over the coordinates of every row of {@code solved}. */
    private void improve(SparseMatrix rows, DenseMatrix fixed, DenseMatrix solved) {
      double[] gram = fixed.gram();
      DenseMatrix targets = rows.times(fixed);
      Parallel.range(
          rows.rows(),
          gram.length,
          (from, to) -> {
            double[] row = new double[settings.factors];
            for (int r = from; r < to; r++) {
              improve(gram, targets.row(r), solved.row(r), row);
            }
          });
    }

    private void improve(double[] gram, float[] target, float[] solved, double[] row) {
      for (int k = 0; k < row.length; k++) {
        row[k] = solved[k];
      }
      pass(gram, target, settings.penalty, row);
      for (int k = 0; k < row.length; k++) {
        solved[k] = (float) row[k];
      }
    }

    /** ½‖X − U·F'‖² + ½·penalty·(‖U‖² + ‖F‖²), less the constant ½‖X‖². */
    double loss() {
      double[] userGram = users.gram();
      double[] itemGram = items.gram();
      double loss = 0;
      for (int i = 0; i < userGram.length; i++) {
        loss += userGram[i] * itemGram[i] / 2;
      }
      for (int k = 0; k < settings.factors; k++) {
        int diagonal = k * settings.factors + k;
        loss += settings.penalty * (userGram[diagonal] + itemGram[diagonal]) / 2;
      }
      DenseMatrix targets = byUser.times(items);
      for (int user = 0; user < users.rows(); user++) {
        for (int k = 0; k < settings.factors; k++) {
          loss -= (double) targets.get(user, k) * users.get(user, k);
        }
      }
      return loss;
    }

    Model model() {
      return new Model(items.transpose(), items.gram(), settings.signal, settings.penalty);
    }
  }

  /** Moves each coordinate to its minimum in turn; the sum of squared moves. */
  private static double pass(double[] gram, float[] target, double penalty, double[] row) {
    int factors = row.length;
    double moved = 0;
    for (int k = 0; k < factors; k++) {
      double slope = target[k] - penalty * row[k];
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

    @Override
    public Parts parts() {
      return new Parts.Builder()
          .put("items", items)
          .put("gram", gram)
          .put("signal", signal.name())
          .put("penalty", penalty)
          .build();
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
        if (pass(gram, target, penalty, user) < 1e-14) {
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
