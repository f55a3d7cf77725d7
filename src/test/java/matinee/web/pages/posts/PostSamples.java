package matinee.web.pages.posts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matinee.catalog.Movie;
import matinee.pictures.Taken;
import matinee.posts.AddedFilmStore.Added;
import matinee.posts.Picture;
import matinee.posts.Picture.Size;
import matinee.posts.Post;
import matinee.posts.PostState;
import matinee.ratings.Stars;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.pages.SampleFilms;
import matinee.web.pages.Samples.Sample;
import matinee.web.parts.Pager;
import matinee.web.parts.PostView;
import org.jspecify.annotations.Nullable;

/** The pages of notes in every state worth looking at. */
public final class PostSamples {
  private static final Instant THEN = Instant.parse("2026-01-01T20:00:00Z");
  private static final String FORM = "0123456789abcdef0123456789abcdef";

  private PostSamples() {}

  public static Map<String, Sample> all() {
    Map<String, Sample> all = new LinkedHashMap<>();
    all.put("postform", form(List.of(), null));
    all.put(
        "postform-errors",
        form(
            List.of(
                new Problem("note", "Write a few words about Heat."),
                new Problem("pictures", "“a.svg” is not a JPEG, PNG, WebP or GIF picture."),
                new Problem("signature", "Sign with at most 40 letters.")),
            null));
    all.put("postform-edit", form(List.of(), post(PostState.REFUSED)));
    for (PostState state : PostState.values()) {
      Site site = site("/posts");
      all.put(
          "post-" + state.key(),
          new Sample("post", new PostPage.View(site, shown(state), true, true), site));
    }
    all.put("posts", posts(null, List.of(shown(PostState.PUBLISHED), bare())));
    all.put("posts-film", posts(SampleFilms.odd().get(0), List.of(bare())));
    all.put("posts-none", posts(null, List.of()));
    Site mine = site("/account/posts");
    List<PostView> mixed = List.of(shown(PostState.REFUSED), bare(), down());
    Pager pager = new Pager(1, 2, "/account/posts");
    all.put("post-down", new Sample("post", new PostPage.View(mine, down(), true, false), mine));
    all.put("myposts", new Sample("myposts", new MyPostsPage.View(mine, mixed, 3, pager), mine));
    List<PostView> one = List.of(shown(PostState.WAITING));
    all.put(
        "postdeletion",
        new Sample("postdeletion", new PostDeletionPage.View(mine, one.get(0), List.of()), mine));
    all.put("moderation", moderation(PostState.WAITING, List.of()));
    all.put(
        "moderation-errors",
        moderation(PostState.WAITING, List.of(new Problem("reason-7", "Say why."))));
    all.put("moderation-published", moderation(PostState.PUBLISHED, List.of()));
    all.put("filmform", film(List.of(), List.of()));
    all.put(
        "filmform-errors",
        film(
            List.of(
                new Problem("title", "Write the film’s title."),
                new Problem("sure", "Is it one of these films?")),
            SampleFilms.unseen()));
    return all;
  }

  private static Site site(String path) {
    return new Site(
        path, path, path, "secret-token", List.of(), 2000, "Ada", true, () -> 2, null, List.of());
  }

  private static Picture picture(boolean png) {
    return new Picture(
        FORM,
        1,
        7L,
        new Picture.Original("IMG_2041.jpg", "JPEG", new Size(4000, 3000), 3_700_000, png ? 9 : 1),
        new Taken(LocalDateTime.of(2025, 5, 3, 21, 40), "Canon EOS 5D", 52.5163, 13.3777),
        png,
        new Size(1600, 1200),
        new Size(480, 360));
  }

  private static Post post(PostState state) {
    String reason = state == PostState.REFUSED ? "It tells the end." : null;
    String note = "A film about work.\n\nAnd <b>about</b> the night.";
    return new Post(7, 1, 6, note, "Ada L.", new Stars(9), state, reason, THEN, THEN, 2);
  }

  private static PostView shown(PostState state) {
    Movie heat = SampleFilms.unseen().get(5);
    List<Picture> pictures = List.of(picture(false), picture(true));
    return new PostView(post(state), heat, false, pictures, "3 days ago");
  }

  private static PostView bare() {
    Post post =
        new Post(8, 2, 101, "x".repeat(900), null, null, PostState.PUBLISHED, null, THEN, null, 1);
    return new PostView(post, SampleFilms.odd().get(0), false, List.of(), "an hour ago");
  }

  private static PostView down() {
    PostView there = shown(PostState.PUBLISHED);
    return new PostView(there.post(), there.movie(), true, there.pictures(), there.when());
  }

  private static Sample form(List<Problem> problems, @Nullable Post post) {
    Site site = site("/posts/new");
    String note = problems.isEmpty() ? "" : "<textarea>";
    SentNote typed = new SentNote(FORM, note, "Ada L.", new Stars(7), Set.of(), 0);
    List<Picture> pictures =
        problems.isEmpty() && post == null ? List.of() : List.of(picture(false));
    Movie heat = SampleFilms.unseen().get(5);
    return new Sample(
        "postform",
        new PostFormPage.View(site, heat, post, typed, pictures, 10, true, problems),
        site);
  }

  private static Sample posts(@Nullable Movie movie, List<PostView> notes) {
    Site site = site("/posts");
    Pager pager = new Pager(1, 1, "/posts");
    return new Sample("posts", new PostsPage.View(site, movie, notes, notes.size(), pager), site);
  }

  private static Sample moderation(PostState state, List<Problem> problems) {
    Site site = site("/admin/posts");
    List<ModerationPage.Film> films =
        List.of(
            new ModerationPage.Film(new Added(1_000_000_001, "A Film", 2025, THEN, false), "today"),
            new ModerationPage.Film(new Added(1_000_000_002, "Spam", 2025, THEN, true), "today"));
    ModerationPage.Typed typed = new ModerationPage.Typed(7, "");
    return new Sample(
        "moderation",
        new ModerationPage.View(
            site,
            state,
            List.of(shown(state)),
            1,
            films,
            typed,
            new Pager(1, 1, "/admin/posts"),
            problems),
        site);
  }

  private static Sample film(List<Problem> problems, List<Movie> alike) {
    Site site = site("/posts/film");
    TypedFilm typed =
        new TypedFilm("Heat", "1995", List.of("Crime"), "Michael Mann", "", "", false);
    return new Sample(
        "filmform",
        new NewFilmPage.View(site, typed, List.of("Action", "Crime"), alike, problems),
        site);
  }
}
