package matinee.recommend.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * How sure the figures are, were other people to be asked: percentiles over people drawn with
 * putting back. Mutable: it gathers outcomes, then answers.
 *
 * <p>B. Efron, R. Tibshirani: An Introduction to the Bootstrap, 1993, §13.3. A person's outcomes
 * stay together, since one person's slates or guesses are not independent. All models meet the same
 * draws of people, so their differences are paired, and much surer than the figures themselves.
 */
public final class Bootstrap implements Observer {
  private static final double TAIL = 0.025;

  private final long seed;
  private final int draws;
  private final Map<Metric, Map<String, TreeMap<Long, double[]>>> sums =
      new EnumMap<>(Metric.class);

  /**
   * A bootstrap.
   *
   * @param draws of as many people as there are, at least 40
   */
  public Bootstrap(long seed, int draws) {
    if (draws < 40) {
      throw new IllegalArgumentException("At least 40 draws, not " + draws);
    }
    this.seed = seed;
    this.draws = draws;
  }

  @Override
  public void outcome(Outcome outcome) {
    double[] sum =
        sums.computeIfAbsent(outcome.metric(), metric -> new LinkedHashMap<>())
            .computeIfAbsent(outcome.model(), model -> new TreeMap<>())
            .computeIfAbsent(outcome.person(), person -> new double[2]);
    sum[0] += outcome.part();
    sum[1] += outcome.whole();
  }

  /**
   * Every model's figures, and those of all models but the first less the first's. All models must
   * have been tried on the same people.
   */
  public List<Interval> intervals() {
    List<Interval> all = new ArrayList<>();
    sums.forEach((metric, models) -> all.addAll(intervals(metric, models)));
    return all;
  }

  private List<Interval> intervals(Metric metric, Map<String, TreeMap<Long, double[]>> models) {
    List<Interval> all = new ArrayList<>();
    String first = models.keySet().iterator().next();
    Drawn against = draw(metric, models.getOrDefault(first, new TreeMap<>()));
    for (Map.Entry<String, TreeMap<Long, double[]>> model : models.entrySet()) {
      Drawn own = draw(metric, model.getValue());
      all.add(own.interval(model.getKey(), "", metric));
      if (!model.getKey().equals(first)) {
        all.add(own.less(against).interval(model.getKey(), first, metric));
      }
    }
    return all;
  }

  /** The figure over all, and over each draw. */
  private record Drawn(double value, double[] values, int people) {
    Drawn less(Drawn other) {
      double[] rest = new double[values.length];
      Arrays.setAll(rest, n -> values[n] - other.values[n]);
      return new Drawn(value - other.value, rest, people);
    }

    Interval interval(String model, String against, Metric metric) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      int tail = (int) (TAIL * sorted.length);
      double high = sorted[sorted.length - 1 - tail];
      return new Interval(model, against, metric, value, sorted[tail], high, people);
    }
  }

  private Drawn draw(Metric metric, TreeMap<Long, double[]> people) {
    double[][] sum = people.values().toArray(new double[0][]);
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[draws];
    for (int n = 0; n < draws; n++) {
      double part = 0;
      double whole = 0;
      for (int person = 0; person < sum.length; person++) {
        double[] drawn = sum[random.nextInt(sum.length)];
        part += drawn[0];
        whole += drawn[1];
      }
      values[n] = metric.of(part, whole);
    }
    double part = people.values().stream().mapToDouble(one -> one[0]).sum();
    double whole = people.values().stream().mapToDouble(one -> one[1]).sum();
    return new Drawn(metric.of(part, whole), values, sum.length);
  }
}
