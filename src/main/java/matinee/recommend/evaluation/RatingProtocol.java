package matinee.recommend.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import matinee.math.SparseMatrix;
import matinee.recommend.HiddenRatings;
import matinee.recommend.IdIndex;
import matinee.recommend.LeakException;
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
      TrainingSet set, List<RatingTrainer> trainers, LongSupplier nanoTime, Observer observer) {
    SparseMatrix ratings = set.ratings();
    int[] fold = new int[ratings.entries()];
    SplittableRandom random = new SplittableRandom(seed);
    for (int n = 0; n < fold.length; n++) {
      fold[n] = random.nextInt(folds);
    }
    Trials trials =
        new Trials(trainers, nanoTime, observer, new Steps(observer, folds * trainers.size()));
    for (int f = 0; f < folds; f++) {
      int left = f;
      TrainingSet train = with(set, ratings.select(n -> fold[n] != left));
      TrainingSet test = with(set, ratings.select(n -> fold[n] == left));
      trials.hold(new HiddenRatings(train, test), ", fold " + (f + 1));
    }
    return trials.rows();
  }

  private static TrainingSet with(TrainingSet set, SparseMatrix ratings) {
    return set.withRatings(ratings);
  }

  /**
   * Trains on {@code train} and guesses {@code test}, whose items must be the same; a person of the
   * test who is not in the training is a visitor without answers.
   *
   * @throws LeakException where a rating is in both
   */
  public static List<RatingRow> run(
      TrainingSet train,
      TrainingSet test,
      List<RatingTrainer> trainers,
      LongSupplier nanoTime,
      Observer observer) {
    Trials trials = new Trials(trainers, nanoTime, observer, new Steps(observer, trainers.size()));
    trials.hold(new HiddenRatings(train, test), "");
    return trials.rows();
  }

  /** The models, and how each has done so far. */
  private static final class Trials {
    private final Map<RatingTrainer, Tally> tallies = new LinkedHashMap<>();
    private final LongSupplier nanoTime;
    private final Observer observer;
    private final Steps steps;

    Trials(List<RatingTrainer> trainers, LongSupplier nanoTime, Observer observer, Steps steps) {
      trainers.forEach(trainer -> tallies.put(trainer, new Tally()));
      this.nanoTime = nanoTime;
      this.observer = observer;
      this.steps = steps;
    }

    void hold(HiddenRatings ratings, String fold) {
      List<Profile> known = known(ratings);
      tallies.forEach(
          (trainer, tally) -> {
            steps.training(trainer.name(), fold);
            long start = nanoTime.getAsLong();
            RatingPredictor predictor = trainer.train(ratings.training());
            long trained = nanoTime.getAsLong();
            steps.trying(trainer.name(), fold);
            guess(trainer.name(), predictor, ratings.hidden(), known, tally);
            steps.tried();
            tally.fit += trained - start;
            tally.predict += nanoTime.getAsLong() - trained;
          });
    }

    private void guess(
        String model,
        RatingPredictor predictor,
        TrainingSet test,
        List<Profile> known,
        Tally tally) {
      SparseMatrix hidden = test.ratings();
      for (int row = 0; row < hidden.rows(); row++) {
        int[] items = new int[hidden.count(row)];
        for (int n = 0; n < items.length; n++) {
          items[n] = hidden.column(hidden.start(row) + n);
        }
        if (items.length > 0) {
          double[] stars = new double[items.length];
          predictor.predict(known.get(row), items, stars, new double[items.length]);
          Errors errors = new Errors();
          for (int n = 0; n < items.length; n++) {
            errors.add(hidden.value(hidden.start(row) + n) - RatingPredictor.onScale(stars[n]));
          }
          tally.errors.add(errors);
          errors.tell(observer, model, test.users().id(row));
        }
        steps.tried(row + 1, hidden.rows());
      }
    }

    List<RatingRow> rows() {
      List<RatingRow> rows = new ArrayList<>();
      tallies.forEach((trainer, tally) -> rows.add(tally.row(trainer.name())));
      return rows;
    }
  }

  /** What is known of each person of the test, made once for all models. */
  private static List<Profile> known(HiddenRatings ratings) {
    IdIndex users = ratings.hidden().users();
    return IntStream.range(0, users.size())
        .mapToObj(row -> known(ratings.training(), users.id(row)))
        .toList();
  }

  private static Profile known(TrainingSet train, long person) {
    Map<Integer, Float> stars = new HashMap<>();
    int user = train.users().position(person);
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
    private final Errors errors = new Errors();
    private long fit;
    private long predict;

    RatingRow row(String model) {
      return new RatingRow(
          model,
          Metric.RMSE.of(errors.squares, errors.count),
          Metric.MAE.of(errors.sizes, errors.count),
          fit / 1e9,
          predict / 1e9);
    }
  }

  /** Sums of errors. */
  private static final class Errors {
    private double squares;
    private double sizes;
    private long count;

    void add(double error) {
      squares += error * error;
      sizes += Math.abs(error);
      count++;
    }

    void add(Errors others) {
      squares += others.squares;
      sizes += others.sizes;
      count += others.count;
    }

    void tell(Observer observer, String model, long person) {
      observer.outcome(new Outcome(model, person, Metric.RMSE, squares, count));
      observer.outcome(new Outcome(model, person, Metric.MAE, sizes, count));
    }
  }
}
