package matinee.bench;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import matinee.recommend.TrainingSet;
import matinee.recommend.model.Lineup;
import org.jspecify.annotations.Nullable;
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

/** Training one model, or all that goes live with what the blend learns ("live"). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class TrainingBench {
  /** About how many ratings; 0 for the small set as it is. */
  @Param({"0", "1000000"})
  int ratings;

  /** A model's name, or "live". */
  @Param({"nmf", "svd", "form", "stars", "als", "ials", "ease", "live"})
  String model = "live";

  private @Nullable TrainingSet set;

  /** Makes the ratings. */
  @Setup
  public void draw() {
    set = ratings == 0 ? Sets.small() : Sets.expanded(ratings);
  }

  /** Trains. */
  @Benchmark
  public Object train() throws InterruptedException {
    TrainingSet data = requireNonNull(set);
    if (!model.equals("live")) {
      return Lineup.trainer(model, 1).orElseThrow().train(data);
    }
    ForkJoinPool pool = new ForkJoinPool();
    try {
      return Lineup.live(1).train(data, pool);
    } finally {
      pool.shutdown();
    }
  }
}
