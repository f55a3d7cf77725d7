package matinee.recommend.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.RatingTrainer;
import matinee.recommend.Trainer;

/** The models by name: the one table that a new model joins by one line. */
public final class Lineup {
  private static final List<Trainer> RANKERS =
      List.of(
          new Popular(),
          new Nmf(20, Signal.STARS, 1, 20, 1),
          new TruncatedSvd(30, Signal.STARS, 1, 1),
          new FormModel(50, 0.8, Signal.CENTRED));

  private static final RatingTrainer PREDICTOR = new BiasedFactorization(10, 5, 5, 5, 8, 1);

  private Lineup() {}

  /** Trains what goes live. */
  public static ModelSetTrainer live(long seed) {
    return new ModelSetTrainer(RANKERS, PREDICTOR, seed);
  }

  /** The names that {@link #trainer} knows, in the order of tables. */
  public static List<String> names() {
    return all(1).map(Trainer::name).toList();
  }

  /** The trainer called {@code name}; {@code seed} is for what the blend draws by chance. */
  public static Optional<Trainer> trainer(String name, long seed) {
    return all(seed).filter(trainer -> trainer.name().equals(name)).findFirst();
  }

  private static Stream<Trainer> all(long seed) {
    return Stream.concat(RANKERS.stream(), Stream.of(PREDICTOR, live(seed)));
  }
}
