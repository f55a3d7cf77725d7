package matinee.recommend.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import matinee.math.SparseMatrix;
import matinee.recommend.IdIndex;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.RatingTrainer;
import matinee.recommend.TrainingSet;

/**
 * How far guessed stars are from given ones, where part of everybody's ratings is hidden.
 *
 * <p>Either over a given training and test set, or over folds of ratings drawn by the seed. Each
 * person's remaining ratings are folded in as a profile, just as a visitor's would be.
 *
 * @param seed of the folds
 * @param folds at least 2
 */
public record RatingProtocol(long seed, int folds) {
  public RatingProtocol {
    if (folds < 2) {
      throw new IllegalArgumentException("At least two folds, not " + folds);
    }
  }

  /** Trains on all folds of {@code set}'s ratings but one, for each; figures over all of them. */
  public List<RatingRow> run(
      TrainingSet set, List<RatingTrainer> trainers, LongSupplier nanoTime, Progress progress) {
    SparseMatrix ratings = set.ratings();
    int[] fold = new int[ratings.entries()];
    SplittableRandom random = new SplittableRandom(seed);
    for (int n = 0; n < fold.length; n++) {
      fold[n] = random.nextInt(folds);
    }
    Map<String, Tally> tallies = tallies(trainers);
    for (int f = 0; f < folds; f++) {
      int left = f;
      TrainingSet train = with(set, ratings.select(n -> fold[n] != left));
      TrainingSet test = with(set, ratings.select(n -> fold[n] == left));
      measure(train, test, trainers, tallies, nanoTime);
      progress.done(f + 1, folds, "fold " + (f + 1));
    }
    return rows(tallies);
  }

  private static TrainingSet with(TrainingSet set, SparseMatrix ratings) {
    return set.withRatings(ratings);
  }

  /**
   * Trains on {@code train} and guesses {@code test}, whose items must be the same; a person of the
   * test who is not in the training is a visitor without answers.
   */
  public static List<RatingRow> run(
      TrainingSet train, TrainingSet test, List<RatingTrainer> trainers, LongSupplier nanoTime) {
    Map<String, Tally> tallies = tallies(trainers);
    measure(train, test, trainers, tallies, nanoTime);
    return rows(tallies);
  }

  private static Map<String, Tally> tallies(List<RatingTrainer> trainers) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    trainers.forEach(trainer -> tallies.put(trainer.name(), new Tally()));
    return tallies;
  }

  private static List<RatingRow> rows(Map<String, Tally> tallies) {
    List<RatingRow> rows = new ArrayList<>();
    tallies.forEach((name, tally) -> rows.add(tally.row(name)));
    return rows;
  }

  private static void measure(
      TrainingSet train,
      TrainingSet test,
      List<RatingTrainer> trainers,
      Map<String, Tally> tallies,
      LongSupplier nanoTime) {
    for (RatingTrainer trainer : trainers) {
      Tally tally = tallies.getOrDefault(trainer.name(), new Tally());
      long start = nanoTime.getAsLong();
      RatingPredictor predictor = trainer.train(train);
      long trained = nanoTime.getAsLong();
      guess(predictor, train, test, tally);
      tally.fit += trained - start;
      tally.predict += nanoTime.getAsLong() - trained;
    }
  }

  private static void guess(
      RatingPredictor predictor, TrainingSet train, TrainingSet test, Tally tally) {
    SparseMatrix hidden = test.ratings();
    for (int row = 0; row < hidden.rows(); row++) {
      int[] items = new int[hidden.count(row)];
      for (int n = 0; n < items.length; n++) {
        items[n] = hidden.column(hidden.start(row) + n);
      }
      if (items.length > 0) {
        double[] stars = new double[items.length];
        predictor.predict(known(train, test.users(), row), items, stars, new double[items.length]);
        for (int n = 0; n < items.length; n++) {
          tally.add(hidden.value(hidden.start(row) + n) - RatingPredictor.onScale(stars[n]));
        }
      }
    }
  }

  private static Profile known(TrainingSet train, IdIndex users, int row) {
    Map<Integer, Float> stars = new HashMap<>();
    int user = train.users().position(users.id(row));
    if (user >= 0) {
      SparseMatrix ratings = train.ratings();
      for (int n = ratings.start(user); n < ratings.start(user + 1); n++) {
        stars.put(ratings.column(n), ratings.value(n));
      }
    }
    return Profile.of(stars, Set.of());
  }

  /** One model's errors and times so far. */
  private static final class Tally {
    private double squares;
    private double sizes;
    private long count;
    private long fit;
    private long predict;

    void add(double error) {
      squares += error * error;
      sizes += Math.abs(error);
      count++;
    }

    RatingRow row(String model) {
      double all = Math.max(1, count);
      return new RatingRow(model, Math.sqrt(squares / all), sizes / all, fit / 1e9, predict / 1e9);
    }
  }
}
