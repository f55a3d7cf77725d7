package matinee.ingest.starter;

import java.util.SplittableRandom;

/**
 * Seeded random draws that come out bit for bit the same on every platform and Java version.
 *
 * <p>Only {@link SplittableRandom#nextLong()} is used, whose algorithm is fixed, and the logarithm
 * and the cosine are {@link StrictMath}'s. The convenience methods of the JDK are avoided because
 * their way from bits to doubles is an implementation detail. Not thread-safe.
 */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private final SplittableRandom bits;

  /**
   * Starts an independent sequence.
   *
   * @param seed the seed of the whole simulation
   * @param purpose keeps apart what the draws are for, such as "film" and "person"
   * @param key the number of the film or person
   */
  Dice(long seed, String purpose, int key) {
    bits = new SplittableRandom(seed * GOLDEN + ((long) purpose.hashCode() << 32) + key);
  }

  /** Draws from 0 (excluded) to 1 (included), so that a logarithm is always finite. */
  double uniform() {
    return ((bits.nextLong() >>> 11) + 1) * 0x1.0p-53;
  }

  /** Draws evenly between two bounds. */
  double between(double low, double high) {
    return low + (high - low) * uniform();
  }

  /** Draws from the standard normal distribution, by Box and Muller's method. */
  double gaussian() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(uniform()));
    return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
  }

  /**
   * Draws from the standard Gumbel distribution. The k largest of "log weight + Gumbel draw" are a
   * sample of k without replacement in proportion to the weights.
   */
  double gumbel() {
    // uniform() may be exactly 1, whose logarithm is 0.
    return -StrictMath.log(Math.max(-StrictMath.log(uniform()), Double.MIN_NORMAL));
  }
}
