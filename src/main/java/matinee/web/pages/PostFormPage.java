package matinee.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import matinee.web.HttpError;
import matinee.web.Notice;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;
import org.jspecify.annotations.Nullable;

/**
 * Writing a note on a film, and changing one: {@code /posts/new?movie=356}, {@code /posts/edit/12}.
 *
 * <p>Whatever is wrong with a form, nothing of it is lost: what was typed stands in the page again,
 * and the pictures that were good are kept with the form's name.
 */
public final class PostFormPage extends Page {
  private static final int UNPROCESSABLE = 422;

  /** What a form may hold beyond the pictures that are taken; more is not even skipped. */
  private static final long SLACK = 60_000_000;

  private final transient MovieStore movies;
  private final transient RatingStore ratings;
  private final transient PostStore posts;
  private final transient AddedFilmStore films;
  private final transient Pictures pictures;
  private final transient Moderation rules;
  private final transient Throttle uploads;

  /**
   * @param uploads counts the pictures that a member sends
   */
  public PostFormPage(
      Frame frame,
      MovieStore movies,
      RatingStore ratings,
      PostStore posts,
      AddedFilmStore films,
      Pictures pictures,
      Moderation rules,
      Throttle uploads) {
    super(frame);
    this.movies = movies;
    this.ratings = ratings;
    this.posts = posts;
    this.films = films;
    this.pictures = pictures;
    this.rules = rules;
    this.uploads = uploads;
  }

