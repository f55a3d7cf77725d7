package matinee.web.pages.posts;

import java.time.Duration;
import java.time.Instant;
import matinee.posts.AddedFilmStore;
import matinee.posts.Moderation;
import matinee.posts.PostStore;
import matinee.web.parts.Waiting;

/** How much a member may post in 24 hours, notes and films together. */
final class DailyLimit {
  private final PostStore posts;
  private final AddedFilmStore films;
  private final Moderation rules;

  DailyLimit(PostStore posts, AddedFilmStore films, Moderation rules) {
    this.posts = posts;
    this.films = films;
    this.rules = rules;
  }

  /** Whether the visitor has posted as much as is allowed. */
  boolean reached(long visitor) {
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    return posts.since(visitor, yesterday) + films.since(visitor, yesterday) >= rules.daily();
  }

  /** What to do about it, for {@link Waiting#STATUS}. */
  String words() {
    return "You have posted "
        + rules.daily()
        + " times in 24 hours, which is the most. What you typed stands here still: send it later.";
  }
}
