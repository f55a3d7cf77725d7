package matinee.recommend;

import java.util.List;

/**
 * How much each member of a blend counts, on standardised scores.
 *
 * @param names the members
 * @param values their weights, none negative
 */
public record BlendWeights(List<String> names, List<Double> values) {
  public BlendWeights {
    names = List.copyOf(names);
    values = List.copyOf(values);
    if (names.size() != values.size()) {
      throw new IllegalArgumentException("One weight for each name");
    }
  }

  /** The same weight for all, 1 in sum. */
  static BlendWeights equal(List<String> names) {
    double weight = 1.0 / names.size();
    return new BlendWeights(names, names.stream().map(name -> weight).toList());
  }

  /** The weight of {@code member}. */
  public double of(int member) {
    return values.get(member);
  }
}
