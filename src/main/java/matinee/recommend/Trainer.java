package matinee.recommend;

/**
 * A model that has yet to see data: a record of its settings, the seed included. Equal trainers on
 * equal data give equal bits.
 */
public interface Trainer {
  /** The model's name in tables, settings and pages, such as {@code nmf}. */
  String name();

  /** Learns from {@code set}. */
  Scorer train(TrainingSet set);

  /**
   * The model whose {@link Scorer#parts} these are, bit for bit, whatever the settings of this
   * trainer: what a model needs of the settings that it was trained with, it keeps among its parts.
   *
   * @throws IllegalArgumentException where the parts are not those of such a model
   */
  default Scorer restore(Parts parts) {
    throw new UnsupportedOperationException("Models of " + name() + " cannot be restored");
  }

  /** Whether its models place films that nobody had rated ({@link Scorer#placesUnrated}). */
  default boolean placesUnrated() {
    return false;
  }
}
