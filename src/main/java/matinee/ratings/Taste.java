package matinee.ratings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one visitor's stars differ from the crowd's: for each group of films, such as a genre, the
 * mean of the visitor's stars less the crowd's mean of the same film, damped towards nothing by as
 * many ratings as if they had been just the crowd's. Groups of too few ratings are left out.
 *
 * <p>Mutable: {@link #add} takes a rating in.
 */
public final class Taste {
  /** Ratings like the crowd's that each group is given beforehand. */
  private static final double DAMPING = 5;

  private static final int ENOUGH = 3;

  private final Map<String, double[]> groups = new LinkedHashMap<>();

  /**
   * One group of films.
   *
   * @param difference from the crowd, in stars, damped
   * @param ratings how many of the visitor's it rests on
   */
  public record Leaning(String group, double difference, int ratings) {}

  /**
   * Takes in that the visitor gave {@code stars} to a film of the group which the crowd, this
   * visitor included, gives {@code crowd} on average.
   */
  public void add(String group, double stars, double crowd) {
    double[] sums = groups.computeIfAbsent(group, none -> new double[2]);
    sums[0] += stars - crowd;
    sums[1]++;
  }

  /** The groups with enough ratings, the best liked first. */
  public List<Leaning> leanings() {
    List<Leaning> leanings = new ArrayList<>();
    groups.forEach(
        (group, sums) -> {
          if (sums[1] >= ENOUGH) {
            leanings.add(new Leaning(group, sums[0] / (sums[1] + DAMPING), (int) sums[1]));
          }
        });
    leanings.sort(
        Comparator.comparingDouble(Leaning::difference).reversed().thenComparing(Leaning::group));
    return leanings;
  }
}
