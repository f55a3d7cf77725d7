package matinee;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import matinee.accounts.Throttle;
import matinee.catalog.MovieStore;
import matinee.catalog.search.Catalogue;
import matinee.pictures.Reencoder;
import matinee.posts.AddedFilmStore;
import matinee.posts.Moderation;
import matinee.posts.PictureFiles;
import matinee.posts.PictureStore;
import matinee.posts.Pictures;
import matinee.posts.PostState;
import matinee.posts.PostStore;
import matinee.ratings.RatingStore;
import matinee.store.Database;
import matinee.web.Frame;
import matinee.web.pages.posts.ModerationPage;
import matinee.web.pages.posts.MyPostsPage;
import matinee.web.pages.posts.NewFilmPage;
import matinee.web.pages.posts.PicturePage;
import matinee.web.pages.posts.PostDeletionPage;
import matinee.web.pages.posts.PostFormPage;
import matinee.web.pages.posts.PostPage;
import matinee.web.pages.posts.PostsPage;

/** The part of the {@link App} that is about what members add. */
final class Posting {
  private final Limits limits;
  private final Clock clock;
  private final PostStore posts;
  private final AddedFilmStore films;
  private final Pictures pictures;

  /** What the settings say of posts. */
  record Limits(Moderation rules, int megabytes, int megapixels) {
    static Limits of(Config config) {
      boolean before = config.choice("moderation", "before", "after").equals("before");
      return new Limits(
          new Moderation(before, config.number("posts-a-day", 1, 10_000)),
          config.number("picture-megabytes", 1, 100),
          config.number("picture-megapixels", 1, 200));
    }
  }

  Posting(Limits limits, Path home, Database database, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    posts = new PostStore(database, clock);
    films = new AddedFilmStore(database, clock);
    pictures =
        new Pictures(
            new PictureFiles(home.resolve("pictures")),
            new PictureStore(database, clock),
            new Reencoder(limits.megapixels()),
            clock,
            limits.megabytes() * 1_000_000L);
  }

  /** How many notes and films wait for an admin's word. */
  int waiting() {
    return posts.count(new PostStore.Which.In(PostState.WAITING)) + films.waiting();
  }

  PostStore posts() {
    return posts;
  }

  Pictures pictures() {
    return pictures;
  }

  /** Adds the pages of what members add, and of what admins do with it. */
  void mount(
      Frame frame, Addresses pages, MovieStore movies, RatingStore ratings, Catalogue catalogue) {
    Moderation rules = limits.rules();
    PictureStore told = pictures.store();
    Duration day = Duration.ofDays(1);
    Throttle uploads = new Throttle(clock, rules.daily() * Moderation.PICTURES, day);
    for (String path : List.of("/posts/new", "/posts/edit/*")) {
      pages.put(
          path, new PostFormPage(frame, movies, ratings, posts, films, pictures, rules, uploads));
    }
    pages.put("/posts", new PostsPage(frame, posts, told, movies));
    pages.put("/posts/*", new PostPage(frame, posts, told, movies));
    pages.put("/posts/delete/*", new PostDeletionPage(frame, posts, pictures, movies));
    pages.put("/posts/film", new NewFilmPage(frame, catalogue, movies, films, posts, rules));
    pages.put("/pictures/*", new PicturePage(frame, pictures, posts));
    pages.put("/account/posts", new MyPostsPage(frame, posts, told, movies));
    pages.put("/admin/posts", new ModerationPage(frame, posts, pictures, films, movies, catalogue));
  }
}
