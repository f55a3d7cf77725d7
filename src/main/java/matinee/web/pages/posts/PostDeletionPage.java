package matinee.web.pages.posts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matinee.accounts.Account;
import matinee.catalog.MovieStore;
import matinee.posts.Pictures;
import matinee.posts.Post;
import matinee.posts.PostStore;
import matinee.web.Fault;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Page;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.parts.PostView;

/** Deleting a note of one's own with its pictures: {@code /posts/delete/12}. */
public final class PostDeletionPage extends Page {
  private static final String LIST = "/account/posts";

  private final transient PostStore posts;
  private final transient Pictures pictures;
  private final transient MovieStore movies;

  public PostDeletionPage(Frame frame, PostStore posts, Pictures pictures, MovieStore movies) {
    super(frame);
    this.posts = posts;
    this.pictures = pictures;
    this.movies = movies;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Post post = own(request).orElseThrow(PostPaths::unknown);
    show(request, response, HttpServletResponse.SC_OK, post, List.of());
  }

  private Optional<Post> own(HttpServletRequest request) {
    Account member = member(request);
    return PostPaths.find(request, posts).filter(post -> PostPaths.owns(post, member));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Fault> fault = fault(request, form(request));
    Post post = own(request).orElse(null);
    if (post == null && (fault.isPresent() || PostPaths.find(request, posts).isPresent())) {
      throw PostPaths.unknown();
    }
    if (post != null && fault.isPresent()) {
      show(request, response, fault.get().status(), post, List.of(fault.get().problem()));
      return;
    }
    if (post != null) {
      List<String> names = pictures.store().namesOfPost(post.id());
      pictures.with(names, () -> posts.delete(post.id()));
    }
    seeOther(request, response, LIST, Notice.of("The note is deleted, and its pictures with it."));
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Post post,
      List<Problem> problems)
      throws IOException {
    PostView shown =
        PostView.own(List.of(post), movies, pictures.store()).stream()
            .findFirst()
            .orElseThrow(PostPaths::unknown);
    View view = new View(site(request, response), shown, problems);
    render(request, response, status, "postdeletion", view.site(), view);
  }

  record View(Site site, PostView shown, List<Problem> problems) {}
}
