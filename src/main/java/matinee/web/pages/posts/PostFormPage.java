package matinee.web.pages.posts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import matinee.accounts.Account;
import matinee.accounts.Throttle;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.posts.AddedFilmStore;
import matinee.posts.Moderation;
import matinee.posts.Picture;
import matinee.posts.Pictures;
import matinee.posts.Post;
import matinee.posts.PostState;
import matinee.posts.PostStore;
import matinee.ratings.RatingStore;
import matinee.ratings.Stars;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.parts.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * Writing a note on a film, and changing one: {@code /posts/new?movie=356}, {@code /posts/edit/12}.
 *
 * <p>Whatever is wrong with a form, nothing of it is lost: what was typed stands in the page again,
 * and the pictures that were good are kept with the form's name.
 */
public final class PostFormPage extends Page {
  private static final int UNPROCESSABLE = 422;
  private static final int FIRST_VERSION = 1;

  /** What a form may hold beyond the pictures that are taken; more is not even skipped. */
  private static final long SLACK = 60_000_000;

  private final transient NotedFilms films;
  private final transient RatingStore ratings;
  private final transient PostStore posts;
  private final transient DailyLimit limit;
  private final transient Pictures pictures;
  private final transient Moderation rules;
  private final transient NotePictures added;
  private final transient Map<Long, Object> turns = new ConcurrentHashMap<>();

  /**
   * @param uploads counts the pictures that a member sends
   */
  public PostFormPage(
      Frame frame,
      MovieStore movies,
      RatingStore ratings,
      PostStore posts,
      AddedFilmStore members,
      Pictures pictures,
      Moderation rules,
      Throttle uploads) {
    super(frame);
    this.films = new NotedFilms(movies);
    this.ratings = ratings;
    this.posts = posts;
    this.limit = new DailyLimit(posts, members, rules);
    this.pictures = pictures;
    this.rules = rules;
    this.added = new NotePictures(pictures, uploads);
  }

  /**
   * Who sends what about which film.
   *
   * @param post that is changed, null for a new one
   */
  private record Sent(Account member, Movie movie, @Nullable Post post, SentNote typed) {
    Sent at(int version) {
      return new Sent(member, movie, post, typed.at(version));
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Account member = member(request);
    String form = pictures.files().newName();
    if (editing(request)) {
      Post post = own(request, member).orElseThrow(PostPaths::unknown);
      Movie movie = films.of(post.movie(), post.note());
      Sent all = new Sent(member, movie, post, SentNote.of(post, form));
      show(request, response, HttpServletResponse.SC_OK, all, List.of());
      return;
    }
    Parameters asked = new Parameters(request);
    if (!asked.has("movie")) {
      seeOther(request, response, "/posts/film");
      return;
    }
    Movie movie = films.named(asked.text("movie"), "");
    String signature = posts.lastSignature(member.visitor());
    Stars stars = ratings.stars(member.visitor(), movie.id()).orElse(null);
    SentNote typed = SentNote.blank(form, signature, stars);
    Sent all = new Sent(member, movie, null, typed);
    show(request, response, HttpServletResponse.SC_OK, all, List.of());
  }

  private static boolean editing(HttpServletRequest request) {
    return request.getServletPath().equals("/posts/edit");
  }

  private Optional<Post> own(HttpServletRequest request, Account member) {
    return PostPaths.find(request, posts).filter(post -> PostPaths.owns(post, member));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SentPictures sent = new SentPictures(pictures, before -> ownForm(request, before));
    try {
      long most = Moderation.PICTURES * pictures.limit() + SLACK;
      Form form = form(request, sent, most);
      // What one member sends twice at once is taken in one after the other.
      synchronized (turns.computeIfAbsent(member(request).visitor(), visitor -> new Object())) {
        answer(request, response, form, sent);
      }
    } finally {
      sent.drop();
    }
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, Form form, SentPictures sent)
      throws IOException {
    Account member = member(request);
    SentNote typed = SentNote.of(form, pictures.files().newName());
    if (posts.sentByAnother(member.visitor(), typed.form())) {
      typed = typed.called(pictures.files().newName());
    }
    Optional<Fault> fault = fault(request, form);
    boolean editing = editing(request);
    Post post =
        (editing ? own(request, member) : posts.sent(member.visitor(), typed.form())).orElse(null);
    Movie movie =
        post != null
            ? films.of(post.movie(), typed.note())
            : films.named(form.value("movie").orElse(""), typed.note());
    // Behind the back button of a browser stands the form as it was before its note was there.
    SentNote seen = editing || post == null ? typed : typed.at(FIRST_VERSION);
    Sent all = new Sent(member, movie, post, seen);
    if (fault.isPresent()) {
      show(request, response, fault.get().status(), all, List.of(fault.get().problem()));
      return;
    }
    added.take(member.visitor(), seen, post, sent);
    List<Problem> problems = new ArrayList<>(typed.problems(movie.title()));
    problems.addAll(sent.problems());
    if (editing && post == null) {
      String words =
          "This note was deleted while you wrote. What you typed is here: send it as a new one.";
      again(request, response, HttpServletResponse.SC_GONE, all.at(0), words);
    } else if (!problems.isEmpty()) {
      show(request, response, UNPROCESSABLE, all, problems);
    } else if (post == null) {
      create(request, response, all);
    } else if (!editing && nothingNew(all, post)) {
      done(request, response, all, post.id(), post.state());
    } else {
      change(request, response, all, post);
    }
  }

