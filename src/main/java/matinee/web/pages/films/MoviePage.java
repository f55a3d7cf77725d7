package matinee.web.pages.films;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import matinee.accounts.Visitor;
import matinee.training.LiveModels;
import matinee.training.LiveModels.Live;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;

/**
 * One film: what is known of it, how people rated it, and what this visitor may think of it. Each
 * part of the page is read by a class of its own.
 */
public final class MoviePage extends Page {
  private final transient LiveModels models;
  private final transient FilmFacts facts;
  private final transient FilmAndYou you;
  private final transient FilmRatings everybody;
  private final transient FilmNotes notes;
  private final transient FilmsAlike alike;

  public MoviePage(
      Frame frame,
      LiveModels models,
      FilmFacts facts,
      FilmAndYou you,
      FilmRatings everybody,
      FilmNotes notes,
      FilmsAlike alike) {
    super(frame);
    this.models = models;
    this.facts = facts;
    this.you = you;
    this.everybody = everybody;
    this.notes = notes;
    this.alike = alike;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long movie = MoviePaths.movie(request);
    FilmFacts.Part known = facts.read(movie);
    Optional<Visitor> visitor = visitor(request);
    Optional<Live> live = models.current();
    View view =
        new View(
            site(request, response),
            known,
            you.read(request, visitor, live, movie),
            everybody.read(movie),
            notes.read(visitor, movie),
            alike.read(live, visitor, movie));
    render(request, response, HttpServletResponse.SC_OK, "film", view.site(), view);
  }

  /** The page's parts, from the top down. */
  record View(
      Site site,
      FilmFacts.Part facts,
      FilmAndYou.Part you,
      FilmRatings.Part everybody,
      FilmNotes.Part notes,
      FilmsAlike.Part alike) {}
}
