package matinee.posts;

import java.time.Instant;
import matinee.ratings.Stars;
import org.jspecify.annotations.Nullable;

/**
 * What a member says of a film.
 *
 * @param visitor its author
 * @param note plain text, its lines parted by {@code \n}
 * @param signature as the author wants to be called, null for not at all
 * @param stars that the author gives the film as things stand, null for none
 * @param reason why it was refused, null where it was not
 * @param edited null where it never was
 * @param version from 1, one more with every change
 */
public record Post(
    long id,
    long visitor,
    long movie,
    String note,
    @Nullable String signature,
    @Nullable Stars stars,
    PostState state,
    @Nullable String reason,
    Instant posted,
    @Nullable Instant edited,
    int version) {
  /** What an author says: the part of a post that a form carries. */
  public record Draft(String note, @Nullable String signature) {}

  /** The same at another version, for whoever has seen that one. */
  public Post at(int seen) {
    return new Post(
        id, visitor, movie, note, signature, stars, state, reason, posted, edited, seen);
  }

  /** Whether everybody may read it. */
  public boolean published() {
    return state == PostState.PUBLISHED;
  }
}
