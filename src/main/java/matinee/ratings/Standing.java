package matinee.ratings;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one visitor stands to one film.
 *
 * @param marks those that the film has now
 * @param stars what the visitor gave it, null for nothing
 */
public record Standing(Set<Mark> marks, @Nullable Stars stars) {
  /** To a film of which the visitor has said nothing. */
  public static final Standing NONE = new Standing(Set.of(), null);
}
