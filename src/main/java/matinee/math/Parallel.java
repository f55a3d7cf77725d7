package matinee.math;

import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * Work on the rows of a matrix, side by side: in the pool whose thread calls, or else in the common
 * one.
 *
 * <p>How the rows are split depends on the matrix alone, never on the number of threads; so work
 * whose rows do not depend on each other gives equal bits on any machine.
 */
public final class Parallel {
  /** Enough to keep many threads busy to the end, few enough for each to need arrays of its own. */
  private static final int BLOCKS = 32;

  private static final int LEAST = 2048;

  private Parallel() {}

  /** Work on some consecutive rows. */
  @FunctionalInterface
  public interface Work {
    /** Does the rows from {@code from} (inclusive) to {@code to} (exclusive). */
    void on(int from, int to);
  }

  /** What some consecutive rows add to a sum. */
  @FunctionalInterface
  interface Part {
    /** The share of the rows from {@code from} (inclusive) to {@code to} (exclusive). */
    double[] of(int from, int to);
  }

  /** Does {@code work} on all rows of {@code matrix}, in blocks with about equally many entries. */
  public static void rows(SparseMatrix matrix, Work work) {
    int rows = matrix.rows();
    long weight = (long) matrix.entries() + rows;
    int blocks = blocks(weight);
    int[] ends = new int[blocks + 1];
    for (int block = 1, row = 0; block <= blocks; block++) {
      while (row < rows && (long) matrix.start(row + 1) + row + 1 <= weight * block / blocks) {
        row++;
      }
      ends[block] = row;
    }
    IntStream.range(0, blocks).parallel().forEach(n -> block(work, ends[n], ends[n + 1]));
  }

  /** Does {@code work} on {@code size} rows that take equally long, {@code cost} steps each. */
  public static void range(int size, long cost, Work work) {
    int blocks = blocks(size * cost);
    IntStream.range(0, blocks)
        .parallel()
        .forEach(n -> block(work, start(size, n, blocks), start(size, n + 1, blocks)));
  }

  /** The sum of what {@code part} makes of each block, added up in the blocks' order. */
  static double[] sum(int size, long cost, Part part) {
    int blocks = blocks(size * cost);
    double[][] parts =
        IntStream.range(0, blocks)
            .parallel()
            .mapToObj(n -> part.of(start(size, n, blocks), start(size, n + 1, blocks)))
            .toArray(double[][]::new);
    for (int n = 1; n < blocks; n++) {
      for (int i = 0; i < parts[0].length; i++) {
        parts[0][i] += parts[n][i];
      }
    }
    return parts[0];
  }

  private static void block(Work work, int from, int to) {
    stopIfInterrupted();
    work.on(from, to);
  }

  /**
   * To be called now and then by long work.
   *
   * @throws CancellationException where somebody interrupted the thread, which stays interrupted
   */
  public static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The work was cancelled");
    }
  }

  private static int blocks(long steps) {
    return (int) Math.max(1, Math.min(BLOCKS, steps / LEAST));
  }

  private static int start(int size, int block, int blocks) {
    return (int) ((long) size * block / blocks);
  }
}
