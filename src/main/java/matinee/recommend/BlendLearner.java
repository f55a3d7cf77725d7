package matinee.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import matinee.math.TopK;

/**
 * Learns a blend's weights from rehearsals, by trying all of a small grid.
 *
 * <p>Every way to share {@link #SHARES} equal parts among the members is tried on every rehearsal.
 * It is worth, of the five films it puts first, those liked, less {@link #DISLIKED} for each that
 * the person knows and did not like: a bad evening is worse than an unknown film. The weights are
 * the average over the grid, each point counting exp(worth / {@link #DOUBT}): near the top of a
 * flat hill the average is a steadier choice than the point that happened to be highest. Where no
 * film put forward was liked, or nobody rehearsed, there is nothing to learn from and all members
 * count the same.
 *
 * <p>Tried and left (ml-latest-small / ml-100k; form, svd and stars; P@5, standard error .009 /
 * .007): the form model alone .527 / .554; logistic regression on all films put forward .528 /
 * .540, on the top 20 only .515 / .524; softmax over the list .528 / –; greedy ascent from the best
 * member .530 / .551; the grid's highest point .527 / .550; its average .528 / .556.
 *
 * <p>With four members, nmf, svd, form (its target the stars − 2¾) and stars (means of the seeds 11
 * to 16 / 11 to 13; P@5 and liked_of_rated): a doubt of .004 .524, .840 / .549, .835; of .002
 * (live) .523, .840 / .551, .836; each disliked film at −.8 or −1.2 with .004 .523, .840 / .549,
 * .838 and .523, .840 / .548, .841; EASE in place of nmf and svd .524, .841 / .549, .837; the form
 * model alone .522, .842 / .554, .836. The blend's worth over the form alone is within the noise;
 * it costs little and stands by where the form model knows little.
 */
final class BlendLearner {
  private static final int SHARES = 8;
  private static final double DISLIKED = 0.5;
  private static final double DOUBT = 0.002;

  private final List<String> names;
  private final List<int[]> grid = new ArrayList<>();

  BlendLearner(List<String> names) {
    this.names = List.copyOf(names);
    share(new int[names.size()], 0, SHARES);
  }

  private void share(int[] shares, int member, int left) {
    if (member == shares.length - 1) {
      shares[member] = left;
      grid.add(shares.clone());
      return;
    }
    for (int given = left; given >= 0; given--) {
      shares[member] = given;
      share(shares, member + 1, left - given);
    }
  }

  /** One rehearsal's slates, one for each point of the grid; and what could be learned from it. */
  private record Trial(int user, double[] worth, boolean anyLiked, int popular) {}

  /** The weights that {@code rehearsals} teach, and what they are worth on other people. */
  Lesson learn(List<Rehearsal> rehearsals) {
    List<Trial> trials = rehearsals.stream().map(this::attempt).toList();
    double[] weights = average(trials);
    List<Double> values = DoubleStream.of(weights).boxed().toList();
    int[] liked = tryOut(rehearsals, trials);
    return new Lesson(
        new BlendWeights(names, values),
        verdict(liked, trials),
        trials.stream().mapToInt(Trial::user).toArray(),
        liked,
        precisions(rehearsals));
  }

  /**
   * What was learned.
   *
   * @param users the row of each rehearsal's person
   * @param liked of each rehearsal, how many of the blend's five the person liked
   * @param precisions of each member alone
   */
  record Lesson(
      BlendWeights weights, Verdict verdict, int[] users, int[] liked, double[] precisions) {}

  private Trial attempt(Rehearsal rehearsal) {
    double[] worth = new double[grid.size()];
    for (int point = 0; point < worth.length; point++) {
      int[] shares = grid.get(point);
      double[] weights = IntStream.of(shares).mapToDouble(share -> share).toArray();
      for (int film : slate(rehearsal, weights)) {
        worth[point] += rehearsal.liked()[film] ? 1 : rehearsal.disliked()[film] ? -DISLIKED : 0;
      }
    }
    boolean anyLiked =
        IntStream.range(0, rehearsal.liked().length).anyMatch(film -> rehearsal.liked()[film]);
    return new Trial(rehearsal.user(), worth, anyLiked, rehearsal.popular());
  }

