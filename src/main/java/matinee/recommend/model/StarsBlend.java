package matinee.recommend.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import matinee.math.Cholesky;
import matinee.math.Draw;
import matinee.math.SparseMatrix;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.RatingTrainer;
import matinee.recommend.TrainingSet;

/**
 * The stars of several predictors, weighed by what each adds to the first on ratings that were held
 * out of a training of their own.
 *
 * <p>J. Sill, G. Takács, L. Mackey, D. Lin: Feature-Weighted Linear Stacking, arXiv 0911.0460,
 * 2009. What the first member leaves over is regressed on how far every other member is from the
 * first, each distance by itself, times how little is known of the visitor, and times how little is
 * known of the film. The penalty draws to the first member alone: put the best first. Half of the
 * people answer with all of their other ratings, the rest like visitors, with 15 at most; so the
 * weights know both.
 *
 * <p>RMSE over five folds of ml-100k and of ml-latest-small, seed 11:
 *
 * <pre>
 *  * members                              100k   small
 * variational                          .8800  .8262
 * knn                                  .9126  .8445
 * variational, knn                     .8790  .8235  (listed)
 * variational, knn, kernel             .8789  .8230
 * </pre>
 *
 * A second variational, of 16 factors and 40 features, gave .8773 and .8208 with the first and knn
 * at thrice the time; nmf-stars and stars added nothing to all three above. Mean of ml-100k's u1 …
 * u5: .8823 (variational alone .8826).
 *
 * @param members the predictors, the best first
 * @param penalty on squared weights
 * @param seed of the ratings held out and of the answers kept
 */
