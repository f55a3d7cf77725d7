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
}
