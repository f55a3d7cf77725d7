package matinee.web.pages.posts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matinee.accounts.Account;
import matinee.catalog.MovieStore;
import matinee.posts.PictureStore;
import matinee.posts.Post;
import matinee.posts.PostStore;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;
import matinee.web.parts.PostView;

/** One note with its pictures and what is known of them: {@code /posts/12}. */
public final class PostPage extends Page {
  private final transient PostStore posts;
  private final transient PictureStore pictures;
  private final transient MovieStore movies;

  public PostPage(Frame frame, PostStore posts, PictureStore pictures, MovieStore movies) {
    super(frame);
    this.posts = posts;
    this.pictures = pictures;
    this.movies = movies;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Account> who = account(request);
    Post post =
        PostPaths.find(request, posts)
            .filter(found -> PostPaths.mayRead(found, who))
            .orElseThrow(PostPaths::unknown);
    boolean own = who.map(known -> PostPaths.owns(post, known)).orElse(false);
    List<Post> one = List.of(post);
    PostView shown =
        (own ? PostView.own(one, movies, pictures) : PostView.of(one, movies, pictures))
            .stream().findFirst().orElseThrow(PostPaths::unknown);
    boolean admin = who.map(Account::admin).orElse(false);
    View view = new View(site(request, response), shown, own, admin);
    render(request, response, HttpServletResponse.SC_OK, "post", view.site(), view);
  }

  /**
   * @param own whether who asks has written it, and may see where its pictures were taken
   * @param admin whether who asks runs the site
   */
  record View(Site site, PostView shown, boolean own, boolean admin) {}
}
