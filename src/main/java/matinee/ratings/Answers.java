package matinee.ratings;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * All that one visitor has told us of films, by movie id.
 *
 * @param ratings what the visitor gave
 * @param unseen shown to the visitor, who has not seen them
 * @param marks the films with each mark that holds now; marks without films may be missing
 */
public record Answers(Map<Long, Stars> ratings, Set<Long> unseen, Map<Mark, Set<Long>> marks) {
  /** Of someone who has told us nothing yet. */
  public static final Answers NONE = new Answers(Map.of(), Set.of(), Map.of());

  /** The films that have the mark. */
  public Set<Long> marked(Mark mark) {
    return marks.getOrDefault(mark, Set.of());
  }

  /** The marks of a film. */
  public Set<Mark> marksOf(long movie) {
    Set<Mark> found = EnumSet.noneOf(Mark.class);
    marks.forEach(
        (mark, movies) -> {
          if (movies.contains(movie)) {
            found.add(mark);
          }
        });
    return found;
  }

  /** The films not to be recommended although they have no rating. */
  public Set<Long> putAside() {
    Set<Long> aside = new HashSet<>();
    marks.forEach(
        (mark, movies) -> {
          if (mark.putsAside()) {
            aside.addAll(movies);
          }
        });
    return aside;
  }
}
