package matinee.recommend.model;

import java.util.Arrays;
import java.util.SplittableRandom;
import matinee.math.DenseMatrix;
import matinee.math.SparseMatrix;
import matinee.recommend.Parts;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;

/**
 * Biased matrix factorisation that knows how unsure it is, and that learns from which films
 * somebody rated as well as from the stars: {@code stars = level + b(film) + b(user) + q(film) ·
 * p(user)}.
 *
 * <p>Y. J. Lim, Y. W. Teh: Variational Bayesian Approach to Movie Rating Prediction, KDD Cup 2007:
 * every row has a normal distribution instead of a point, each side's doubt tempers what the other
 * learns from it, and the variances of the noise and of the factors are learned, so there is no
 * penalty to choose. D. Agarwal, B.-C. Chen: Regression-based Latent Factor Models, KDD 2009: a row
 * is drawn not to zero but to a linear function of its features, learned likewise; the features are
 * those of {@link SeenFeatures}. A visitor is folded in by the user's half of a sweep, whose
 * posterior gives the variance of each guess.
 *
 * <p>RMSE over five folds of ml-100k and of ml-latest-small, seed 11 (the live predictor, {@link
 * BiasedFactorization}: .9112 and .8532):
 *
 * <pre>
 * factors features sweeps  100k   small
 * 10       0       20      .9095  .8496
 * 10      20       16      .8800  .8262  (listed)
 * 12      30       12      .8815  .8288
 * 12      30       16      .8798  .8255
 * 16      40       16      .8808  .8246
 * </pre>
 *
 * Without lengthened steps ({@link FeaturePrior}), 20 sweeps with 10 factors and 20 features gave
 * .8805 and .8306, 40 sweeps .8787 (seed 12) and .8272. Mean of ml-100k's u1 … u5: .8826. The time
 * is that of the ratings times factors²; all rows of a side are solved side by side.
 *
 * <p>What each of 15, 100, 500 or 1,500 answers does to five guesses takes .012, .07, .35 or 1.1
 * ms, each answer being taken out of the sums in turn; predicting again from all others took .04,
 * .54, 10 and 100 ms (ml-latest-small, medians).
 *
 * @param factors length of p and q
 * @param features how many numbers tell which films somebody rated, and who rated a film
 * @param sweeps over all users and all films
 * @param seed of the random start and of the held-out people
 */
