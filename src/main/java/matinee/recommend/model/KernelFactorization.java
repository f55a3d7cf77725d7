package matinee.recommend.model;

import java.util.SplittableRandom;
import matinee.math.DenseMatrix;
import matinee.math.Draw;
import matinee.math.SparseMatrix;
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
 * <p>RMSE over five folds of ml-100k and of ml-latest-small, seed 11, biasPenalty .02:
 *
 * <pre>
 * factors rate decay epochs penalty  100k   small
 * 10      .03  .96   40     .1       .9142  .8592
 * 16      .03  .96   40     .1       .9134  .8557
 * 32      .03  .96   40     .1       .9114  .8543
 * 16      .03  .96   40     .05      .9397  .8690
 * 16      .03  .96   40     .14      .9210  .8631
 * 16      .03  .93   40     .1       .9149  .8561  (biasPenalty .05)
 * 16      .02  .97   80     .1       .9134  .8533
 * 16      .05  .92   30     .1       .9131  .8552  (listed)
 * </pre>
 *
 * Mean of ml-100k's u1 … u5: .9158.
 *
 * @param factors length of p and q
 * @param rate of the first epoch's steps
 * @param decay of the rate from one epoch to the next, at most 1
 * @param penalty on squared factors, for each rating
 * @param biasPenalty the same on squared biases
 * @param epochs passes over all ratings
 * @param seed of the films' start, of the order of the ratings and of the held-out people
 */