  /**
   * What is written about.
   *
   * @param post that is changed, null for a new one
   */
  record Subject(Movie movie, @Nullable Post post) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Account member = member(request);
    String form = pictures.files().newName();
    if (editing(request)) {
      Post post = own(request, member).orElseThrow(PostPaths::unknown);
      Subject subject = new Subject(movie(post.movie()).orElseThrow(MoviePaths::unknown), post);
      String signature = post.signature() == null ? "" : post.signature();
      SentNote typed =
          new SentNote(form, post.note(), signature, post.stars(), Set.of(), post.version());
      show(request, response, HttpServletResponse.SC_OK, subject, typed, List.of());
      return;
    }
    Parameters asked = new Parameters(request);
    if (!asked.has("movie")) {
      seeOther(request, response, "/posts/film");
      return;
    }
    Movie movie =
        Movie.parseId(asked.text("movie")).flatMap(this::movie).orElseThrow(MoviePaths::unknown);
    String signature = posts.lastSignature(member.visitor());
    Stars stars = ratings.stars(member.visitor(), movie.id()).orElse(null);
    SentNote typed = new SentNote(form, "", signature == null ? "" : signature, stars, Set.of(), 0);
    show(request, response, HttpServletResponse.SC_OK, new Subject(movie, null), typed, List.of());
  }

  private static boolean editing(HttpServletRequest request) {
    return request.getServletPath().equals("/posts/edit");
  }

  private Optional<Post> own(HttpServletRequest request, Account member) {
    return PostPaths.find(request, posts).filter(post -> PostPaths.owns(post, member));
  }

  private Optional<Movie> movie(long id) {
    return Optional.ofNullable(movies.find(List.of(id)).get(id));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SentPictures sent = new SentPictures(pictures, before -> ownForm(request, before));
    try {
      long limit = Moderation.PICTURES * pictures.limit() + SLACK;
      answer(request, response, form(request, sent, limit), sent);
    } finally {
      sent.drop();
    }
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, Form form, SentPictures sent)
      throws IOException {
    Account member = member(request);
    SentNote typed = SentNote.of(form, pictures.files().newName());
    Optional<Fault> fault = fault(request, form);
    Post post = editing(request) ? own(request, member).orElse(null) : null;
    Movie movie =
        post != null
            ? movie(post.movie()).orElseThrow(MoviePaths::unknown)
            : form.value("movie")
                .flatMap(Movie::parseId)
                .flatMap(this::movie)
                .orElseThrow(() -> unknown(fault));
    Subject subject = new Subject(movie, post);
    if (fault.isPresent()) {
      List<Problem> problems = List.of(fault.get().problem());
      show(request, response, fault.get().status(), subject, typed, problems);
      return;
    }
    take(member, subject, typed, sent);
    List<Problem> problems = new ArrayList<>(typed.problems(movie.title()));
    problems.addAll(sent.problems());
    if (editing(request) && post == null) {
      gone(request, response, subject, typed);
    } else if (!problems.isEmpty()) {
      show(request, response, UNPROCESSABLE, subject, typed, problems);
    } else if (post == null) {
      create(request, response, member, subject, typed);
    } else {
      change(request, response, member, post, subject, typed);
    }
  }

  private static HttpError unknown(Optional<Fault> fault) {
    return fault.isPresent()
        ? new HttpError.Forbidden(fault.get().problem().message())
        : MoviePaths.unknown();
  }

  private void take(Account member, Subject subject, SentNote typed, SentPictures sent)
      throws IOException {
    if (!sent.any()) {
      return;
    }
    Duration wait = uploads.take(String.valueOf(member.visitor()));
    if (!wait.isZero()) {
      long hours = Math.max(1, wait.toHours());
      sent.refuse(
          "You have sent very many pictures: send the next ones in "
              + (hours == 1 ? "an hour." : hours + " hours."));
      return;
    }
    long kept =
        there(subject, typed.form(), member).stream()
            .filter(picture -> !typed.remove().contains(picture.name()))
            .count();
    sent.take(member.visitor(), typed.form(), Moderation.PICTURES - (int) kept);
  }

  /** The pictures that the post has, and those that wait with the form. */
  private List<Picture> there(Subject subject, String form, Account member) {
    List<Picture> there = new ArrayList<>();
    if (subject.post() != null) {
      long id = subject.post().id();
      there.addAll(pictures.store().ofPosts(List.of(id)).getOrDefault(id, List.of()));
    }
    there.addAll(pictures.store().ofForm(member.visitor(), form));
    return there;
  }

  private void create(
      HttpServletRequest request,
      HttpServletResponse response,
      Account member,
      Subject subject,
      SentNote typed)
      throws IOException {
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    long visitor = member.visitor();
    if (posts.since(visitor, yesterday) + films.since(visitor, yesterday) >= rules.daily()) {
      String words =
          "You have posted "
              + rules.daily()
              + " times in 24 hours, which is the most. Your note stands here still: send it later.";
      show(request, response, Waiting.STATUS, subject, typed, List.of(new Problem("note", words)));
      return;
    }
    PostState state = rules.state(member.admin());
    pictures.remove(visitor, typed.remove());
    long id = posts.create(visitor, subject.movie().id(), typed.form(), typed.draft(), state);
    rate(visitor, subject.movie(), typed);
    pictures.forget();
    seeOther(request, response, "/posts/" + id, Notice.of(words(state)));
  }

  private static String words(PostState state) {
    return state == PostState.PUBLISHED
        ? "Your note is published."
        : "Thank you. Your note is kept, and appears for everybody once somebody who runs this house"
            + " has looked at it.";
  }

  private void rate(long visitor, Movie movie, SentNote typed) {
    typed
        .other(ratings.stars(visitor, movie.id()).orElse(null))
        .ifPresent(stars -> ratings.rate(visitor, movie.id(), stars));
  }

  private void change(
      HttpServletRequest request,
      HttpServletResponse response,
      Account member,
      Post post,
      Subject subject,
      SentNote typed)
      throws IOException {
    PostState state = rules.state(member.admin());
    Post seen = post.at(typed.version());
    if (!posts.edit(seen, typed.form(), typed.draft(), state)) {
      changedMeanwhile(request, response, subject, post, typed);
      return;
    }
    pictures.remove(member.visitor(), typed.remove());
    rate(member.visitor(), subject.movie(), typed);
    pictures.forget();
    seeOther(request, response, "/posts/" + post.id(), Notice.of(words(state)));
  }

  private void changedMeanwhile(
      HttpServletRequest request,
      HttpServletResponse response,
      Subject subject,
      Post post,
      SentNote typed)
      throws IOException {
    String why = post.reason() == null ? "" : " It was not published: " + post.reason();
    String words =
        "This note was changed while you wrote; nothing is lost."
            + why
            + " Send yours again to put"
            + " it in its place.";
    show(
        request,
        response,
        HttpServletResponse.SC_CONFLICT,
        subject,
        typed.at(post.version()),
        List.of(new Problem("note", words)));
  }

  private void gone(
      HttpServletRequest request, HttpServletResponse response, Subject subject, SentNote typed)
      throws IOException {
    String words =
        "This note was deleted while you wrote. What you typed is here: send it as a new one.";
    show(
        request,
        response,
        HttpServletResponse.SC_GONE,
        subject,
        typed.at(0),
        List.of(new Problem("note", words)));
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Subject subject,
      SentNote typed,
      List<Problem> problems)
      throws IOException {
    View view =
        new View(
            site(request, response),
            subject.movie(),
            subject.post(),
            typed,
            there(subject, typed.form(), member(request)),
            (int) (pictures.limit() / 1_000_000),
            rules.state(member(request).admin()) == PostState.WAITING,
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

    /** The first thing that is wrong with that field, null for nothing. */
    public @Nullable String wrong(String field) {
      return problems.stream()
          .filter(problem -> problem.field().equals(field))
          .map(Problem::message)
          .findFirst()
          .orElse(null);
    }
  }
}
