package matinee.ratings;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often a film got each number of stars.
 *
 * @param counts of half a star, one star … five stars; length 10
 */
public record Distribution(List<Integer> counts) {
  public Distribution {
    counts = List.copyOf(counts);
    if (counts.size() != Stars.scale().size()) {
      throw new IllegalArgumentException("One count for each rating there is");
    }
  }

  /** How many ratings there are. */
  public int total() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** The sum of all stars. */
  public double sum() {
    return IntStream.range(0, counts.size()).mapToDouble(n -> counts.get(n) * (n + 1) / 2.0).sum();
  }

  /** The most ratings that any number of stars got. */
  public int highest() {
    return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
