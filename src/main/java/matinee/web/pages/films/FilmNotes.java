package matinee.web.pages.films;

import java.util.List;
import java.util.Optional;
import matinee.accounts.Visitor;
import matinee.catalog.MovieStore;
import matinee.posts.PictureStore;
import matinee.posts.PostStore;
import matinee.posts.PostStore.Which;
import matinee.web.parts.PostView;

/** Reads the part of a film's page that shows what members wrote about it. */
public final class FilmNotes {
  private static final int NEWEST = 3;

  private final PostStore posts;
  private final PictureStore pictures;
  private final MovieStore movies;

  public FilmNotes(PostStore posts, PictureStore pictures, MovieStore movies) {
    this.posts = posts;
    this.pictures = pictures;
    this.movies = movies;
  }

  /** What members wrote about the film. */
  Part read(Optional<Visitor> visitor, long movie) {
    Which which = new Which.On(movie);
    boolean waits =
        visitor.map(known -> posts.count(new Which.Waiting(known.id(), movie)) > 0).orElse(false);
    return new Part(
        PostView.of(posts.list(which, 0, NEWEST), movies, pictures), posts.count(which), waits);
  }

  /**
   * @param newest a few published notes
   * @param total how many are published
   * @param waits whether one of the visitor's is still to be looked at
   */
  record Part(List<PostView> newest, int total, boolean waits) {}
}
