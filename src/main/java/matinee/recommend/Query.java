package matinee.recommend;

import java.util.BitSet;

/**
 * A profile and its wishes.
 *
 * @param profile the visitor's answers
 * @param excluded items that must not be recommended (shown, rated, dismissed, of unwanted years)
 * @param size how many films are wanted, at least 1
 * @param model whose order to follow: {@code blend} or a model's name
 */
public record Query(Profile profile, BitSet excluded, int size, String model) {
  public Query {
    if (size < 1) {
      throw new IllegalArgumentException("A slate holds at least one film, not " + size);
    }
  }
}
