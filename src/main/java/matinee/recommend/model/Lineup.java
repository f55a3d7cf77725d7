package matinee.recommend.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.RatingTrainer;
import matinee.recommend.Trainer;

/** The models by name: the one table that a new model joins by one line. */
public final class Lineup {
  /** What a model must beat; no part of the blend. */
  private static final Trainer BASELINE = new Popular();

  private static final List<Trainer> RANKERS =
      List.of(
          new Nmf(20, Signal.CENTRED, 1, 20, 1),
          new TruncatedSvd(30, Signal.CENTRED, 1, 1),
          new FormModel(50, 1, Signal.CENTRED));

  private static final RatingTrainer PREDICTOR = new BiasedFactorization(10, 12, 4, 4, 8, 1);

  /** Models in tables only. */
  private static final List<Trainer> OTHERS =
      List.of(new MaskedNmf(12, 12, 12, 1), new Ease(300, Signal.STARS, 1000));

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
    return Stream.of(List.of(BASELINE), RANKERS, List.of(PREDICTOR), OTHERS, List.of(live(seed)))
        .flatMap(List::stream);
  }
}
