package matinee.web.pages.posts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import matinee.catalog.MovieStore;
import matinee.posts.PictureStore;
import matinee.posts.PostStore;
import matinee.posts.PostStore.Which;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Site;
import matinee.web.parts.Pager;
import matinee.web.parts.PostView;

/** What a member has written, each note with how far it has come. */
public final class MyPostsPage extends Page {
  private static final int SIZE = 12;
  private static final int LAST_PAGE = 100_000;

  private final transient PostStore posts;
  private final transient PictureStore pictures;
  private final transient MovieStore movies;

  public MyPostsPage(Frame frame, PostStore posts, PictureStore pictures, MovieStore movies) {
    super(frame);
    this.posts = posts;
    this.pictures = pictures;
    this.movies = movies;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Which which = new Which.By(member(request).visitor());
    Integer wanted = new Parameters(request).number("page", 1, LAST_PAGE, "The page");
    int total = posts.count(which);
    Pager pager = Pager.of(wanted, total, SIZE, "/account/posts");
    List<PostView> notes =
        PostView.own(posts.list(which, (pager.page() - 1) * SIZE, SIZE), movies, pictures);
    View view = new View(site(request, response), notes, total, pager);
    render(request, response, HttpServletResponse.SC_OK, "myposts", view.site(), view);
  }

  /**
   * @param notes one page of them, the newest first
   * @param total how many there are
   */
  record View(Site site, List<PostView> notes, int total, Pager pager) {}
}
