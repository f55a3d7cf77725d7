package matinee.ingest;

/** Shows how far long work has come. */
public interface Progress {
  /** Shows nothing. */
  Progress NONE = (name, total, unit) -> amount -> {};

  /**
   * Starts a task. Close it when it is done or has failed.
   *
   * @param name what is being done: "Reading ratings.csv"
   * @param total how much there is to do, negative where that is unknown
   */
  Task start(String name, long total, Unit unit);

  /** What a task's amounts count. */
  enum Unit {
    BYTES,
    ROWS
  }

  /** A piece of work under way. */
  @FunctionalInterface
  interface Task extends AutoCloseable {
    /** Says that {@code amount} more is done. */
    void step(long amount);

    /** Says what is under way now, in a few words. */
    default void doing(String what) {}

    @Override
    default void close() {}
  }
}
