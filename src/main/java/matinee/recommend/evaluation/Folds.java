package matinee.recommend.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import matinee.math.Draw;
import matinee.math.TopK;
import matinee.recommend.HeldOut;
import matinee.recommend.Popularity;
import matinee.recommend.Questionnaire;
import matinee.recommend.Recommender;
import matinee.recommend.Scorer;
import matinee.recommend.SlateChoice;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;

/**
 * People split into folds: models train on all folds but one, and are tried on forms that the
 * people of that one fill in. Equal seeds give equal folds and forms.
 *
 * @param seed of folds and forms
 * @param folds at least 2
 */
record Folds(long seed, int folds) {
  Folds {
    if (folds < 2) {
      throw new IllegalArgumentException("At least two folds, not " + folds);
    }
  }

  /**
   * What is trained on, whom it is tried on, which share of the training saw each film, and how a
   * blend's slate is chosen.
   */
  record Fold(HeldOut held, List<Questionnaire> forms, double[] seen, SlateChoice choice) {

    /**
     * The five of the best {@code scores} that a form did not show.
     *
     * @param served whether they are chosen as visitors get them, one of a series
     */
    int[] five(float[] scores, BitSet shown, boolean served) {
      return served
          ? choice.choose(scores, Recommender.SLATE, shown)
          : TopK.of(scores, Recommender.SLATE, shown);
    }
  }

  /** What is done with a model, for every model in every fold. */
  interface Trial {
    /** Trains; called once for each fold. */
    default Scorer train(Trainer trainer, TrainingSet training) {
      return trainer.train(training);
    }

    /** Tries the model on one person's form. */
    void hold(Trainer trainer, Scorer scorer, Fold fold, Questionnaire form);
  }

  /** Holds {@code trial} for each of {@code trainers} in each fold. */
  void run(TrainingSet set, List<Trainer> trainers, Trial trial, Observer observer) {
    int[] fold = split(set.users().size());
    Steps steps = new Steps(observer, folds * trainers.size());
    for (int f = 0; f < folds; f++) {
      int left = f;
      String name = ", fold " + (f + 1);
      Fold one = fold(HeldOut.of(set, user -> fold[user] == left));
      for (Trainer trainer : trainers) {
        steps.training(trainer.name(), name);
        Scorer scorer = trial.train(trainer, one.held.training());
        steps.trying(trainer.name(), name);
        int tried = 0;
        for (Questionnaire form : one.forms) {
          trial.hold(trainer, scorer, one, form);
          steps.tried(++tried, one.forms.size());
        }
        steps.tried();
      }
    }
  }

  /** The fold of every person: a shuffle dealt out in turn. */
  private int[] split(int users) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = IntStream.range(0, users).toArray();
    int[] fold = new int[users];
    Draw.toFront(order, users, random);
    for (int n = 0; n < users; n++) {
      fold[order[n]] = n % folds;
    }
    return fold;
  }

  private Fold fold(HeldOut held) {
    TrainingSet training = held.training();
    Popularity popularity = Popularity.of(training.ratings());
    double[] seen = new double[popularity.size()];
    for (int item = 0; item < seen.length; item++) {
      seen[item] = popularity.count(item) / (double) Math.max(1, training.users().size());
    }
    int[] pool = popularity.mostRated(Questionnaire.POOL);
    List<Questionnaire> forms =
        IntStream.of(held.people())
            .mapToObj(user -> form(held.whole(), user, pool))
            .filter(form -> form.counts(held.whole().ratings()))
            .toList();
    return new Fold(held, forms, seen, SlateChoice.of(training));
  }

  private Questionnaire form(TrainingSet set, int user, int[] pool) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + set.users().id(user));
    return Questionnaire.draw(set.ratings(), user, pool, random);
  }
}
