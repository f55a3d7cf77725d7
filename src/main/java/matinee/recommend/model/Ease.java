package matinee.recommend.model;

import java.util.Arrays;
import matinee.math.DenseMatrix;
import matinee.math.Inverse;
import matinee.math.Parallel;
import matinee.math.SparseMatrix;
import matinee.recommend.Popularity;
import matinee.recommend.Profile;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;

/**
 * A film's score as a weighted sum of the answers to all others, in one closed-form regression.
 *
 * <p>H. Steck: Embarrassingly Shallow Autoencoders for Sparse Data, WWW 2019. With P = (X'X +
 * penalty·I)⁻¹ the weight of film i in the score of film j is −P(i, j) / P(j, j), and none of a
 * film in its own. The time grows with the cube of the films that take part, the memory is 12 bytes
 * for each pair of them while training and 4 after; films less rated than that get no opinion.
 *
 * <p>ml-latest-small, seed 1, 1,000 films: questionnaire P@5 and liked_of_rated (standard error
 * .013), ranking nDCG@100:
 *
 * <pre>
 * penalty signal   P@5   liked_of_rated  nDCG@100
 *  30     STARS                          .381
 * 100     STARS    .488  .797            .392
 * 300     STARS    .491  .799            .384      (listed, with 2,000 films)
 * 100     CENTRED  .490  .834            .368
 * 300     CENTRED  .495  .830            .364
 * 100     SEEN                           .382
 * </pre>
 *
 * Of 1,000, 2,000 and 4,000 films, nDCG@100 is .388, .392 and .392 (penalty 300, mean of seeds 11
 * and 12); 48 MB are 2,000 films.
 *
 * @param penalty on squared weights
 * @param signal what a rating is worth
 * @param memory bytes while training: as many of the most rated films take part as find room
 */
public record Ease(double penalty, Signal signal, long memory) implements Trainer {
  private static final int BYTES = 12;

  public Ease {
    if (!(penalty > 0 && memory >= BYTES)) {
      throw new IllegalArgumentException("The penalty must be positive, and a film must find room");
    }
  }

  @Override
  public String name() {
    return "ease";
  }

  @Override
  public Scorer train(TrainingSet set) {
    int[] films = Popularity.of(set.ratings()).mostRated((int) Math.sqrt(memory / BYTES));
    int[] place = places(films, set.items().size());
    return new Model(signal, films, place, weights(signal.of(set.ratings()), films, penalty));
  }

  /**
   * The weights among {@code films}, the only ones that count: row j has those of film j's answer.
   *
   * @param worth of every rating, users × items
   */
  static DenseMatrix weights(SparseMatrix worth, int[] films, double penalty) {
    return weights(gram(worth, films, places(films, worth.columns()), penalty));
  }

  private static int[] places(int[] films, int items) {
    int[] place = new int[items];
    Arrays.fill(place, -1);
    for (int n = 0; n < films.length; n++) {
      place[films[n]] = n;
    }
    return place;
  }

  /** The upper triangle of X'X + penalty·I over the films that take part. */
  private static double[][] gram(SparseMatrix worth, int[] films, int[] place, double penalty) {
    SparseMatrix raters = worth.transpose();
    double[][] gram = new double[films.length][films.length];
    Parallel.range(
        films.length,
        Math.max(1, worth.entries()),
        (from, to) -> {
          for (int i = from; i < to; i++) {
            gram[i][i] = penalty;
            for (int n = raters.start(films[i]); n < raters.start(films[i] + 1); n++) {
              add(worth, raters.column(n), raters.value(n), place, i, gram[i]);
            }
          }
        });
    return gram;
  }

  private static void add(
      SparseMatrix worth, int user, float weight, int[] place, int first, double[] line) {
    for (int n = worth.start(user); n < worth.start(user + 1); n++) {
      int j = place[worth.column(n)];
      if (j >= first) {
        line[j] += (double) weight * worth.value(n);
      }
    }
  }

  /** Row i: the weights of film i's answer in all scores, −P(i, j) / P(j, j). */
  private static DenseMatrix weights(double[][] gram) {
    DenseMatrix weights = Inverse.of(gram);
    int size = weights.rows();
    float[] factors = new float[size];
    for (int j = 0; j < size; j++) {
      factors[j] = -1 / weights.get(j, j);
    }
    for (int i = 0; i < size; i++) {
      float[] row = weights.row(i);
      for (int j = 0; j < size; j++) {
        row[j] *= factors[j];
      }
      row[i] = 0;
    }
    return weights;
  }

  /** The trained weights, films × films. */
  private record Model(Signal signal, int[] films, int[] place, DenseMatrix weights)
      implements Scorer {
    @Override
    public void score(Profile profile, float[] scores) {
      float[] sum = new float[films.length];
      for (int n = 0; n < profile.size(); n++) {
        int at = place[profile.item(n)];
        if (at >= 0) {
          weights.addRow(at, signal.of(profile.stars(n)), sum);
        }
      }
      Arrays.fill(scores, Float.NaN);
      for (int n = 0; n < films.length; n++) {
        scores[films[n]] = sum[n];
      }
    }
  }
}
