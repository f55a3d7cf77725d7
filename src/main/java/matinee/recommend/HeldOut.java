package matinee.recommend;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Some people kept back from a training, to be tried on: strangers to every model that learns from
 * {@link #training}.
 *
 * <p>It cannot be made otherwise: whoever shares people between the two gets an exception. All that
 * measures people, and the rehearsals that teach the blend, take their training set from here.
 *
 * @param whole everybody's ratings, those to be measured against included
 * @param training what models may learn from, over the same films
 * @param people the rows of {@code whole} that are kept back, ascending
 */
public record HeldOut(TrainingSet whole, TrainingSet training, int[] people) {
  /**
   * @throws LeakException where one of {@code people} is in the training
   */
  public HeldOut {
    for (int row : people) {
      long person = whole.users().id(row);
      if (training.users().position(person) >= 0) {
        throw new LeakException("Person " + person + " is tried on and was trained on");
      }
    }
  }

  /** Keeps back the rows of {@code whole} that {@code held} picks; the others are the training. */
  public static HeldOut of(TrainingSet whole, IntPredicate held) {
    int[] kept = rows(whole).filter(held.negate()).toArray();
    return new HeldOut(whole, whole.select(kept), rows(whole).filter(held).toArray());
  }

  private static IntStream rows(TrainingSet whole) {
    return IntStream.range(0, whole.users().size());
  }
}
