package matinee.web.pages.posts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import matinee.accounts.Account;
import matinee.catalog.Movie;
import matinee.posts.Post;
import matinee.posts.PostStore;
import matinee.web.HttpError;

/** Which post an address such as {@code /posts/12} names, for those who may know of it. */
final class PostPaths {
  private PostPaths() {}

  /** The id behind the address's last slash. */
  static Optional<Long> id(HttpServletRequest request) {
    String tail = String.valueOf(request.getPathInfo());
    return tail.startsWith("/") ? Movie.parseId(tail.substring(1)) : Optional.empty();
  }

  /** The post, if there is one. */
  static Optional<Post> find(HttpServletRequest request, PostStore posts) {
    return id(request).flatMap(posts::find);
  }

  /** Whether that person may read the post: everybody once it is published. */
  static boolean mayRead(Post post, Optional<Account> who) {
    return post.published() || who.map(known -> owns(post, known) || known.admin()).orElse(false);
  }

  static boolean owns(Post post, Account who) {
    return post.visitor() == who.visitor();
  }

  static HttpError.NotFound unknown() {
    return new HttpError.NotFound(
        "There is no note of that number here, or it is not published. Its film’s page shows those"
            + " that are.");
  }
}
