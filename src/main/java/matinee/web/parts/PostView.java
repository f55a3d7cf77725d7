package matinee.web.parts;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.posts.Picture;
import matinee.posts.PictureStore;
import matinee.posts.Post;

/**
 * A note as pages show it.
 *
 * @param down whether the film was taken down, so that only the author may see the note
 * @param pictures possibly none
 * @param when it was posted, such as "3 days ago"
 */
public record PostView(Post post, Movie movie, boolean down, List<Picture> pictures, String when) {
  /** These posts, in their order; those on films that are not there any more are left out. */
  public static List<PostView> of(List<Post> posts, MovieStore movies, PictureStore pictures) {
    return of(posts, movies, pictures, Map.of());
  }

  /** The same for the author of them all, who sees those on films that were taken down too. */
  public static List<PostView> own(List<Post> posts, MovieStore movies, PictureStore pictures) {
    return of(posts, movies, pictures, movies.takenDown(films(posts)));
  }

  private static List<Long> films(List<Post> posts) {
    return posts.stream().map(Post::movie).toList();
  }

  private static List<PostView> of(
      List<Post> posts, MovieStore movies, PictureStore pictures, Map<Long, Movie> down) {
    Map<Long, Movie> films = new HashMap<>(movies.find(films(posts)));
    films.putAll(down);
    Map<Long, List<Picture>> seen = pictures.ofPosts(posts.stream().map(Post::id).toList());
    return posts.stream()
        .flatMap(
            post ->
                Stream.ofNullable(films.get(post.movie()))
                    .map(
                        film ->
                            new PostView(
                                post,
                                film,
                                down.containsKey(film.id()),
                                seen.getOrDefault(post.id(), List.of()),
                                Ago.words(post.posted()))))
        .toList();
  }

  /** Who says it, as the author wants to be called. */
  public String by() {
    String signature = post.signature();
    return signature == null ? "A member" : signature;
  }

  /** The note's first {@code most} signs at most, in whole words where they are not too long. */
  public String beginning(int most) {
    String note = post.note();
    if (note.length() <= most) {
      return note;
    }
    int end = last(BreakIterator.getLineInstance(Locale.ROOT), note, most);
    int cut =
        end < most / 2 ? last(BreakIterator.getCharacterInstance(Locale.ROOT), note, most) : end;
    return note.substring(0, cut).strip() + " …";
  }

  /** The last of the text's breaks that comes after no more than {@code most} signs. */
  private static int last(BreakIterator breaks, String text, int most) {
    breaks.setText(text);
    return breaks.preceding(most + 1);
  }

  /** How far it has come, as its author is told. */
  public String state() {
    return switch (post.state()) {
      case WAITING -> "Waiting to be looked at";
      case PUBLISHED -> "Published";
      case REFUSED -> "Not published";
    };
  }
}
