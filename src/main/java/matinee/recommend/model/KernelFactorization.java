package matinee.recommend.model;

import java.util.SplittableRandom;
import matinee.math.DenseMatrix;
import matinee.math.Draw;
import matinee.math.Parallel;
import matinee.math.SparseMatrix;
import matinee.recommend.Parts;
import matinee.recommend.Popularity;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.TrainingSet;
import matinee.recommend.VectorScorer;
import matinee.recommend.VectorTrainer;

/**
 * Factors and biases whose sum goes through a logistic kernel, which bends it to the scale: {@code
 * stars = 0.5 + 4.5 · sigmoid(level + b(film) + b(user) + q(film) · p(user))}.
 *
 * <p>S. Rendle, L. Schmidt-Thieme: Online-updating Regularized Kernel Matrix Factorization Models
 * for Large-scale Recommender Systems, RecSys 2008: stochastic gradient descent on the squared
 * error behind the kernel, each step also shrinking what it touches. When somebody rates, the films
 * stay as they are and the person's vector is trained anew from the start by all of that person's
 * ratings (the paper's "user update"): it takes as many steps as ratings times epochs, so no stored
 * vector has to be patched. No guess lies beyond the scale, unlike other predictors'; an answer's
 * influence fades towards its ends.
 *
 * <p>RMSE, seed 11: over five folds of ratings of ml-100k and of ml-latest-small, and of the rest
 * of held-out people's ratings from a form of 15 of the 50 most rated films ("form"); 16 factors,
 * rate .05, decay .92, 30 epochs. The damping is not in the paper: without it the first few answers
 * are believed too much.
 *
 * <pre>
 * penalty biasPenalty damping  100k   small  form 100k  form small
 * .1      .02         0        .9131  .8552  1.0032     .9565
 * .1      .02         1        .9124  .8535   .9925     .9419
 * .1      .02         3        .9169  .8580   .9855     .9316
 * .08     0           1        .9115  .8511   .9912     .9417
 * .08     0           4        .9126  .8550   .9837     .9298
 * .06     0           3        .9096  .8483   .9821     .9297
 * .06     .01         3        .9098  .8484   .9821     .9299   (listed)
 * .05     .01         4        .9098  .8481   .9821     .9304
 * </pre>
 *
 * Without damping, 32 factors gave .002 less than 16, and 10 factors .001 to .004 more; a rate of
 * .03 with a decay of .96 over 40 epochs gave the same, in longer time. Mean of ml-100k's u1 … u5:
 * .9116.
 *
 * @param factors length of p and q
 * @param rate of the first epoch's steps
 * @param decay of the rate from one epoch to the next, at most 1
 * @param penalty on squared factors, for each rating
 * @param biasPenalty the same on squared biases
 * @param damping more penalty on both, once for each person and each film, however many ratings
 * @param epochs passes over all ratings; over a million of them and more, as few as five passes
 *     that shorten the rate as much
 * @param seed of the films' start, of the order of the ratings and of the held-out people
 */