public record KernelFactorization(
    int factors,
    double rate,
    double decay,
    double penalty,
    double biasPenalty,
    int epochs,
    long seed)
    implements VectorTrainer {
  private static final double RANGE = RatingPredictor.MOST - RatingPredictor.LEAST;
  private static final double DAMPING = 4;

  public KernelFactorization {
    if (factors < 1 || epochs < 1 || !(rate > 0 && decay > 0 && decay <= 1)) {
      throw new IllegalArgumentException("Factors, epochs, rate and decay must be positive");
    }
    if (!(penalty >= 0 && biasPenalty >= 0)) {
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

  private Fit fit(SparseMatrix ratings) {
    Fit fit = new Fit(this, ratings);
    fit.descend();
    return fit;
  }

  /** What the kernel gives for {@code sum}. */
  private static double stars(double sum) {
    return RatingPredictor.LEAST + RANGE / (1 + Math.exp(-sum));
  }

  /** What the kernel gives {@code stars} for. */
  private static double sum(double stars) {
    double share = (stars - RatingPredictor.LEAST) / RANGE;
    double inside = Math.max(0.01, Math.min(0.99, share));
    return Math.log(inside / (1 - inside));
  }

  /** The state of a training: users × (factors + bias), items × (factors + bias). */
  static final class Fit {
    private final KernelFactorization settings;
    private final SparseMatrix ratings;
    private final double level;
    private final SplittableRandom random;
    final DenseMatrix users;
    private final DenseMatrix items;

    Fit(KernelFactorization settings, SparseMatrix ratings) {
      this.settings = settings;
      this.ratings = ratings;
      level = sum(ratings.entries() == 0 ? 3.5 : ratings.sum() / ratings.entries());
      users = new DenseMatrix(ratings.rows(), settings.factors + 1);
      items = new DenseMatrix(ratings.columns(), settings.factors + 1);
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
      Steps steps = new Steps(settings, level);
      for (int epoch = 0; epoch < settings.epochs; epoch++) {
        Draw.toFront(order, order.length, random);
        for (int n : order) {
          int at = user[n] * width;
          int item = ratings.column(n) * width;
          float slope = steps.slope(users.array(), at, items.array(), item, ratings.value(n));
          steps.both(users.array(), at, items.array(), item, slope);
        }
        steps.shorten();
      }
    }

    Model model(double scale) {
      int[] counts = new int[items.rows()];
      for (int n = 0; n < ratings.entries(); n++) {
        counts[ratings.column(n)]++;
      }
      return new Model(settings, items, counts, level, scale);
    }
  }

  /** The steps of one descent, each shorter than those of the epoch before. */
  private static final class Steps {
    private final int factors;
    private final double level;
    private final float shrink;
    private final float shrinkBias;
    private final double decay;
    private float rate;

    Steps(KernelFactorization settings, double level) {
      factors = settings.factors;
      this.level = level;
      shrink = (float) settings.penalty;
      shrinkBias = (float) settings.biasPenalty;
      decay = settings.decay;
      rate = (float) settings.rate;
    }

    void shorten() {
      rate *= (float) decay;
    }

    /** How the squared error falls, for each unit of the sum within the kernel. */
    float slope(float[] p, int u, float[] q, int i, float stars) {
      float sum = p[u + factors] + q[i + factors];
      for (int k = 0; k < factors; k++) {
        sum += p[u + k] * q[i + k];
      }
      double guess = stars(level + sum);
      double bend = (guess - RatingPredictor.LEAST) * (RatingPredictor.MOST - guess) / RANGE;
      return (float) ((stars - guess) * bend);
    }

    /** A step of a user, the item's vector being {@code q} at {@code i}. */
    void user(float[] p, int u, float[] q, int i, float slope) {
      for (int k = 0; k < factors; k++) {
        p[u + k] += rate * (slope * q[i + k] - shrink * p[u + k]);
      }
      p[u + factors] += rate * (slope - shrinkBias * p[u + factors]);
    }

    /** A step of a user and an item at once. */
    void both(float[] p, int u, float[] q, int i, float slope) {
      for (int k = 0; k < factors; k++) {
        float old = p[u + k];
        p[u + k] += rate * (slope * q[i + k] - shrink * old);
        q[i + k] += rate * (slope * old - shrink * q[i + k]);
      }
      p[u + factors] += rate * (slope - shrinkBias * p[u + factors]);
      q[i + factors] += rate * (slope - shrinkBias * q[i + factors]);
    }
  }

  /**
   * The trained films. A person is a vector, factors and then the bias, which means something to
   * the model that made it only: it can be kept until the next training.
   */
  public static final class Model implements RatingPredictor, VectorScorer {
    private final KernelFactorization settings;
    private final DenseMatrix items;
    private final int[] counts;
    private final double level;
    private final double scale;

    private Model(
        KernelFactorization settings, DenseMatrix items, int[] counts, double level, double scale) {
      this.settings = settings;
      this.items = items;
      this.counts = counts;
      this.level = level;
      this.scale = scale;
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
      Steps steps = new Steps(settings, level);
      for (int epoch = 0; epoch < settings.epochs; epoch++) {
        for (int n = 0; n < profile.size(); n++) {
          int item = profile.item(n) * width;
          float slope = steps.slope(user, 0, items.array(), item, profile.stars(n));
          steps.user(user, 0, items.array(), item, slope);
        }
        steps.shorten();
      }
      return user;
    }

    /**
     * Predicts what {@link #predict(Profile, int[], double[], double[])} does, from a vector that
     * was folded in before.
     *
     * @param user what {@link #foldIn} gave
     * @param answers how many ratings it was made of
     * @param wanted positions
     * @param stars out: expected stars, 0.5 … 5
     * @param spread out: the standard deviation of the rating around {@code stars}, in stars
     */
    public void predict(float[] user, int answers, int[] wanted, double[] stars, double[] spread) {
      double unknown = 1 / (answers + DAMPING);
      for (int n = 0; n < wanted.length; n++) {
        stars[n] = guess(user, wanted[n]);
        spread[n] = scale * Math.sqrt(1 + unknown + 1 / (counts[wanted[n]] + DAMPING));
      }
    }

    private double guess(float[] user, int item) {
      int bias = settings.factors;
      double sum = level + user[bias] + items.get(item, bias);
      for (int k = 0; k < bias; k++) {
        sum += user[k] * items.get(item, k);
      }
      return stars(sum);
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