  /** Whether the form of {@code post} was sent once more as it is. */
  private boolean nothingNew(Sent all, Post post) {
    return post.state() != PostState.REFUSED
        && new Post.Draft(post.note(), post.signature()).equals(all.typed().draft())
        && all.typed().remove().isEmpty()
        && pictures.store().ofForm(post.visitor(), all.typed().form()).isEmpty();
  }

  private void create(HttpServletRequest request, HttpServletResponse response, Sent all)
      throws IOException {
    long visitor = all.member().visitor();
    if (limit.reached(visitor)) {
      again(request, response, Waiting.STATUS, all, limit.words());
      return;
    }
    SentNote typed = all.typed();
    PostState state = rules.state(all.member().admin());
    pictures.remove(visitor, typed.remove());
    long movie = all.movie().id();
    long id = posts.create(visitor, movie, typed.form(), typed.draft(), state);
    done(request, response, all, id, state);
  }

  private void done(
      HttpServletRequest request,
      HttpServletResponse response,
      Sent all,
      long id,
      PostState state) {
    long visitor = all.member().visitor();
    long movie = all.movie().id();
    all.typed()
        .other(ratings.stars(visitor, movie).orElse(null))
        .ifPresent(stars -> ratings.rate(visitor, movie, stars));
    pictures.forget();
    seeOther(request, response, "/posts/" + id, Notice.of(words(state)));
  }

  private static String words(PostState state) {
    return state == PostState.PUBLISHED
        ? "Your note is published."
        : "Thank you. Your note is kept, and appears for everybody once somebody who runs this house"
            + " has looked at it.";
  }

  private void change(HttpServletRequest request, HttpServletResponse response, Sent all, Post post)
      throws IOException {
    SentNote typed = all.typed();
    PostState state = rules.state(all.member().admin());
    if (posts.edit(post.at(typed.version()), typed.form(), typed.draft(), state)) {
      pictures.remove(all.member().visitor(), typed.remove());
      done(request, response, all, post.id(), state);
      return;
    }
    String why = post.reason() == null ? "" : " It was not published: " + post.reason();
    String words =
        "This note was changed while you wrote; nothing is lost."
            + why
            + " Send yours again to put it in its place.";
    again(request, response, HttpServletResponse.SC_CONFLICT, all.at(post.version()), words);
  }

  private void again(
      HttpServletRequest request, HttpServletResponse response, int status, Sent all, String words)
      throws IOException {
    show(request, response, status, all, List.of(new Problem("note", words)));
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Sent all,
      List<Problem> problems)
      throws IOException {
    View view =
        new View(
            site(request, response),
            all.movie(),
            all.post(),
            all.typed(),
            added.there(all.member().visitor(), all.typed(), all.post()),
            (int) (pictures.limit() / 1_000_000),
            rules.state(all.member().admin()) == PostState.WAITING,
            problems);
    render(request, response, status, "postform", view.site(), view);
  }

  /**
   * @param post that is changed, null for a new one
   * @param pictures that are there already
   * @param megabytes the most that a picture may have
   * @param waits whether the note waits for an admin
   */
  record View(
      Site site,
      Movie movie,
      @Nullable Post post,
      SentNote typed,
      List<Picture> pictures,
      int megabytes,
      boolean waits,
      List<Problem> problems) {
    public List<Stars> scale() {
      return Stars.scale();
    }
  }
}
