package matinee.recommend.evaluation;

/** Hears what a protocol does and finds; whoever does not care for something leaves it out. */
public interface Observer {
  /** Hears nothing. */
  Observer SILENT = new Observer() {};

  /** Something that takes time begins, in words: "training svd, fold 2". */
  default void doing(String what) {}

  /**
   * Work has come so far; it never goes back, and at the end both are the same.
   *
   * @param done steps so far
   * @param of steps in all
   */
  default void done(int done, int of) {}

  /** A slate was picked. */
  default void slate(Slate slate) {}

  /** A model was tried on a person. */
  default void outcome(Outcome outcome) {}
}
