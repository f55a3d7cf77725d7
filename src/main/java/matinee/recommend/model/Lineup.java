package matinee.recommend.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.RatingTrainer;
import matinee.recommend.Trainer;
import matinee.recommend.VectorTrainer;

/** The models by name: the one table that a new model joins by one line. */
public final class Lineup {
  /** What a model must beat; no part of the blend. */
  private static final Trainer BASELINE = new Popular();

  private Lineup() {}

  /** The models whose order goes live. */
  private static List<Trainer> rankers(long seed) {
    return List.of(
        new Nmf(20, Signal.CENTRED, 1, 20, seed),
        new TruncatedSvd(30, Signal.CENTRED, seed),
        new FormModel(50, 1, Signal.PRAISE, 0.85),
        new HybridFactorization(plain(seed), 0.03, 1));
  }

  /** Ratings alone, without what is known of films. */
  private static ImplicitAls plain(long seed) {
    return new ImplicitAls(64, Signal.STARS, 0.1, 0.01, 1, 15, seed);
  }

  /** The model whose stars go live. */
  private static RatingTrainer predictor(long seed) {
    return new VariationalFactorization(10, 20, 16, seed);
  }

  /** The model that keeps a vector of each visitor. */
  private static VectorTrainer kernel(long seed) {
    return new KernelFactorization(16, 0.05, 0.92, 0.06, 0.01, 3, 30, seed);
  }

  /** Models in tables only. */
  private static List<Trainer> others(long seed) {
    return List.of(
        new BiasedFactorization(10, 12, 4, 4, 8, seed),
        new MaskedNmf(12, 12, 12, seed),
        new ExplicitAls(10, 0.12, 10, seed),
        kernel(seed),
        neighbours(seed),
        new Baseline(5, 3, 5, seed),
        new StarsBlend(List.of(predictor(seed), neighbours(seed)), 10, seed),
        new Ease(300, Signal.STARS, 48_000_000),
        plain(seed),
        new ContentSoup(3.5, 1));
  }

  private static RatingTrainer neighbours(long seed) {
    return new ItemNeighbours(40, 100, 0.1, 300, 4000, seed);
  }

  /**
   * Trains what goes live.
   *
   * @param seed of all that is drawn by chance: the models' random starts and the simulated forms
   */
  public static ModelSetTrainer live(long seed) {
    return new ModelSetTrainer(rankers(seed), predictor(seed), kernel(seed), seed);
  }

  /** The names that {@link #trainer} knows, in the order of tables. */
  public static List<String> names() {
    return all(1).map(Trainer::name).toList();
  }

  /** The trainer called {@code name}; {@code seed} is of all that it draws by chance. */
  public static Optional<Trainer> trainer(String name, long seed) {
    return all(seed).filter(trainer -> trainer.name().equals(name)).findFirst();
  }

  private static Stream<Trainer> all(long seed) {
    return Stream.of(
            List.of(BASELINE),
            rankers(seed),
            List.of(predictor(seed)),
            others(seed),
            List.of(live(seed)))
        .flatMap(List::stream);
  }
}
