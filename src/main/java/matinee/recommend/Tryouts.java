package matinee.recommend;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of a blend's five each person liked whom the blend's members had never seen: what two
 * trainings are compared by. Immutable.
 */
public final class Tryouts {
  private final long[] people;
  private final float[] shares;

  private Tryouts(long[] people, float[] shares) {
    this.people = people;
    this.shares = shares;
  }

  /**
   * The mean of each person's tries.
   *
   * @param people the person of each try, by id
   * @param liked films of the five that the person liked, for each try
   */
  static Tryouts of(long[] people, int[] liked) {
    Map<Long, int[]> sums = new TreeMap<>();
    for (int n = 0; n < people.length; n++) {
      int[] sum = sums.computeIfAbsent(people[n], person -> new int[2]);
      sum[0] += liked[n];
      sum[1] += Recommender.SLATE;
    }
    long[] ids = sums.keySet().stream().mapToLong(Long::longValue).toArray();
    float[] shares = new float[ids.length];
    for (int n = 0; n < ids.length; n++) {
      int[] sum = sums.getOrDefault(ids[n], new int[] {0, 1});
      shares[n] = (float) sum[0] / sum[1];
    }
    return new Tryouts(ids, shares);
  }

  /** The standard error of the mean over the people; NaN for fewer than two. */
  public double error() {
    double[] values = new double[shares.length];
    for (int n = 0; n < values.length; n++) {
      values[n] = shares[n];
    }
    return Difference.of(values).error();
  }

  /** How much better these fared than {@code others}, person by person, on those in both. */
  public Difference minus(Tryouts others) {
    Map<Long, Float> known = new HashMap<>();
    for (int n = 0; n < others.people.length; n++) {
      known.put(others.people[n], others.shares[n]);
    }
    double[] differences = new double[people.length];
    int size = 0;
    for (int n = 0; n < people.length; n++) {
      Float other = known.get(people[n]);
      if (other != null) {
        differences[size++] = shares[n] - other;
      }
    }
    return Difference.of(Arrays.copyOf(differences, size));
  }

  Parts parts() {
    return new Parts.Builder().put("people", people).put("shares", shares).build();
  }

  static Tryouts restore(Parts parts) {
    return new Tryouts(parts.longs("people"), parts.floats("shares"));
  }
}
