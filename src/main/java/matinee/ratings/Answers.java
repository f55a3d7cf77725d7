package matinee.ratings;

import java.util.Map;
import java.util.Set;

/**
 * All that one visitor has told us of films, by movie id.
 *
 * @param ratings what the visitor gave
 * @param unseen shown to the visitor, who has not seen them
 * @param dismissed what the visitor wants no more of
 */
public record Answers(Map<Long, Stars> ratings, Set<Long> unseen, Set<Long> dismissed) {
  /** Of someone who has told us nothing yet. */
  public static final Answers NONE = new Answers(Map.of(), Set.of(), Set.of());
}
