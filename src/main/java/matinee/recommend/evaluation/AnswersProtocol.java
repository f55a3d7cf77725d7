package matinee.recommend.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import matinee.math.Draw;
import matinee.math.SparseMatrix;
import matinee.recommend.Profile;
import matinee.recommend.Questionnaire;
import matinee.recommend.Recommender;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;

/**
 * What each further answer is worth: the questionnaire protocol's people and forms, asked after the
 * first 0, 1, 2 … films of the form.
 *
 * <p>The form's films come in an order drawn by the seed. After n of them the model is told those n
 * answers, "haven't seen it" included, and of the others nothing, as if they had never been shown;
 * still none of the whole form is ever recommended. So all points are of the same people and the
 * same films to choose from, and the last is the questionnaire protocol's own P@5.
 *
 * @param seed of folds, forms and their order
 * @param folds at least 2
 */
public record AnswersProtocol(long seed, int folds) {
  private static final int DRAWS = 1000;

  /** Measures each of {@code trainers} for each number of films, in their order. */
  public List<AnswersRow> run(TrainingSet set, List<Trainer> trainers, Observer observer) {
    List<Bootstrap> points =
        IntStream.rangeClosed(0, Questionnaire.SIZE)
            .mapToObj(films -> new Bootstrap(seed, DRAWS))
            .toList();
    Folds.Trial trial =
        (trainer, scorer, fold, form) -> {
          float[] scores = new float[fold.seen().length];
          int[] order = order(form.profile(), form.user());
          for (int films = 0; films < points.size(); films++) {
            Profile told = first(form.profile(), order, films);
            scorer.score(told, scores);
            int[] five = fold.five(scores, form.profile().shown(), false);
            int liked = liked(five, set.ratings(), form.user());
            long person = set.users().id(form.user());
            points
                .get(films)
                .outcome(
                    new Outcome(
                        trainer.name(), person, Metric.PRECISION, liked, Recommender.SLATE));
          }
        };
    new Folds(seed, folds).run(set, trainers, trial, observer);
    return rows(points);
  }

  private int[] order(Profile profile, int user) {
    int[] order = profile.shown().stream().toArray();
    Draw.toFront(order, order.length, new SplittableRandom(seed * 1_000_003 - 1 - user));
    return order;
  }

  /** What is known of a visitor who has come to film {@code films} of the form. */
  static Profile first(Profile profile, int[] order, int films) {
    BitSet asked = new BitSet();
    IntStream.of(order).limit(films).forEach(asked::set);
    Map<Integer, Float> answers = new HashMap<>();
    for (int n = 0; n < profile.size(); n++) {
      if (asked.get(profile.item(n))) {
        answers.put(profile.item(n), profile.stars(n));
      }
    }
    Set<Integer> unseen = new HashSet<>();
    for (int n = 0; n < profile.unseenSize(); n++) {
      if (asked.get(profile.unseen(n))) {
        unseen.add(profile.unseen(n));
      }
    }
    return Profile.of(answers, unseen);
  }

  private static int liked(int[] five, SparseMatrix ratings, int user) {
    return (int)
        IntStream.of(five)
            .map(item -> ratings.find(user, item))
            .filter(entry -> entry >= 0 && ratings.value(entry) >= Questionnaire.LIKED)
            .count();
  }

  private static List<AnswersRow> rows(List<Bootstrap> points) {
    List<AnswersRow> rows = new ArrayList<>();
    for (int films = 0; films < points.size(); films++) {
      for (Interval found : points.get(films).intervals()) {
        if (found.against().isEmpty()) {
          rows.add(
              new AnswersRow(
                  found.model(), films, found.value(), found.low(), found.high(), found.people()));
        }
      }
    }
    return rows;
  }
}
