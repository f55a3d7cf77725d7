package matinee.recommend.model;

import java.util.Arrays;
import matinee.math.DenseMatrix;
import matinee.math.Parallel;
import matinee.math.SparseMatrix;
import matinee.recommend.Parts;
import matinee.recommend.Profile;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;

/**
 * Ratings and all that is known of films in one model, so that a film nobody has rated yet has a
 * place as well: implicit alternating least squares ({@link ImplicitAls}) in which a film's vector
 * is the sum of its features' vectors and one of its own.
 *
 * <p>The sum is that of M. Kula: Metadata Embeddings for User and Item Cold-start Recommendations,
 * CBRecSys 2015 (LightFM). Its fit is that of D. Agarwal, B.-C. Chen: Regression-based Latent
 * Factor Models, KDD 2009: a film is drawn to what its features let expect instead of to zero, and
 * the features' vectors are the ridge regression of all films on them, each film counting as much
 * as it is drawn. So a film's own part is small where ratings are few, and all steps are exact
 * least squares that never raise the loss, {@code Σ (worth − p·q)² + unknown · Σ (p·q)² + penalties
 * of people + Σ pull · (count + unknown · all)^scaling · |q − V'f|² + penalty · |V|²}. That nobody
 * rated a film of which nobody could know counts for nothing: films without ratings are not among
 * the unknown, and stand where their features put them. A film's features of one kind share weight
 * 1, {@code 1 / √(how many)} each.
 *
 * <p>Films held out ({@code evaluate --protocol cold}, seed 11: nDCG@100, AUC) and ranking
 * (nDCG@100, mean of seeds 11 and 12), with keywords, directors and cast from elsewhere:
 *
 * <pre>
 *                                   ml-latest-small       ml-100k
 *                                   cold       ranking    cold       ranking
 * unknown pull
 * .1      .03                       .308 .887  .384       .402 .762  .545   (listed)
 * .05     .03                       .313 .887  .391       .401 .763  .524
 * .05     .02                       .312 .883  .394       .400 .760  .521
 * .1      .02, people's twice       .304 .888  .375       .407 .769  .543
 * ials                              lot        .382       lot        .541
 * content                           .078 .610             .162 .553
 * number of known features          .097 .781
 * WARP, kinds as in the soup        .291 .850             32 factors, 15 epochs
 * logistic, the same                .289 .884
 * </pre>
 *
 * <p>Tried on ml-latest-small with the kinds weighted as in the {@link matinee.recommend.Soup} and
 * a pull of .1 (cold nDCG@100 .269): all of a film's features brought to length 1 .266, with idf
 * .250; neither brought to a length nor by kind .301, but then how many keywords a film has tells
 * how known it is; a feature that all films share: no difference.
 *
 * <p>In the live blend it places films that nobody rated and has no weight beyond. With a weight
 * learned like the others' (ml-latest-small, seeds 1 to 5, no facts from elsewhere: P@5,
 * liked_of_rated, personalisation) .515 .839 .776, without .515 .842 .786, and training took twice
 * as long.
 *
 * @param plain the same without features: factors, what a rating is worth, weight of the unknown,
 *     penalty of people, scaling, sweeps, seed
 * @param pull how firmly a film is held to what its features let expect; in place of the penalty
 * @param penalty on the features' squared vectors
 */
