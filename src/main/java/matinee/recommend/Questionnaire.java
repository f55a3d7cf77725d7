package matinee.recommend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import matinee.math.Draw;
import matinee.math.SparseMatrix;

/**
 * A questionnaire filled in by somebody whose ratings we know: of the films shown, the ratings are
 * the answers, and the rest is "haven't seen it". This is how models meet the visitor's situation
 * in training and in evaluation.
 *
 * @param user the person's row
 * @param profile the answers; together with the unseen items, the films that were shown
 */
public record Questionnaire(int user, Profile profile) {
  /** How many films a form shows. */
  public static final int SIZE = 15;

  /** From how many of the most rated films a form is drawn. */
  public static final int POOL = 50;

  /** Stars from which a film counts as liked. */
  public static final float LIKED = 4f;

  private static final int LEAST_LIKED = 5;

  /**
   * Shows {@code user} a random {@link #SIZE} of the {@code pool}'s items (all, where it has
   * fewer). Equal states of {@code random} give equal forms.
   */
  public static Questionnaire draw(
      SparseMatrix ratings, int user, int[] pool, SplittableRandom random) {
    int[] shuffled = pool.clone();
    int size = Math.min(SIZE, shuffled.length);
    Map<Integer, Float> answers = new HashMap<>();
    Set<Integer> unseen = new HashSet<>();
    Draw.toFront(shuffled, size, random);
    for (int n = 0; n < size; n++) {
      int item = shuffled[n];
      int entry = ratings.find(user, item);
      if (entry < 0) {
        unseen.add(item);
      } else {
        answers.put(item, ratings.value(entry));
      }
    }
    return new Questionnaire(user, Profile.of(answers, unseen));
  }

  /** Whether it can teach and measure: it has an answer, and five films outside it were liked. */
  public boolean counts(SparseMatrix ratings) {
    return profile.size() > 0 && liked(ratings) >= LEAST_LIKED;
  }

  /** How many films outside the form {@code user} liked. */
  public int liked(SparseMatrix ratings) {
    int liked = 0;
    for (int n = ratings.start(user); n < ratings.start(user + 1); n++) {
      if (ratings.value(n) >= LIKED && !profile.contains(ratings.column(n))) {
        liked++;
      }
    }
    return liked;
  }
}
