package matinee.web.pages.posts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.catalog.search.Catalogue;
import matinee.posts.AddedFilmStore;
import matinee.posts.AddedFilmStore.Added;
import matinee.posts.Pictures;
import matinee.posts.Post;
import matinee.posts.PostState;
import matinee.posts.PostStore;
import matinee.posts.PostStore.Which;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Page;
import matinee.web.Parameters;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.parts.Ago;
import matinee.web.parts.Pager;
import matinee.web.parts.PostView;
import org.jspecify.annotations.Nullable;

/** What members posted, for admins to publish, refuse, take down or delete. */
public final class ModerationPage extends Page {
  private static final String PATH = "/admin/posts";
  private static final int UNPROCESSABLE = 422;
  private static final int SIZE = 20;
  private static final int LAST_PAGE = 100_000;
  private static final int LONGEST_REASON = 300;
  private static final int FILMS = 50;

  private final transient PostStore posts;
  private final transient Pictures pictures;
  private final transient AddedFilmStore films;
  private final transient MovieStore movies;
  private final transient Catalogue catalogue;

  public ModerationPage(
      Frame frame,
      PostStore posts,
      Pictures pictures,
      AddedFilmStore films,
      MovieStore movies,
      Catalogue catalogue) {
    super(frame);
    this.posts = posts;
    this.pictures = pictures;
    this.films = films;
    this.movies = movies;
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters asked = new Parameters(request);
    Integer page = asked.number("page", 1, LAST_PAGE, "The page");
    Typed none = new Typed(0, "");
    show(request, response, 200, state(asked.text("state")), page, none, List.of());
  }

  private static PostState state(String word) {
    for (PostState state : PostState.values()) {
      if (state.key().equals(word)) {
        return state;
      }
    }
    return PostState.WAITING;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Form form = form(request);
    PostState state = state(form.value("state").orElse(""));
    Optional<Fault> fault = fault(request, form);
    Typed typed =
        new Typed(form.value("post").flatMap(Movie::parseId).orElse(0L), form.line("reason"));
    Decision decision =
        fault
            .map(Decision::new)
            .orElseGet(() -> decide(form, form.value("action").orElse(""), typed));
    if (decision.fault() != null) {
      Fault told = decision.fault();
      show(request, response, told.status(), state, null, typed, List.of(told.problem()));
      return;
    }
    String query = state == PostState.WAITING ? "" : "?state=" + state.key();
    seeOther(request, response, PATH + query, Notice.of(decision.words()));
  }

  private Decision decide(Form form, String action, Typed typed) {
    return switch (action) {
      case "keep", "down" -> film(form, action.equals("down"));
      case "publish" -> judge(form, typed, PostState.PUBLISHED, "The note is published.");
      case "refuse" ->
          typed.reason().isEmpty() || typed.reason().length() > LONGEST_REASON
              ? Decision.fault(
                  UNPROCESSABLE,
                  "reason-" + typed.post(),
                  "Say in at most " + LONGEST_REASON + " signs why; its author reads it.")
              : judge(
                  form,
                  typed,
                  PostState.REFUSED,
                  "The note is not published; its author reads why.");
      case "delete" -> delete(typed.post());
      default -> Decision.fault(UNPROCESSABLE, "main", "That button is none of ours.");
    };
  }

  private Decision judge(Form form, Typed typed, PostState state, String words) {
    int version = form.value("version").flatMap(Movie::parseId).orElse(0L).intValue();
    String reason = state == PostState.REFUSED ? typed.reason() : null;
    return posts.judge(typed.post(), version, state, reason)
        ? new Decision(words)
        : Decision.fault(
            HttpServletResponse.SC_CONFLICT,
            "main",
            "That note was changed or deleted while you looked at it. Look at it as it is now.");
  }

  private Decision delete(long post) {
    List<String> names = pictures.store().namesOfPost(post);
    pictures.with(names, () -> posts.delete(post));
    return new Decision("The note is deleted, and its pictures with it.");
  }

  private Decision film(Form form, boolean down) {
    Optional<Long> movie = form.value("film").flatMap(Movie::parseId);
    if (movie.isEmpty() || !films.judge(movie.get(), down)) {
      return Decision.fault(UNPROCESSABLE, "main", "That is no film that a member added.");
    }
    catalogue.update(movie.get());
    return new Decision(
        down
            ? "The film is taken down: nobody finds it, and its ratings are kept."
            : "The film stays.");
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      PostState state,
      @Nullable Integer page,
      Typed typed,
      List<Problem> problems)
      throws IOException {
    Which which = new Which.In(state);
    int total = posts.count(which);
    String address = state == PostState.WAITING ? PATH : PATH + "?state=" + state.key();
    Pager pager = Pager.of(page, total, SIZE, address);
    List<Post> some = posts.list(which, (pager.page() - 1) * SIZE, SIZE);
    View view =
        new View(
            site(request, response),
            state,
            PostView.of(some, movies, pictures.store()),
            total,
            films.open(FILMS).stream().map(film -> new Film(film, Ago.words(film.at()))).toList(),
            typed,
            pager,
            problems);
    render(request, response, status, "moderation", view.site(), view);
  }

  /**
   * What came of a button.
   *
   * @param words what was done
   * @param fault why nothing was, null where something was
   */
  private record Decision(String words, @Nullable Fault fault) {
    Decision(String words) {
      this(words, null);
    }

    Decision(Fault fault) {
      this("", fault);
    }

    static Decision fault(int status, String field, String message) {
      return new Decision(new Fault(status, new Problem(field, message)));
    }
  }

  /**
   * What was typed for a note.
   *
   * @param post its id, 0 for none
   * @param reason why it shall not be published
   */
  record Typed(long post, String reason) {}

  /**
   * A film that a member added.
   *
   * @param when such as "3 days ago"
   */
  record Film(Added added, String when) {}

  /**
   * @param state of the notes that are shown
   * @param total how many notes are in it
   * @param films that members added and nobody has looked at, or that are taken down
   */
  record View(
      Site site,
      PostState state,
      List<PostView> notes,
      int total,
      List<Film> films,
      Typed typed,
      Pager pager,
      List<Problem> problems) {
    public List<PostState> states() {
      return List.of(PostState.values());
    }
  }
}
