package matinee.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import matinee.math.Cholesky;
import matinee.math.TopK;

/**
 * Learns a blend's weights from rehearsals: those under which the liked films take the largest
 * share of a softmax over all films put forward.
 *
 * <p>Z. Cao et al.: Learning to Rank, from Pairwise Approach to Listwise Approach, ICML 2007. The
 * loss is convex; Newton's method with a ridge penalty finds its minimum in a few steps. A member
 * whose weight would turn negative is dropped and the rest learned again, so that a contribution's
 * sign always follows the member's own opinion.
 */
final class BlendLearner {
  private static final double PENALTY = 0.002;
  private static final int STEPS = 12;
  private static final int SLATE = 5;

  private final List<String> names;

  BlendLearner(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** The weights that {@code rehearsals} teach; equal weights where there are none. */
  BlendWeights learn(List<Rehearsal> rehearsals) {
    List<Double> weights = new ArrayList<>();
    boolean[] dropped = new boolean[names.size()];
    double[] learned = newton(rehearsals, dropped);
    while (dropNegative(learned, dropped)) {
      learned = newton(rehearsals, dropped);
    }
    for (double weight : learned) {
      weights.add(weight);
    }
    return new BlendWeights(names, weights, names.stream().map(name -> 0.0).toList());
  }

  private static boolean dropNegative(double[] weights, boolean[] dropped) {
    int worst = -1;
    for (int member = 0; member < weights.length; member++) {
      if (weights[member] < 0 && (worst < 0 || weights[member] < weights[worst])) {
        worst = member;
      }
    }
    if (worst >= 0) {
      dropped[worst] = true;
    }
    return worst >= 0;
  }

  private double[] newton(List<Rehearsal> rehearsals, boolean[] dropped) {
    int n = names.size();
    double[] weights = new double[n];
    if (rehearsals.isEmpty()) {
      Arrays.fill(weights, 1.0 / n);
      return weights;
    }
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[n];
      double[] curve = new double[n * n];
      for (Rehearsal rehearsal : rehearsals) {
        addTo(slope, curve, rehearsal, weights);
      }
      for (int i = 0; i < n; i++) {
        double scale = PENALTY * rehearsals.size();
        slope[i] -= scale * weights[i];
        curve[i * n + i] += scale;
        if (dropped[i]) {
          slope[i] = 0;
          for (int j = 0; j < n; j++) {
            curve[i * n + j] = i == j ? 1 : 0;
            curve[j * n + i] = i == j ? 1 : 0;
          }
        }
      }
      Cholesky.of(curve, n).solve(slope);
      for (int i = 0; i < n; i++) {
        weights[i] += slope[i];
      }
    }
    return weights;
  }

  /** Adds one rehearsal's gradient (of the log share) and curvature (covariance of the scores). */
  private static void addTo(double[] slope, double[] curve, Rehearsal rehearsal, double[] weights) {
    int n = weights.length;
    double[] share = softmax(rehearsal, weights);
    int liked = 0;
    for (boolean like : rehearsal.liked()) {
      liked += like ? 1 : 0;
    }
    if (liked == 0) {
      return;
    }
    double[] mean = new double[n];
    for (int i = 0; i < n; i++) {
      float[] scores = rehearsal.scores()[i];
      for (int c = 0; c < share.length; c++) {
        mean[i] += share[c] * scores[c];
        slope[i] += rehearsal.liked()[c] ? scores[c] / liked : 0;
      }
      slope[i] -= mean[i];
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = -mean[i] * mean[j];
        for (int c = 0; c < share.length; c++) {
          sum += share[c] * rehearsal.scores()[i][c] * rehearsal.scores()[j][c];
        }
        curve[i * n + j] += sum;
      }
    }
  }

  private static double[] softmax(Rehearsal rehearsal, double[] weights) {
    double[] total = new double[rehearsal.items().length];
    for (int i = 0; i < weights.length; i++) {
      for (int c = 0; c < total.length; c++) {
        total[c] += weights[i] * rehearsal.scores()[i][c];
      }
    }
    double most = Arrays.stream(total).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < total.length; c++) {
      total[c] = Math.exp(total[c] - most);
      sum += total[c];
    }
    for (int c = 0; c < total.length; c++) {
      total[c] /= sum;
    }
    return total;
  }

  /**
   * What the blend is worth on people from whom nothing was learned: weights learned from either
   * half of the people are tried on the other.
   */
  Verdict check(List<Rehearsal> rehearsals) {
    int liked = 0;
    int popular = 0;
    for (int half = 0; half < 2; half++) {
      int tested = half;
      Predicate<Rehearsal> test = rehearsal -> rehearsal.user() % 2 == tested;
      List<Rehearsal> others = rehearsals.stream().filter(test.negate()).toList();
      BlendWeights weights = learn(others);
      for (Rehearsal rehearsal : rehearsals.stream().filter(test).toList()) {
        liked += likedOfFive(rehearsal, weights);
        popular += rehearsal.popular();
      }
    }
    double all = Math.max(1.0, (double) SLATE * rehearsals.size());
    return new Verdict(liked / all, popular / all, rehearsals.size());
  }

  private static int likedOfFive(Rehearsal rehearsal, BlendWeights weights) {
    float[] total = new float[rehearsal.items().length];
    for (int member = 0; member < rehearsal.scores().length; member++) {
      double weight = weights.of(member, rehearsal.answers());
      for (int c = 0; c < total.length; c++) {
        total[c] += (float) (weight * rehearsal.scores()[member][c]);
      }
    }
    int liked = 0;
    for (int c : TopK.of(total, SLATE, new BitSet())) {
      liked += rehearsal.liked()[c] ? 1 : 0;
    }
    return liked;
  }
}
