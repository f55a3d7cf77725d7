package matinee.recommend.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import matinee.math.Draw;
import matinee.math.SparseMatrix;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;

/**
 * How wide a predictor's spread must be for 68 of 100 ratings to fall within it.
 *
 * <p>One person in five is held out from a training of its own; each then answers like a visitor,
 * with up to 15 ratings, and the rest of their ratings is compared with the guesses.
 */
final class Calibration {
  private static final double COVERED = 0.68;
  private static final int ANSWERS = 15;
  private static final int MOST_PEOPLE = 1000;

  private Calibration() {}

  /**
   * The factor that widens spreads of scale 1 to cover 68 %; 1 where there is nobody to ask.
   *
   * @param fit trains a predictor of scale 1
   */
  static double scale(
      Function<SparseMatrix, ? extends RatingPredictor> fit, SparseMatrix ratings, long seed) {
    int step = Math.max(5, ratings.rows() / MOST_PEOPLE);
    int[] kept = IntStream.range(0, ratings.rows()).filter(row -> row % step != 0).toArray();
    if (kept.length == 0) {
      return 1;
    }
    RatingPredictor model = fit.apply(ratings.selectRows(kept));
    SplittableRandom random = new SplittableRandom(seed);
    double[] errors =
        IntStream.range(0, ratings.rows())
            .filter(row -> row % step == 0)
            .mapToObj(row -> errors(model, ratings, row, random))
            .flatMapToDouble(Arrays::stream)
            .toArray();
    return scale(errors);
  }

  /** The factor that widens spreads to cover 68 % of {@code errors}, in spreads; 1 without any. */
  static double scale(double[] errors) {
    double[] sorted = errors.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 1 : Math.max(0.1, sorted[(int) (COVERED * sorted.length)]);
  }

  /** |stars − guess| / spread of every rating of {@code user} that is not among the answers. */
  static double[] errors(
      RatingPredictor model, SparseMatrix ratings, int user, SplittableRandom random) {
    int[] entries = IntStream.range(ratings.start(user), ratings.start(user + 1)).toArray();
    int answers = Math.min(1 + random.nextInt(ANSWERS), entries.length);
    Map<Integer, Float> given = new HashMap<>();
    Draw.toFront(entries, answers, random);
    for (int n = 0; n < answers; n++) {
      int entry = entries[n];
      given.put(ratings.column(entry), ratings.value(entry));
    }
    int[] rest = Arrays.copyOfRange(entries, answers, entries.length);
    double[] stars = new double[rest.length];
    double[] spread = new double[rest.length];
    int[] items = Arrays.stream(rest).map(ratings::column).toArray();
    model.predict(Profile.of(given, Set.of()), items, stars, spread);
    double[] errors = new double[rest.length];
    for (int n = 0; n < rest.length; n++) {
      double guess = RatingPredictor.onScale(stars[n]);
      errors[n] = Math.abs(ratings.value(rest[n]) - guess) / spread[n];
    }
    return errors;
  }
}
