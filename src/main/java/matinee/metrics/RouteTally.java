package matinee.metrics;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What is counted of one route. Mutable, thread-safe. */
final class RouteTally {
  private static final int FAILURE = 500;

  private final Latencies latencies = new Latencies();
  private final LongAdder failures = new LongAdder();
  private final AtomicLong slowest = new AtomicLong();

  void add(int status, long micros) {
    latencies.add(micros);
    if (status >= FAILURE) {
      failures.increment();
    }
    if (micros > slowest.get()) {
      slowest.accumulateAndGet(micros, Math::max);
    }
  }

  RequestRecorder.Route of(String name) {
    long most = slowest.get();
    return new RequestRecorder.Route(
        name,
        latencies.count(),
        failures.sum(),
        percentile(50, most),
        percentile(95, most),
        percentile(99, most),
        most);
  }

  /** A bucket's middle may lie above the longest time that fell into it. */
  private long percentile(int percent, long most) {
    return Math.min(most, latencies.percentile(percent));
  }
}
