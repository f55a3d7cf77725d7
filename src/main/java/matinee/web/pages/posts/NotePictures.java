package matinee.web.pages.posts;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import matinee.accounts.Throttle;
import matinee.posts.Moderation;
import matinee.posts.Picture;
import matinee.posts.Pictures;
import matinee.posts.Post;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a note while it is written: those that it has, and those that wait with its form.
 *
 * @param uploads counts the forms with pictures that a member sends
 */
record NotePictures(Pictures pictures, Throttle uploads) {
  /**
   * Those that are there.
   *
   * @param post that is changed, null for a new one
   */
  List<Picture> there(long visitor, SentNote typed, @Nullable Post post) {
    List<Picture> there = new ArrayList<>();
    if (post != null) {
      long id = post.id();
      there.addAll(pictures.store().ofPosts(List.of(id)).getOrDefault(id, List.of()));
    }
    there.addAll(pictures.store().ofForm(visitor, typed.form()));
    return there;
  }

  /** Takes in what was sent, as far as there is room and the member has not sent too many. */
  void take(long visitor, SentNote typed, @Nullable Post post, SentPictures sent)
      throws IOException {
    if (!sent.any()) {
      return;
    }
    Duration wait = uploads.take(String.valueOf(visitor));
    if (!wait.isZero()) {
      long hours = Math.max(1, wait.toHours());
      sent.refuse(
          "You have sent very many pictures: send the next ones in "
              + (hours == 1 ? "an hour." : hours + " hours."));
      return;
    }
    long kept =
        there(visitor, typed, post).stream()
            .filter(picture -> !typed.remove().contains(picture.name()))
            .count();
    sent.take(visitor, typed, Moderation.PICTURES - (int) kept);
  }
}
