package matinee.recommend.model;

import matinee.recommend.RatingPredictor;

/**
 * The steps of one of {@link KernelFactorization}'s descents, each shorter than those of the epoch
 * before; and the kernel that they go through.
 */
final class KernelSteps {
  private static final double RANGE = RatingPredictor.MOST - RatingPredictor.LEAST;

  private final int factors;
  private final double level;
  private final float shrink;
  private final float shrinkBias;
  private final float damping;
  private final double decay;
  private float rate;

  KernelSteps(KernelFactorization settings, double level) {
    factors = settings.factors();
    this.level = level;
    shrink = (float) settings.penalty();
    shrinkBias = (float) settings.biasPenalty();
    damping = (float) settings.damping();
    decay = settings.decay();
    rate = (float) settings.rate();
  }

  /** To be done after each pass that stands for so many {@code epochs}. */
  void shorten(double epochs) {
    rate *= (float) Math.pow(decay, epochs);
  }

  /** How the squared error falls, for each unit of the sum within the kernel. */
  float slope(float[] p, float[] q, float stars) {
    float sum = p[factors] + q[factors];
    for (int k = 0; k < factors; k++) {
      sum += p[k] * q[k];
    }
    double guess = stars(level + sum);
    double bend = (guess - RatingPredictor.LEAST) * (RatingPredictor.MOST - guess) / RANGE;
    return (float) ((stars - guess) * bend);
  }

  /** A step of the row {@code p}, which has {@code count} ratings, given {@code q}. */
  void take(float[] p, float[] q, float slope, int count) {
    float own = damping / count;
    float less = 1 - rate * (shrink + own);
    float step = rate * slope;
    for (int k = 0; k < factors; k++) {
      p[k] = less * p[k] + step * q[k];
    }
    p[factors] += step - rate * (shrinkBias + own) * p[factors];
  }

  /** What the kernel gives for {@code sum}. */
  static double stars(double sum) {
    return RatingPredictor.LEAST + RANGE / (1 + Math.exp(-sum));
  }

  /** What the kernel gives {@code stars} for. */
  static double sum(double stars) {
    double share = (stars - RatingPredictor.LEAST) / RANGE;
    double inside = Math.max(0.01, Math.min(0.99, share));
    return Math.log(inside / (1 - inside));
  }
}
