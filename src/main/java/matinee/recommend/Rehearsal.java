package matinee.recommend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import matinee.math.SparseMatrix;
import matinee.math.TopK;

/**
 * One person's try-out of a blend's members: a form filled in by somebody the members never saw,
 * the films that any of them would put forward, and which of these the person liked.
 *
 * @param user the person's row in the whole training set
 * @param items the films put forward, ascending
 * @param scores each member's standardised scores, members × items
 * @param liked which of the items the person liked
 * @param disliked which of them the person rated, and not that high
 * @param popular how many of the five most rated films outside the form the person liked
 */
record Rehearsal(
    int user, int[] items, float[][] scores, boolean[] liked, boolean[] disliked, int popular) {
  private static final int PUT_FORWARD = 30;
  private static final int FORMS = 2;

  /** Rehearses with the people {@code left} out of the training that made {@code blend}. */
  static List<Rehearsal> of(HeldOut left, Blend blend, int[] pool, long seed) {
    SparseMatrix ratings = left.whole().ratings();
    List<Rehearsal> rehearsals = new ArrayList<>();
    for (int user : left.people()) {
      SplittableRandom random = new SplittableRandom(seed * 1_000_003 + user);
      for (int n = 0; n < FORMS; n++) {
        Questionnaire form = Questionnaire.draw(ratings, user, pool, random);
        if (form.counts(ratings)) {
          rehearsals.add(of(ratings, form, blend, pool));
        }
      }
    }
    return rehearsals;
  }

  private static Rehearsal of(SparseMatrix ratings, Questionnaire form, Blend blend, int[] pool) {
    Profile profile = form.profile();
    BitSet shown = profile.shown();
    float[][] parts = blend.parts(profile);
    TreeSet<Integer> forward = new TreeSet<>();
    for (float[] part : parts) {
      IntStream.of(TopK.of(part, PUT_FORWARD, shown)).forEach(forward::add);
    }
    int[] items = forward.stream().mapToInt(Integer::intValue).toArray();
    float[][] scores = new float[parts.length][items.length];
    boolean[] liked = new boolean[items.length];
    boolean[] disliked = new boolean[items.length];
    for (int n = 0; n < items.length; n++) {
      float others = opinion(parts, items[n]);
      for (int member = 0; member < parts.length; member++) {
        float score = parts[member][items[n]];
        scores[member][n] = Float.isNaN(score) ? others : score;
      }
      liked[n] = likes(ratings, form.user(), items[n]);
      disliked[n] = !liked[n] && ratings.find(form.user(), items[n]) >= 0;
    }
    int popular =
        (int)
            IntStream.of(pool)
                .filter(item -> !shown.get(item))
                .limit(Recommender.SLATE)
                .filter(item -> likes(ratings, form.user(), item))
                .count();
    return new Rehearsal(form.user(), items, scores, liked, disliked, popular);
  }

  /** The mean of the members who have an opinion, who speak for those who have none; 0 of none. */
  private static float opinion(float[][] parts, int item) {
    float sum = 0;
    int count = 0;
    for (float[] part : parts) {
      if (!Float.isNaN(part[item])) {
        sum += part[item];
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static boolean likes(SparseMatrix ratings, int user, int item) {
    int entry = ratings.find(user, item);
    return entry >= 0 && ratings.value(entry) >= Questionnaire.LIKED;
  }
}
