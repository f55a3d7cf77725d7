package matinee.recommend.evaluation;

/**
 * How far a protocol has come. Every model of every fold counts {@link #HALF} steps for its
 * training, which come at its end, and as many for its trial, which come as people are tried.
 * Mutable.
 */
final class Steps {
  private static final int HALF = 10;

  private final Observer observer;
  private final int all;
  private int before;

  /** Steps of {@code rounds} trainings and trials. */
  Steps(Observer observer, int rounds) {
    this.observer = observer;
    this.all = 2 * HALF * rounds;
    observer.done(0, all);
  }

  /** The training of {@code model} begins; {@code fold} is empty where there is but one. */
  void training(String model, String fold) {
    observer.doing("training " + model + fold);
  }

  /** The training is over, and the trial begins. */
  void trying(String model, String fold) {
    before += HALF;
    observer.done(before, all);
    observer.doing("trying " + model + fold);
  }

  /** Of {@code of} people {@code people} are done. */
  void tried(int people, int of) {
    int now = (int) ((long) HALF * people / of);
    if (now > (int) ((long) HALF * (people - 1) / of)) {
      observer.done(before + now, all);
    }
  }

  /** The trial is over. */
  void tried() {
    before += HALF;
    observer.done(before, all);
  }
}
