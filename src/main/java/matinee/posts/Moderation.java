package matinee.posts;

/**
 * The house's rules for posts.
 *
 * @param before whether a note waits for an admin; otherwise it is published at once
 * @param daily how many notes and films a member may post in 24 hours
 */
public record Moderation(boolean before, int daily) {
  /** The most pictures of one post. */
  public static final int PICTURES = 5;

  /** The longest note, in signs. */
  public static final int LONGEST_NOTE = 4000;

  /** The state that what a member says gets. */
  public PostState state(boolean admin) {
    return before && !admin ? PostState.WAITING : PostState.PUBLISHED;
  }
}
