package matinee.web.pages.posts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.posts.PictureStore;
import matinee.posts.PostState;
import matinee.posts.PostStore;
import matinee.posts.PostStore.Which;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Site;
import matinee.web.parts.MissingFilm;
import matinee.web.parts.Pager;
import matinee.web.parts.PostView;
import org.jspecify.annotations.Nullable;

/** The published notes, the newest first; on demand those on one film. */
public final class PostsPage extends Page {
  private static final int SIZE = 12;
  private static final int LAST_PAGE = 100_000;

  private final transient PostStore posts;
  private final transient PictureStore pictures;
  private final transient MovieStore movies;

  public PostsPage(Frame frame, PostStore posts, PictureStore pictures, MovieStore movies) {
    super(frame);
    this.posts = posts;
    this.pictures = pictures;
    this.movies = movies;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters asked = new Parameters(request);
    Movie movie = asked.has("movie") ? movie(asked.text("movie")) : null;
    Which which = movie == null ? new Which.In(PostState.PUBLISHED) : new Which.On(movie.id());
    String address = movie == null ? "/posts" : "/posts?movie=" + movie.id();
    int total = posts.count(which);
    Pager pager = Pager.of(asked.number("page", 1, LAST_PAGE, "The page"), total, SIZE, address);
    List<PostView> notes =
        PostView.of(posts.list(which, (pager.page() - 1) * SIZE, SIZE), movies, pictures);
    View view = new View(site(request, response), movie, notes, total, pager);
    render(request, response, HttpServletResponse.SC_OK, "posts", view.site(), view);
  }

  private Movie movie(String id) {
    return Movie.parseId(id).flatMap(movies::movie).orElseThrow(MissingFilm::unknown);
  }

  /**
   * @param movie that the notes are on, null for any
   * @param total how many there are
   */
  record View(Site site, @Nullable Movie movie, List<PostView> notes, int total, Pager pager) {}
}
