package matinee.recommend;

import java.util.List;

/**
 * How much each member of a blend counts, which may depend on how much the visitor has told: the
 * weight at {@code a} answers is {@code base + slope · a / (a + 3)}.
 *
 * @param names the members
 * @param base weights at no answer
 * @param slope what many answers add
 */
public record BlendWeights(List<String> names, List<Double> base, List<Double> slope) {
  private static final double HALFWAY = 3;

  public BlendWeights {
    names = List.copyOf(names);
    base = List.copyOf(base);
    slope = List.copyOf(slope);
    if (names.size() != base.size() || names.size() != slope.size()) {
      throw new IllegalArgumentException("One base and one slope for each name");
    }
  }

  /** The same weight for all. */
  static BlendWeights equal(List<String> names) {
    double weight = 1.0 / names.size();
    return new BlendWeights(
        names,
        names.stream().map(name -> weight).toList(),
        names.stream().map(name -> 0.0).toList());
  }

  /** How far {@code answers} answers have come from knowing nothing (0) to knowing all (1). */
  static double evidence(int answers) {
    return answers / (answers + HALFWAY);
  }

  /** The weight of {@code member} for a visitor of so many answers. */
  public double of(int member, int answers) {
    return base.get(member) + slope.get(member) * evidence(answers);
  }
}