public record StarsBlend(List<RatingTrainer> members, double penalty, long seed)
    implements RatingTrainer {
  private static final int ONE_IN = 10;
  private static final int MOST_HELD_OUT = 200_000;
  private static final int ANSWERS = 15;

  /** Ratings at which a visitor or a film counts as half known. */
  private static final double KNOWN = 20;

  /** Inputs for each member: by itself, for unknown visitors, for unknown films. */
  private static final int INPUTS = 3;

  public StarsBlend {
    members = List.copyOf(members);
    if (members.isEmpty() || !(penalty > 0)) {
      throw new IllegalArgumentException("There must be members, and the penalty be positive");
    }
  }

  @Override
  public String name() {
    return "stars-blend";
  }

  @Override
  public RatingPredictor train(TrainingSet set) {
    SparseMatrix ratings = set.ratings();
    boolean[] heldOut = new boolean[ratings.entries()];
    SplittableRandom random = new SplittableRandom(seed);
    int oneIn = Math.max(ONE_IN, heldOut.length / MOST_HELD_OUT);
    for (int n = 0; n < heldOut.length; n++) {
      heldOut[n] = random.nextInt(oneIn) == 0;
    }
    SparseMatrix rest = ratings.select(n -> !heldOut[n]);
    Members taught = members(set.withRatings(rest));
    List<Example> examples = new ArrayList<>();
    for (int user = 0; user < ratings.rows(); user++) {
      int[] hidden =
          IntStream.range(ratings.start(user), ratings.start(user + 1))
              .filter(n -> heldOut[n])
              .toArray();
      if (hidden.length > 0) {
        examples.addAll(taught.examples(answers(rest, user, random), ratings, hidden));
      }
    }
    double[] weights = weights(examples);
    return new Model(members(set), weights, scale(examples, weights));
  }

  private Members members(TrainingSet set) {
    int[] counts = new int[set.items().size()];
    for (int n = 0; n < set.ratings().entries(); n++) {
      counts[set.ratings().column(n)]++;
    }
    return new Members(members.stream().map(member -> member.train(set)).toList(), counts);
  }

  /** All ratings of {@code user}, or a visitor's few. */
  private static Profile answers(SparseMatrix ratings, int user, SplittableRandom random) {
    int[] entries = IntStream.range(ratings.start(user), ratings.start(user + 1)).toArray();
    int few = Math.min(random.nextInt(ANSWERS + 1), entries.length);
    int size = random.nextBoolean() ? few : entries.length;
    Draw.toFront(entries, size, random);
    Map<Integer, Float> stars = new HashMap<>();
    for (int n = 0; n < size; n++) {
      stars.put(ratings.column(entries[n]), ratings.value(entries[n]));
    }
    return Profile.of(stars, Set.of());
  }

  private double[] weights(List<Example> examples) {
    int size = INPUTS * members.size();
    double[] gram = new double[size * size];
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      gram[i * size + i] = penalty;
    }
    for (Example example : examples) {
      double left = example.stars - example.first;
      for (int i = 0; i < size; i++) {
        weights[i] += example.input[i] * left;
        for (int j = 0; j <= i; j++) {
          gram[i * size + j] += example.input[i] * example.input[j];
        }
      }
    }
    Cholesky.of(gram, size).solve(weights);
    return weights;
  }

  /** What the first member's spread must be widened by, for a visitor of few answers. */
  private static double scale(List<Example> examples, double[] weights) {
    return Calibration.scale(
        examples.stream()
            .filter(example -> example.answers <= ANSWERS)
            .mapToDouble(example -> example.error(weights))
            .toArray());
  }

  private static double weigh(double[] input, double[] weights) {
    double sum = 0;
    for (int i = 0; i < input.length; i++) {
      sum += input[i] * weights[i];
    }
    return sum;
  }

  /** A rating that was held out, with what the members said of it. */
  private record Example(double[] input, double first, double spread, double stars, int answers) {
    /** How far the blend is off, in spreads of the first member. */
    double error(double[] weights) {
      double guess = RatingPredictor.onScale(first + weigh(input, weights));
      return Math.abs(stars - guess) / spread;
    }
  }

  /** The trained members; {@code counts} tells how many rated each film. */
  private record Members(List<RatingPredictor> members, int[] counts) {
    /** Each member's guesses, members × items; {@code spread} becomes the first one's. */
    double[][] guesses(Profile profile, int[] items, double[] spread) {
      double[][] guesses = new double[members.size()][items.length];
      double[] unused = new double[items.length];
      for (int m = 0; m < guesses.length; m++) {
        members.get(m).predict(profile, items, guesses[m], m == 0 ? spread : unused);
      }
      return guesses;
    }

    /** What the weights are multiplied with, of guess {@code n}, which is of {@code item}. */
    double[] input(int answers, int item, double[][] guesses, int n) {
      double[] input = new double[INPUTS * guesses.length];
      for (int m = 0; m < guesses.length; m++) {
        double off = m == 0 ? 1 : guesses[m][n] - guesses[0][n];
        input[INPUTS * m] = off;
        input[INPUTS * m + 1] = off * KNOWN / (KNOWN + answers);
        input[INPUTS * m + 2] = off * KNOWN / (KNOWN + counts[item]);
      }
      return input;
    }

    List<Example> examples(Profile profile, SparseMatrix ratings, int[] hidden) {
      int[] items = new int[hidden.length];
      for (int n = 0; n < items.length; n++) {
        items[n] = ratings.column(hidden[n]);
      }
      double[] spread = new double[items.length];
      double[][] guesses = guesses(profile, items, spread);
      List<Example> examples = new ArrayList<>();
      for (int n = 0; n < items.length; n++) {
        double[] input = input(profile.size(), items[n], guesses, n);
        float stars = ratings.value(hidden[n]);
        examples.add(new Example(input, guesses[0][n], spread[n], stars, profile.size()));
      }
      return examples;
    }
  }

  private record Model(Members members, double[] weights, double scale) implements RatingPredictor {
    @Override
    public void score(Profile profile, float[] scores) {
      int[] all = IntStream.range(0, scores.length).toArray();
      double[] stars = new double[all.length];
      predict(profile, all, stars, new double[all.length]);
      for (int item = 0; item < scores.length; item++) {
        scores[item] = (float) stars[item];
      }
    }

    @Override
    public void predict(Profile profile, int[] wanted, double[] stars, double[] spread) {
      double[][] guesses = members.guesses(profile, wanted, spread);
      for (int n = 0; n < wanted.length; n++) {
        double[] input = members.input(profile.size(), wanted[n], guesses, n);
        stars[n] = guesses[0][n] + weigh(input, weights);
        spread[n] *= scale;
      }
    }
  }
}
