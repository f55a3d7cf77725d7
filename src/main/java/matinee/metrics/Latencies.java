package matinee.metrics;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How long things took, counted in buckets whose widths grow with their times: eight to each
 * doubling from a microsecond on, so that a percentile is off by six percent at most.
 *
 * <p>Mutable, thread-safe; percentiles of what is counted meanwhile are those of a moment about
 * now.
 */
public final class Latencies {
  private static final int PARTS_BITS = 3;
  private static final int PARTS = 1 << PARTS_BITS;
  private static final int DOUBLINGS = 36;
  private static final int BUCKETS = PARTS * (DOUBLINGS + 1);
  private static final int PERCENT = 100;

  private final AtomicLongArray counts = new AtomicLongArray(BUCKETS);

  /** Counts one that took {@code micros} microseconds. */
  public void add(long micros) {
    counts.incrementAndGet(bucket(micros));
  }

  /** How many were counted. */
  public long count() {
    long all = 0;
    for (int n = 0; n < BUCKETS; n++) {
      all += counts.get(n);
    }
    return all;
  }

  /**
   * The time in microseconds that {@code percent} of those counted did not exceed: its bucket's
   * middle; 0 where none was counted.
   */
  public long percentile(double percent) {
    long wanted = (long) Math.ceil(count() * percent / PERCENT);
    long passed = 0;
    for (int n = 0; n < BUCKETS; n++) {
      passed += counts.get(n);
      if (passed >= wanted && passed > 0) {
        return (start(n) + start(n + 1)) / 2;
      }
    }
    return 0;
  }

  /** Below {@link #PARTS} a bucket for each microsecond, from there {@link #PARTS} a doubling. */
  private static int bucket(long micros) {
    long value = Math.max(0, micros);
    if (value < PARTS) {
      return (int) value;
    }
    int doubling = Long.SIZE - 1 - Long.numberOfLeadingZeros(value) - PARTS_BITS;
    int part = (int) (value >>> doubling) - PARTS;
    return Math.min(BUCKETS - 1, PARTS * (doubling + 1) + part);
  }

  private static long start(int bucket) {
    if (bucket < PARTS) {
      return bucket;
    }
    int doubling = bucket / PARTS - 1;
    return (long) (PARTS + bucket % PARTS) << doubling;
  }
}
