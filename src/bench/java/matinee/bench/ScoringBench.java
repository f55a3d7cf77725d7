package matinee.bench;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import matinee.math.DenseMatrix;
import matinee.math.TopK;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Scoring all films by 64 factors and taking the best five, beside the reading of the factors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBench {
  private static final int FACTORS = 64;
  private static final int BLOCK = 1024;

  @Param({"10000", "87585"})
  int films = 10_000;

  private DenseMatrix factors = new DenseMatrix(0, 0);
  private float[] user = {};
  private float[] scores = {};
  private final float[] block = new float[BLOCK];
  private final BitSet nothing = new BitSet();

  /** Draws the factors. */
  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(1);
    factors = new DenseMatrix(FACTORS, films);
    user = new float[FACTORS];
    scores = new float[films];
    for (int k = 0; k < FACTORS; k++) {
      user[k] = (float) random.nextDouble(-1, 1);
      for (int film = 0; film < films; film++) {
        factors.set(k, film, (float) random.nextDouble(-1, 1));
      }
    }
  }

  /** What a slate needs of one model. */
  @Benchmark
  public int[] scoreAndTakeFive() {
    factors.combineRows(user, scores);
    return TopK.of(scores, 5, nothing);
  }

  /** The scores without the five. */
  @Benchmark
  public float[] score() {
    factors.combineRows(user, scores);
    return scores;
  }

  /** The limit: every factor is read once, into the nearest cache. */
  @Benchmark
  public float[] readOnly() {
    for (int k = 0; k < FACTORS; k++) {
      float[] row = factors.row(k);
      for (int from = 0; from < films; from += BLOCK) {
        System.arraycopy(row, from, block, 0, Math.min(BLOCK, films - from));
      }
    }
    return block;
  }
}