public record KernelFactorization(
    int factors,
    double rate,
    double decay,
    double penalty,
    double biasPenalty,
    double damping,
    int epochs,
    long seed)
    implements VectorTrainer {
  private static final double DOUBT = 4;
  private static final int MOST_STEPS = 30_000_000;
  private static final int LEAST_PASSES = 5;

  public KernelFactorization {
    if (factors < 1 || epochs < 1 || !(rate > 0 && decay > 0 && decay <= 1)) {
      throw new IllegalArgumentException("Factors, epochs, rate and decay must be positive");
    }
    if (!(penalty >= 0 && biasPenalty >= 0 && damping >= 0)) {
      throw new IllegalArgumentException("A penalty must not be negative");
    }
  }

  @Override
  public String name() {
    return "kernel";
  }

  @Override
  public Model train(TrainingSet set) {
    double scale = Calibration.scale(some -> fit(some).model(1), set.ratings(), seed);
    return fit(set.ratings()).model(scale);
  }

  @Override
  public Model trainToScore(TrainingSet set) {
    return fit(set.ratings()).model(1);
  }

  @Override
  public Model restore(Parts parts) {
    KernelFactorization settings =
        new KernelFactorization(
            parts.whole("factors"),
            parts.number("rate"),
            parts.number("decay"),
            parts.number("penalty"),
            parts.number("biasPenalty"),
            parts.number("damping"),
            parts.whole("epochs"),
            seed);
    Popularity counts = Popularity.of(parts.ints("counts"));
    return new Model(
        settings, parts.dense("items"), counts, parts.number("level"), parts.number("scale"));
  }

  @Override
  public Model restoreToScore(Parts parts) {
    return restore(parts);
  }

  private Fit fit(SparseMatrix ratings) {
    Fit fit = new Fit(this, ratings);
    fit.descend();
    return fit;
  }

  /** The epochs, fewer where so many ratings teach as much in fewer. */
  private int passes(int ratings) {
    int affordable = MOST_STEPS / Math.max(1, ratings);
    return Math.min(epochs, Math.max(LEAST_PASSES, affordable));
  }

  /** The state of a training: users × (factors + bias), items × (factors + bias). */
  static final class Fit {
    private final KernelFactorization settings;
    private final SparseMatrix ratings;
    private final double level;
    private final SplittableRandom random;
    final DenseMatrix users;
    private final DenseMatrix items;
    private final Popularity counts;

    Fit(KernelFactorization settings, SparseMatrix ratings) {
      this.settings = settings;
      this.ratings = ratings;
      level = KernelSteps.sum(ratings.entries() == 0 ? 3.5 : ratings.sum() / ratings.entries());
      users = new DenseMatrix(ratings.rows(), settings.factors + 1);
      items = new DenseMatrix(ratings.columns(), settings.factors + 1);
      counts = Popularity.of(ratings);
      random = new SplittableRandom(settings.seed);
      for (int item = 0; item < items.rows(); item++) {
        for (int k = 0; k < settings.factors; k++) {
          items.set(item, k, (float) random.nextDouble(-0.1, 0.1));
        }
      }
    }

    void descend() {
      int[] order = new int[ratings.entries()];
      int[] user = new int[order.length];
      for (int row = 0; row < ratings.rows(); row++) {
        for (int n = ratings.start(row); n < ratings.start(row + 1); n++) {
          order[n] = n;
          user[n] = row;
        }
      }
      int width = settings.factors + 1;
      float[] old = new float[width];
      KernelSteps steps = new KernelSteps(settings, level);
      int passes = settings.passes(order.length);
      for (int pass = 0; pass < passes; pass++) {
        Parallel.stopIfInterrupted();
        Draw.toFront(order, order.length, random);
        for (int n : order) {
          float[] person = users.row(user[n]);
          float[] film = items.row(ratings.column(n));
          float slope = steps.slope(person, film, ratings.value(n));
          System.arraycopy(person, 0, old, 0, width);
          steps.take(person, film, slope, ratings.count(user[n]));
          steps.take(film, old, slope, counts.count(ratings.column(n)));
        }
        steps.shorten((double) settings.epochs / passes);
      }
    }

    Model model(double scale) {
      return new Model(settings, items, counts, level, scale);
    }
  }

  /**
   * The trained films. A person is a vector, factors and then the bias, which means something to
   * the model that made it only: it can be kept until the next training.
   */
  public static final class Model implements RatingPredictor, VectorScorer {
    private final KernelFactorization settings;
    private final DenseMatrix items;
    private final Popularity counts;
    private final double level;
    private final double scale;

    private Model(
        KernelFactorization settings,
        DenseMatrix items,
        Popularity counts,
        double level,
        double scale) {
      this.settings = settings;
      this.items = items;
      this.counts = counts;
      this.level = level;
      this.scale = scale;
    }

    @Override
    public Parts parts() {
      return new Parts.Builder()
          .put("factors", settings.factors)
          .put("rate", settings.rate)
          .put("decay", settings.decay)
          .put("penalty", settings.penalty)
          .put("biasPenalty", settings.biasPenalty)
          .put("damping", settings.damping)
          .put("epochs", settings.epochs)
          .put("items", items)
          .put("counts", counts.counts())
          .put("level", level)
          .put("scale", scale)
          .build();
    }

    /**
     * The vector of the person who gave these answers, from the first one on; without any, that of
     * the average person, all zero.
     *
     * @return length: factors + 1
     */
    @Override
    public float[] foldIn(Profile profile) {
      int width = settings.factors + 1;
      float[] user = new float[width];
      KernelSteps steps = new KernelSteps(settings, level);
      for (int epoch = 0; epoch < settings.epochs; epoch++) {
        for (int n = 0; n < profile.size(); n++) {
          float[] film = items.row(profile.item(n));
          float slope = steps.slope(user, film, profile.stars(n));
          steps.take(user, film, slope, profile.size());
        }
        steps.shorten(1);
      }
      return user;
    }

    /**
     * Predicts as {@link #predict(Profile, int[], double[], double[])} does, for whom {@link
     * #foldIn} gave {@code user} from that many {@code answers}.
     */
    public void predict(float[] user, int answers, int[] wanted, double[] stars, double[] spread) {
      double unknown = 1 / (answers + DOUBT);
      for (int n = 0; n < wanted.length; n++) {
        stars[n] = guess(user, wanted[n]);
        spread[n] = scale * Math.sqrt(1 + unknown + 1 / (counts.count(wanted[n]) + DOUBT));
      }
    }

    private double guess(float[] user, int item) {
      int bias = settings.factors;
      double sum = level + user[bias] + items.get(item, bias);
      for (int k = 0; k < bias; k++) {
        sum += user[k] * items.get(item, k);
      }
      return KernelSteps.stars(sum);
    }

    @Override
    public void score(float[] user, float[] scores) {
      for (int item = 0; item < scores.length; item++) {
        scores[item] = (float) guess(user, item);
      }
    }

    @Override
    public long fingerprint() {
      return items.fingerprint() ^ Double.doubleToLongBits(level);
    }

    @Override
    public void predict(Profile profile, int[] wanted, double[] stars, double[] spread) {
      predict(foldIn(profile), profile.size(), wanted, stars, spread);
    }
  }
}
