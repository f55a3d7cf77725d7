package matinee.bench;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import matinee.recommend.ModelSet;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.Popularity;
import matinee.recommend.Profile;
import matinee.recommend.Query;
import matinee.recommend.Recommendation;
import matinee.recommend.Recommender;
import matinee.recommend.TrainingSet;
import matinee.recommend.model.FormModel;
import matinee.recommend.model.ImplicitAls;
import matinee.recommend.model.KernelFactorization;
import matinee.recommend.model.Lineup;
import matinee.recommend.model.Nmf;
import matinee.recommend.model.Signal;
import matinee.recommend.model.TruncatedSvd;
import matinee.recommend.model.VariationalFactorization;
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

/** A slate of five with reasons, from a form of 15 answers and from all that is live. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
public class SlateBench {
  private static final int ANSWERS = 15;

  /** What is live on the small set; or five models of 64 factors on seven times as many films. */
  @Param({"live", "large"})
  String models = "live";

  private final Recommender recommender = new Recommender();
  private @Nullable ModelSet live;
  private @Nullable Query query;

  /** Trains the models and fills a form in. */
  @Setup
  public void train() throws InterruptedException {
    boolean large = models.equals("large");
    TrainingSet small = Sets.small();
    TrainingSet set = large ? new FractalExpansion(small.ratings(), 2, 7, 200_000).draw(1) : small;
    ForkJoinPool pool = new ForkJoinPool();
    live = (large ? large() : Lineup.live(1)).train(set, pool);
    pool.shutdown();
    int[] shown = Popularity.of(set.ratings()).mostRated(ANSWERS);
    Map<Integer, Float> stars = new HashMap<>();
    for (int n = 0; n < ANSWERS; n++) {
      stars.put(shown[n], 1 + n % 9 / 2f);
    }
    Profile profile = Profile.of(stars, Set.of());
    query = new Query(profile, profile.shown(), Recommender.SLATE, Recommender.BLEND);
  }

  private static ModelSetTrainer large() {
    return new ModelSetTrainer(
        List.of(
            new Nmf(64, Signal.CENTRED, 1, 3, 1),
            new TruncatedSvd(64, Signal.CENTRED, 1),
            new FormModel(50, 1, Signal.PRAISE, 0.85),
            new ImplicitAls(64, Signal.STARS, 0.1, 0.01, 1, 3, 1)),
        new VariationalFactorization(64, 20, 2, 1),
        new KernelFactorization(64, 0.05, 0.92, 0.06, 0.01, 3, 1, 1),
        1);
  }

  /** The slate. */
  @Benchmark
  public List<Recommendation> slate() {
    return recommender.recommend(requireNonNull(live), requireNonNull(query));
  }
}