  private static int[] slate(Rehearsal rehearsal, double[] weights) {
    float[] total = new float[rehearsal.items().length];
    for (int member = 0; member < weights.length; member++) {
      float weight = (float) weights[member];
      float[] scores = rehearsal.scores()[member];
      for (int film = 0; film < total.length && weight != 0; film++) {
        total[film] += weight * scores[film];
      }
    }
    return TopK.of(total, Recommender.SLATE, new BitSet());
  }

  /** The grid's average by worth; equal weights where no trial has a liked film. */
  private double[] average(List<Trial> trials) {
    double[] weights = new double[names.size()];
    if (trials.stream().noneMatch(Trial::anyLiked)) {
      Arrays.fill(weights, 1.0 / weights.length);
      return weights;
    }
    double[] worth = new double[grid.size()];
    double best = Double.NEGATIVE_INFINITY;
    for (int point = 0; point < worth.length; point++) {
      for (Trial trial : trials) {
        worth[point] += trial.worth[point] / (Recommender.SLATE * (double) trials.size());
      }
      best = Math.max(best, worth[point]);
    }
    double all = 0;
    for (int point = 0; point < worth.length; point++) {
      double count = Math.exp((worth[point] - best) / DOUBT);
      all += count;
      for (int member = 0; member < weights.length; member++) {
        weights[member] += count * grid.get(point)[member] / SHARES;
      }
    }
    for (int member = 0; member < weights.length; member++) {
      weights[member] /= all;
    }
    return weights;
  }

  /** Every other person, by turns: of a great many only those of far-off rows rehearse. */
  private static Set<Integer> everyOther(List<Trial> trials) {
    int[] users = trials.stream().mapToInt(Trial::user).distinct().toArray();
    return IntStream.range(0, users.length)
        .filter(n -> n % 2 == 1)
        .mapToObj(n -> users[n])
        .collect(Collectors.toSet());
  }

  /** Weights learned from either half of the people are tried on the other. */
  private int[] tryOut(List<Rehearsal> rehearsals, List<Trial> trials) {
    Set<Integer> others = everyOther(trials);
    int[] liked = new int[trials.size()];
    for (boolean half : new boolean[] {false, true}) {
      Predicate<Trial> test = trial -> others.contains(trial.user) == half;
      double[] weights = average(trials.stream().filter(test.negate()).toList());
      for (int n = 0; n < trials.size(); n++) {
        if (test.test(trials.get(n))) {
          liked[n] = liked(rehearsals.get(n), weights);
        }
      }
    }
    return liked;
  }

  /** How many of the five that these weights put first the person liked. */
  private static int liked(Rehearsal rehearsal, double[] weights) {
    int liked = 0;
    for (int film : slate(rehearsal, weights)) {
      liked += rehearsal.liked()[film] ? 1 : 0;
    }
    return liked;
  }

  private static Verdict verdict(int[] liked, List<Trial> trials) {
    double all = films(trials.size());
    double popular = trials.stream().mapToInt(Trial::popular).sum();
    return new Verdict(IntStream.of(liked).sum() / all, popular / all, trials.size());
  }

  private static double films(int slates) {
    return Math.max(1.0, (double) Recommender.SLATE * slates);
  }

  private double[] precisions(List<Rehearsal> rehearsals) {
    double[] precisions = new double[names.size()];
    for (int member = 0; member < precisions.length; member++) {
      double[] alone = new double[precisions.length];
      alone[member] = 1;
      int liked = rehearsals.stream().mapToInt(one -> liked(one, alone)).sum();
      precisions[member] = liked / films(rehearsals.size());
    }
    return precisions;
  }
}