public record HybridFactorization(ImplicitAls plain, double pull, double penalty)
    implements Trainer {
  private static final int STEPS = 2;
  private static final int FEATURE_STEPS = 3;

  public HybridFactorization {
    if (!(pull > 0 && penalty > 0)) {
      throw new IllegalArgumentException("Pull and penalty must be positive");
    }
  }

  @Override
  public String name() {
    return "hybrid";
  }

  @Override
  public boolean placesUnrated() {
    return true;
  }

  @Override
  public Scorer train(TrainingSet set) {
    Fit fit = new Fit(this, set);
    for (int sweep = 0; sweep < plain.sweeps(); sweep++) {
      fit.sweep();
    }
    return fit.model();
  }

  @Override
  public Scorer restore(Parts parts) {
    return new Model(plain.restored(parts));
  }

  /** The state of a training: the plain one's, the features' vectors, and what they let expect. */
  static final class Fit {
    private final HybridFactorization settings;
    final ImplicitAls.Fit plain;
    private final FeatureVectors features;
    private final float[] pull;
    private DenseMatrix expected;

    Fit(HybridFactorization settings, TrainingSet set) {
      this.settings = settings;
      plain = new ImplicitAls.Fit(settings.plain, set.ratings());
      features = new FeatureVectors(weights(set), settings.plain.factors(), settings.penalty);
      pull = new float[plain.byItem.rows()];
      for (int item = 0; item < pull.length; item++) {
        int count = plain.byItem.count(item);
        if (count == 0) {
          Arrays.fill(plain.items.row(item), 0);
        } else {
          double share = settings.pull / settings.plain.penalty();
          pull[item] = (float) (share * settings.plain.penalty(count, plain.byItem.columns()));
        }
      }
      expected = features.sums();
    }

    void sweep() {
      plain.improveUsers();
      improveItems();
      improveFeatures();
    }

    void improveItems() {
      SparseMatrix rows = plain.byItem;
      DenseMatrix gram = settings.plain.weightedGram(plain.users);
      Parallel.rows(
          rows,
          (from, to) -> {
            Gradients gradients = new Gradients(rows, from, to, plain.users, gram);
            for (int row = from; row < to; row++) {
              gradients.improve(row, pull[row], expected.row(row), STEPS, plain.items.row(row));
            }
          });
    }

    void improveFeatures() {
      features.improve(plain.items, pull, FEATURE_STEPS);
      expected = features.sums();
    }

    /** What the sweeps lower. */
    double loss() {
      double loss = plain.error() + plain.penalties(plain.byUser, plain.users);
      for (int item = 0; item < pull.length; item++) {
        for (int k = 0; k < expected.columns(); k++) {
          double own = plain.items.get(item, k) - expected.get(item, k);
          loss += pull[item] * own * own;
        }
      }
      return loss + features.loss();
    }

    /** Rated films where they were found, the others where their features put them. */
    Model model() {
      DenseMatrix placed = new DenseMatrix(plain.items.rows(), plain.items.columns());
      for (int item = 0; item < placed.rows(); item++) {
        DenseMatrix from = plain.byItem.count(item) > 0 ? plain.items : expected;
        System.arraycopy(from.row(item), 0, placed.row(item), 0, placed.columns());
      }
      DenseMatrix gram = settings.plain.weightedGram(plain.items);
      return new Model(new ImplicitAls.Model(settings.plain, placed.transpose(), gram));
    }
  }

  /** The plain model over all films; a visitor is folded in just as there. */
  record Model(ImplicitAls.Model plain) implements Scorer {
    @Override
    public void score(Profile profile, float[] scores) {
      plain.score(profile, scores);
    }

    @Override
    public boolean placesUnrated() {
      return true;
    }

    @Override
    public Parts parts() {
      return plain.parts();
    }
  }

  /** Items × features; what only one film has is left to the film's own vector. */
  static SparseMatrix weights(TrainingSet set) {
    SparseMatrix counts = set.features().counts();
    SparseMatrix films = counts.transpose();
    SparseMatrix shared = counts.select(n -> films.count(counts.column(n)) > 1);
    float[] weights = new float[shared.entries()];
    for (int item = 0; item < shared.rows(); item++) {
      int from = shared.start(item);
      while (from < shared.start(item + 1)) {
        // Features stand by kind.
        int to = from;
        while (to < shared.start(item + 1)
            && set.features().feature(shared.column(to)).kind()
                == set.features().feature(shared.column(from)).kind()) {
          to++;
        }
        Arrays.fill(weights, from, to, (float) (1 / Math.sqrt(to - from)));
        from = to;
      }
    }
    return shared.withValues(weights);
  }
}