public record VariationalFactorization(int factors, int features, int sweeps, long seed)
    implements CalibratedTrainer {
  private static final double NOISE = 0.8;
  private static final double LEAST_NOISE = 0.05;
  private static final double START = 0.3;
  private static final double DAMPING = 4;

  public VariationalFactorization {
    if (factors < 1 || features < 1 || sweeps < 1) {
      throw new IllegalArgumentException("Factors, features and sweeps must be positive");
    }
  }

  @Override
  public String name() {
    return "variational";
  }

  @Override
  public Model fit(SparseMatrix ratings, double scale) {
    return fit(ratings, scale, sweeps);
  }

  /** By half the sweeps, which is near enough. */
  @Override
  public Model rough(SparseMatrix ratings) {
    return fit(ratings, 1, (sweeps + 1) / 2);
  }

  @Override
  public RatingPredictor restore(Parts parts) {
    return new Model(
        parts.whole("factors"),
        Posteriors.restore(parts.parts("items")),
        parts.dense("hints"),
        FeaturePrior.known(parts.doubles("variance")),
        parts.number("level"),
        parts.number("noise"),
        parts.number("scale"));
  }

  private Model fit(SparseMatrix ratings, double scale, int rounds) {
    Fit fit = new Fit(this, ratings);
    for (int sweep = 0; sweep < rounds; sweep++) {
      fit.sweep();
    }
    return fit.model(scale);
  }

  /** The state of a training. */
  static final class Fit {
    private final VariationalFactorization settings;
    private final SparseMatrix byUser;
    private final SparseMatrix byItem;
    private final double level;
    private final SeenFeatures seen;
    private final Posteriors items;
    final Posteriors users;
    private double noise = NOISE;

    Fit(VariationalFactorization settings, SparseMatrix ratings) {
      this.settings = settings;
      byUser = ratings;
      byItem = ratings.transpose();
      level = ratings.entries() == 0 ? 3.5 : ratings.sum() / ratings.entries();
      seen = SeenFeatures.of(byUser, settings.features, settings.seed);
      users = new Posteriors(seen.of(byUser), settings.factors);
      SeenFeatures seenBy = SeenFeatures.of(byItem, settings.features, settings.seed);
      items = new Posteriors(seenBy.of(byItem), settings.factors);
      startItems();
    }

    private void startItems() {
      SplittableRandom random = new SplittableRandom(settings.seed);
      double[] row = new double[settings.factors + 1];
      for (int item = 0; item < byItem.rows(); item++) {
        Arrays.setAll(row, k -> random.nextDouble(-START, START));
        double sum = 0;
        for (int n = byItem.start(item); n < byItem.start(item + 1); n++) {
          sum += byItem.value(n) - level;
        }
        row[settings.factors] = sum / (byItem.count(item) + DAMPING);
        items.start(item, row);
      }
    }

    void sweep() {
      solveUsers();
      double loss = items.solve(byItem, level, users, noise);
      noise = Math.max(LEAST_NOISE, loss / Math.max(1, byUser.entries()));
    }

    void solveUsers() {
      users.solve(byUser, level, items, noise);
    }

    Model model(double scale) {
      DenseMatrix hints = users.prior.means(seen.basis());
      return new Model(settings.factors, items, hints, users.prior, level, noise, scale);
    }
  }

  /**
   * The trained films, and what is expected of a visitor.
   *
   * @param hints items × (factors, then bias): what having seen the film says of a visitor, before
   *     the weight that {@link SeenFeatures} gives it
   */
  record Model(
      int factors,
      Posteriors items,
      DenseMatrix byFactor,
      DenseMatrix hints,
      FeaturePrior prior,
      double level,
      double noise,
      double scale)
      implements RatingPredictor {
    Model(
        int factors,
        Posteriors items,
        DenseMatrix hints,
        FeaturePrior prior,
        double level,
        double noise,
        double scale) {
      this(factors, items, items.mean().transpose(), hints, prior, level, noise, scale);
    }

    @Override
    public Parts parts() {
      return new Parts.Builder()
          .put("factors", factors)
          .put("items", items.parts())
          .put("hints", hints)
          .put("variance", prior.variances())
          .put("level", level)
          .put("noise", noise)
          .put("scale", scale)
          .build();
    }

    PosteriorRow foldIn(Profile profile) {
      PosteriorRow row = told(profile);
      double[] expected = hint(profile);
      double weight = SeenFeatures.weight(profile.size());
      for (int k = 0; k < expected.length; k++) {
        expected[k] *= weight;
      }
      row.solve(expected, prior, noise);
      return row;
    }

    private PosteriorRow told(Profile profile) {
      PosteriorRow row = new PosteriorRow(factors);
      for (int n = 0; n < profile.size(); n++) {
        items.tell(row, profile.item(n), profile.stars(n) - level);
      }
      return row;
    }

    /** The sum of all hints. */
    private double[] hint(Profile profile) {
      double[] hint = new double[factors + 1];
      for (int n = 0; n < profile.size(); n++) {
        float[] own = hints.row(profile.item(n));
        for (int k = 0; k < hint.length; k++) {
          hint[k] += own[k];
        }
      }
      return hint;
    }

    @Override
    public void score(Profile profile, float[] scores) {
      double[] user = foldIn(profile).mean();
      int bias = factors;
      Arrays.fill(scores, (float) (level + user[bias]));
      byFactor.addRow(bias, 1, scores);
      for (int k = 0; k < bias; k++) {
        byFactor.addRow(k, (float) user[k], scores);
      }
    }

    @Override
    public void predict(Profile profile, int[] wanted, double[] stars, double[] spread) {
      PosteriorRow user = foldIn(profile);
      for (int n = 0; n < wanted.length; n++) {
        stars[n] = level + items.guess(user, wanted[n]);
        spread[n] = scale * Math.sqrt(noise + items.doubt(user, wanted[n]));
      }
    }

    @Override
    public void predictWithoutEach(Profile profile, int[] wanted, double[][] stars) {
      PosteriorRow row = told(profile);
      double[] hint = hint(profile);
      double[] expected = new double[hint.length];
      double weight = SeenFeatures.weight(profile.size() - 1);
      for (int answer = 0; answer < profile.size(); answer++) {
        int item = profile.item(answer);
        double rating = profile.stars(answer) - level;
        for (int k = 0; k < hint.length; k++) {
          expected[k] = weight * (hint[k] - hints.get(item, k));
        }
        items.takeBack(row, item, rating);
        row.solveMean(expected, prior, noise);
        items.tell(row, item, rating);
        for (int n = 0; n < wanted.length; n++) {
          stars[answer][n] = level + items.guess(row, wanted[n]);
        }
      }
    }
  }
}
