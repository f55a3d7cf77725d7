package matinee.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import matinee.math.Kernels;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many multiply-adds of floats one thread does in a nanosecond: at most, and in the solvers'
 * kernel on arrays in the nearest cache.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PeakBench {
  private static final int SIZE = 1024;

  private final float[][] lines = new float[4][SIZE];
  private final float[] sum = new float[SIZE];

  /** Numbers that stay small. */
  @Setup
  public void fill() {
    for (float[] line : lines) {
      Arrays.fill(line, 1e-3f);
    }
  }

  /** The limit: eight multiply-adds for every number read and written. */
  @Benchmark
  @OperationsPerInvocation(8 * SIZE)
  public float[] peak() {
    for (int i = 0; i < SIZE; i++) {
      float x = sum[i];
      x = Math.fma(x, 0.9f, 0.1f);
      x = Math.fma(x, 0.9f, 0.1f);
      x = Math.fma(x, 0.9f, 0.1f);
      x = Math.fma(x, 0.9f, 0.1f);
      x = Math.fma(x, 0.9f, 0.1f);
      x = Math.fma(x, 0.9f, 0.1f);
      x = Math.fma(x, 0.9f, 0.1f);
      sum[i] = Math.fma(x, 0.9f, 0.1f);
    }
    return sum;
  }

  /** The kernel at its best length. */
  @Benchmark
  @OperationsPerInvocation(4 * SIZE)
  public float[] addFour() {
    add(SIZE);
    return sum;
  }

  /** The kernel on vectors of 64 factors. */
  @Benchmark
  @OperationsPerInvocation(4 * 64)
  public float[] addFourShort() {
    add(64);
    return sum;
  }

  private void add(int length) {
    Kernels.addFour(lines[0], lines[1], lines[2], lines[3], .1f, .2f, .3f, .4f, sum, 0, length);
  }
}
