package matinee.recommend.evaluation;

/** Hears how far an evaluation has come. */
@FunctionalInterface
public interface Progress {
  /**
   * A step is done.
   *
   * @param done steps so far
   * @param of steps in all
   * @param what the step, in words
   */
  void done(int done, int of, String what);
}
