package matinee.recommend.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import matinee.recommend.Blend;
import matinee.recommend.Profile;
import matinee.recommend.Questionnaire;
import matinee.recommend.Recommender;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.evaluation.Folds.Fold;

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
   * The row of the slates as visitors get them: the blend's order, at most one film of a series.
   * Its training is the blend's.
   */
  public static final String SERVED = "slate";

  /**
   * Measures each of {@code trainers}, in their order; a blend twice, by its order alone, as all
   * models are compared, and as {@link #SERVED}.
   *
   * @param nanoTime the clock, for the columns of times
   * @param observer hears every slate and every outcome
   */
  public List<QuestionnaireRow> run(
      TrainingSet set, List<Trainer> trainers, LongSupplier nanoTime, Observer observer) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    Tally served = new Tally(nanoTime, observer);
    trainers.forEach(trainer -> tallies.put(trainer.name(), new Tally(nanoTime, observer)));
    Folds.Trial trial =
        new Folds.Trial() {
          @Override
          public Scorer train(Trainer trainer, TrainingSet training) {
            return tally(trainer).train(trainer, training);
          }

          @Override
          public void hold(Trainer trainer, Scorer scorer, Fold fold, Questionnaire form) {
            observer.slate(tally(trainer).slate(trainer.name(), scorer, fold, form));
            if (scorer instanceof Blend) {
              observer.slate(served.slate(SERVED, scorer, fold, form));
            }
          }

          private Tally tally(Trainer trainer) {
            return Objects.requireNonNull(tallies.get(trainer.name()));
          }
        };
    new Folds(seed, folds).run(set, trainers, trial, observer);
    List<QuestionnaireRow> rows = new ArrayList<>();
    tallies.forEach((name, tally) -> rows.add(tally.row(name)));
    if (served.metrics.cases() > 0) {
      rows.add(served.row(SERVED));
    }
    return rows;
  }

  /** One model's figures and times so far. */
  private static final class Tally {
    private final LongSupplier nanoTime;
    private final Observer observer;
    private final SlateMetrics metrics = new SlateMetrics(Recommender.SLATE);
    private final List<Long> fits = new ArrayList<>();
    private final List<Long> picks = new ArrayList<>();

    Tally(LongSupplier nanoTime, Observer observer) {
      this.nanoTime = nanoTime;
      this.observer = observer;
    }

    Scorer train(Trainer trainer, TrainingSet training) {
      long start = nanoTime.getAsLong();
      Scorer scorer = trainer.train(training);
      fits.add(nanoTime.getAsLong() - start);
      return scorer;
    }

    Slate slate(String model, Scorer scorer, Fold fold, Questionnaire form) {
      TrainingSet set = fold.held().whole();
      BitSet shown = form.profile().shown();
      long start = nanoTime.getAsLong();
      float[] scores = new float[fold.seen().length];
      scorer.score(form.profile(), scores);
      int[] items = fold.five(scores, shown, model.equals(SERVED));
      picks.add(nanoTime.getAsLong() - start);
      metrics
          .add(items, set.ratings(), form.user(), fold.seen())
          .tell(observer, model, set.users().id(form.user()));
      return describe(model, set, form, items, scores);
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
