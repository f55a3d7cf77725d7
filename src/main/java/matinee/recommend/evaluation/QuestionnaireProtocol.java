package matinee.recommend.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import matinee.math.Draw;
import matinee.math.SparseMatrix;
import matinee.math.TopK;
import matinee.recommend.Popularity;
import matinee.recommend.Profile;
import matinee.recommend.Questionnaire;
import matinee.recommend.Recommender;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;

/**
 * The mission's own measure: how many of five films, picked from a short form, a person who was
 * never in the training liked.
 *
 * <p>People are split into folds by the seed; models train on all folds but one. Each person of the
 * fold left out is shown a {@link Questionnaire} of the training's most rated films, and gets five
 * others. Kept are people with at least one answer and at least five liked films outside the form.
 * Whatever a trainer learns, weights of a blend included, it learns from the training folds. Equal
 * seeds give equal slates.
 *
 * @param seed of folds and forms
 * @param folds at least 2
 */
public record QuestionnaireProtocol(long seed, int folds) {
  public QuestionnaireProtocol {
    if (folds < 2) {
      throw new IllegalArgumentException("At least two folds, not " + folds);
    }
  }

  /**
   * Measures each of {@code trainers}, in their order.
   *
   * @param nanoTime the clock, for the columns of times
   * @param slates hears every slate
   */
  public List<QuestionnaireRow> run(
      TrainingSet set,
      List<Trainer> trainers,
      LongSupplier nanoTime,
      Progress progress,
      Consumer<Slate> slates) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    trainers.forEach(trainer -> tallies.put(trainer.name(), new Tally(nanoTime)));
    int[] fold = split(set.users().size());
    int steps = 0;
    for (int f = 0; f < folds; f++) {
      Fold left = Fold.of(set, fold, f, seed);
      for (Trainer trainer : trainers) {
        Tally tally = tallies.getOrDefault(trainer.name(), new Tally(nanoTime));
        Scorer scorer = tally.train(trainer, left.training);
        left.forms.forEach(form -> slates.accept(tally.slate(trainer.name(), scorer, left, form)));
        progress.done(++steps, folds * trainers.size(), trainer.name() + ", fold " + (f + 1));
      }
    }
    List<QuestionnaireRow> rows = new ArrayList<>();
    tallies.forEach((name, tally) -> rows.add(tally.row(name)));
    return rows;
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

  /** What is trained on, and whom it is tried on. */
  private record Fold(
      TrainingSet set, TrainingSet training, List<Questionnaire> forms, double[] seen) {

    static Fold of(TrainingSet set, int[] fold, int left, long seed) {
      SparseMatrix ratings = set.ratings();
      int[] kept = IntStream.range(0, fold.length).filter(user -> fold[user] != left).toArray();
      TrainingSet training = set.select(kept);
      Popularity popularity = Popularity.of(training.ratings());
      double[] seen = new double[popularity.size()];
      for (int item = 0; item < seen.length; item++) {
        seen[item] = popularity.count(item) / (double) Math.max(1, kept.length);
      }
      int[] pool = popularity.mostRated(Questionnaire.POOL);
      List<Questionnaire> forms =
          IntStream.range(0, fold.length)
              .filter(user -> fold[user] == left)
              .mapToObj(user -> form(set, user, pool, seed))
              .filter(form -> form.counts(ratings))
              .toList();
      return new Fold(set, training, forms, seen);
    }

    private static Questionnaire form(TrainingSet set, int user, int[] pool, long seed) {
      SplittableRandom random = new SplittableRandom(seed * 1_000_003 + set.users().id(user));
      return Questionnaire.draw(set.ratings(), user, pool, random);
    }
  }

  /** One model's figures and times so far. */
  private static final class Tally {
    private final LongSupplier nanoTime;
    private final SlateMetrics metrics = new SlateMetrics(Recommender.SLATE);
    private final List<Long> fits = new ArrayList<>();
    private final List<Long> picks = new ArrayList<>();

    Tally(LongSupplier nanoTime) {
      this.nanoTime = nanoTime;
    }

    Scorer train(Trainer trainer, TrainingSet training) {
      long start = nanoTime.getAsLong();
      Scorer scorer = trainer.train(training);
      fits.add(nanoTime.getAsLong() - start);
      return scorer;
    }

    Slate slate(String model, Scorer scorer, Fold left, Questionnaire form) {
      BitSet shown = form.profile().shown();
      long start = nanoTime.getAsLong();
      float[] scores = new float[left.seen.length];
      scorer.score(form.profile(), scores);
      int[] items = TopK.of(scores, Recommender.SLATE, shown);
      picks.add(nanoTime.getAsLong() - start);
      metrics.add(items, left.set.ratings(), form.user(), left.seen);
      return describe(model, left.set, form, items, scores);
    }

    QuestionnaireRow row(String model) {
      return QuestionnaireRow.of(
          model,
          metrics,
          fits.stream().mapToLong(Long::longValue).toArray(),
          picks.stream().mapToLong(Long::longValue).toArray());
    }
  }

  private static Slate describe(
      String model, TrainingSet set, Questionnaire form, int[] items, float[] scores) {
    Profile profile = form.profile();
    TreeMap<Long, Float> answers = new TreeMap<>();
    for (int n = 0; n < profile.size(); n++) {
      answers.put(set.items().id(profile.item(n)), profile.stars(n));
    }
    TreeSet<Long> shown = new TreeSet<>(answers.keySet());
    for (int n = 0; n < profile.unseenSize(); n++) {
      shown.add(set.items().id(profile.unseen(n)));
    }
    List<Slate.Pick> picks =
        IntStream.of(items)
            .mapToObj(item -> new Slate.Pick(set.items().id(item), scores[item]))
            .toList();
    return new Slate(model, set.users().id(form.user()), List.copyOf(shown), answers, picks);
  }
}
