package matinee.recommend;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import matinee.math.SparseMatrix;

/**
 * What everybody makes of each film, so that a visitor's own taste stands out from it. Immutable.
 *
 * <p>A {@link Fondness} is worth telling where it rests on {@link #LEAST_FILMS} films or more that
 * enough people rated, is {@link #NOTEWORTHY} stars or more, and more than {@link #BEYOND} above
 * what the visitor gives any film: who is generous to all is fond of nothing in particular. Of
 * several, the one with the most behind it is told, {@code stars · films / (films + }{@link
 * #DAMPING}{@code )}.
 */
public final class Crowd {
  private static final int LEAST_CROWD = 5;
  private static final int LEAST_FILMS = 2;
  private static final double NOTEWORTHY = 0.3;
  private static final double BEYOND = 0.2;
  private static final double DAMPING = 2;

  private final ItemFeatures known;
  private final float[] means;

  /**
   * @param means everybody's mean stars by film, NaN where too few rated it; callers give it up
   */
  Crowd(ItemFeatures known, float[] means) {
    this.known = known;
    this.means = means;
  }

  /** Everybody in {@code set}. */
  public static Crowd of(TrainingSet set) {
    SparseMatrix ratings = set.ratings();
    double[] sums = new double[ratings.columns()];
    int[] counts = new int[sums.length];
    for (int n = 0; n < ratings.entries(); n++) {
      sums[ratings.column(n)] += ratings.value(n);
      counts[ratings.column(n)]++;
    }
    float[] means = new float[sums.length];
    for (int item = 0; item < means.length; item++) {
      means[item] = counts[item] < LEAST_CROWD ? Float.NaN : (float) (sums[item] / counts[item]);
    }
    return new Crowd(set.features(), means);
  }

  /** A copy of everybody's mean stars by film, NaN where too few rated it. */
  float[] means() {
    return means.clone();
  }

  /** Sums over films: how many, and how far the visitor is above the crowd. */
  private static final class Sum {
    private int films;
    private double stars;

    void add(double difference) {
      films++;
      stars += difference;
    }

    double mean() {
      return films == 0 ? 0 : stars / films;
    }

    double worth() {
      return stars / (films + DAMPING);
    }
  }

  /**
   * What {@code item} has in common with films that this visitor rates well above the crowd: its
   * people or its genre; empty where nothing is worth telling.
   */
  public Optional<Fondness> fondness(Profile profile, int item) {
    SparseMatrix counts = known.counts();
    Map<Integer, Sum> features = new HashMap<>();
    for (int n = counts.start(item); n < counts.start(item + 1); n++) {
      if (tellable(known.feature(counts.column(n)).kind())) {
        features.put(counts.column(n), new Sum());
      }
    }
    Sum all = new Sum();
    for (int answer = 0; answer < profile.size() && !features.isEmpty(); answer++) {
      int rated = profile.item(answer);
      double difference = profile.stars(answer) - means[rated];
      if (!Double.isNaN(difference) && rated != item) {
        all.add(difference);
        for (int n = counts.start(rated); n < counts.start(rated + 1); n++) {
          Sum sum = features.get(counts.column(n));
          if (sum != null) {
            sum.add(difference);
          }
        }
      }
    }
    return best(features, all.mean());
  }

  /** Ties go by the features' order. */
  private Optional<Fondness> best(Map<Integer, Sum> features, double generosity) {
    Fondness best = null;
    double most = 0;
    for (int feature : features.keySet().stream().sorted().toList()) {
      Sum sum = features.getOrDefault(feature, new Sum());
      double stars = sum.mean();
      if (sum.films >= LEAST_FILMS
          && stars >= Math.max(NOTEWORTHY, generosity + BEYOND)
          && sum.worth() > most) {
        most = sum.worth();
        best = new Fondness(known.feature(feature), sum.films, stars);
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean tellable(Feature.Kind kind) {
    return switch (kind) {
      case DIRECTOR, WRITER, CAST, GENRE -> true;
      case KEYWORD, YEARS -> false;
    };
  }
}
