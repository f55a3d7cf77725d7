package matinee.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import matinee.catalog.MovieDetails;
import matinee.catalog.MovieStore;
import matinee.catalog.Source;
import matinee.catalog.Tally;
import matinee.catalog.WeightedRating;
import matinee.catalog.search.Catalogue;
import matinee.posts.PictureStore;
import matinee.posts.PostStore;
import matinee.posts.PostStore.Which;
import matinee.ratings.Answers;
import matinee.ratings.Distribution;
import matinee.ratings.Mark;
import matinee.ratings.RatingStore;
import matinee.ratings.StandingStore;
import matinee.ratings.Stars;
import matinee.slates.Likeness;
import matinee.slates.Slates;
import matinee.tmdb.Extras;
import matinee.tmdb.Tmdb;
import matinee.training.LiveModels;
import matinee.web.Frame;
import matinee.web.Page;
import matinee.web.Site;
import org.jspecify.annotations.Nullable;

/** One film: what is known of it, how people rated it, and what this visitor may think of it. */
public final class MoviePage extends Page {
  private static final int ALIKE = 6;
  private static final int NOTES = 3;

  private final transient Catalogue catalogue;
  private final transient MovieStore movies;
  private final transient StandingStore standings;
  private final transient RatingStore ratings;
  private final transient LiveModels models;
  private final transient Slates slates;
  private final transient Likeness likeness;
  private final transient Tmdb tmdb;
  private final transient PostStore posts;
  private final transient PictureStore pictures;

  public MoviePage(
      Frame frame,
      Catalogue catalogue,
      MovieStore movies,
      StandingStore standings,
      RatingStore ratings,
      LiveModels models,
      Slates slates,
      Likeness likeness,
      Tmdb tmdb,
      PostStore posts,
      PictureStore pictures) {
    super(frame);
    this.catalogue = catalogue;
    this.movies = movies;
    this.standings = standings;
    this.ratings = ratings;
    this.models = models;
    this.slates = slates;
    this.likeness = likeness;
    this.tmdb = tmdb;
    this.posts = posts;
    this.pictures = pictures;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long id = MoviePaths.movie(request);
    MovieDetails film = movies.details(id).orElseThrow(MoviePaths::unknown);
    Answers answers =
        visitor(request).map(known -> ratings.answers(known.id())).orElse(Answers.NONE);
    Distribution distribution = ratings.distribution(id);
    WeightedRating formula = catalogue.formula();
    List<AlikeView> alike = alike(id);
    View view =
        new View(
            site(request, response),
            film,
            tmdb.extras(id),
            distribution,
            formula.of(new Tally(distribution.total(), distribution.sum())),
            answers.ratings().get(id),
            Chosen.of(request).starsOr(id, answers.ratings().get(id)),
            guess(answers, id),
            alike,
            Yours.of(standings, visitor(request), alike.stream().map(AlikeView::movie)),
            answers.marksOf(id),
            notes(request, id));
    render(request, response, HttpServletResponse.SC_OK, "film", view.site(), view);
  }

  private Notes notes(HttpServletRequest request, long id) {
    Which which = new Which.On(id);
    boolean waits =
        visitor(request)
            .map(known -> posts.count(new Which.Waiting(known.id(), id)) > 0)
            .orElse(false);
    return new Notes(
        PostView.of(posts.list(which, 0, NOTES), movies, pictures), posts.count(which), waits);
  }

  private List<AlikeView> alike(long id) {
    return models
        .current()
        .flatMap(live -> likeness.similar(live, id, ALIKE))
        .map(alike -> AlikeView.of(alike, movies))
        .orElse(List.of());
  }

  private @Nullable Guess guess(Answers answers, long id) {
    if (answers.ratings().isEmpty() || answers.ratings().containsKey(id)) {
      return null;
    }
    return models
        .current()
        .flatMap(live -> slates.guess(live, answers, id))
        .map(Guess::of)
        .orElse(null);
  }

  /**
   * @param extras trailers and places to watch it, possibly none
   * @param weighted the film's weighted rating, stars
   * @param mine what the visitor gave, null where nothing yet
   * @param chosen what the form shows: the same, or what could not be stored
   * @param guess what the visitor would give; null where rated, or without any answer to go by
   * @param alike a few films like it, the most alike first; none before the models are live
   * @param yours what the visitor said of those
   * @param marks what the visitor put on the film
   * @param notes what members wrote about it
   */
  record View(
      Site site,
      MovieDetails film,
      Extras extras,
      Distribution distribution,
      double weighted,
      @Nullable Stars mine,
      @Nullable Stars chosen,
      @Nullable Guess guess,
      List<AlikeView> alike,
      Yours yours,
      Set<Mark> marks,
      Notes notes) {
    public List<Stars> scale() {
      return Stars.scale();
    }

    /** Who told the facts, in words: "TMDB, MovieLens and a member". */
    public String sources() {
      List<String> names = film.sources().stream().map(Source::title).toList();
      int last = names.size() - 1;
      return last < 1
          ? String.join("", names)
          : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The bars of the plot, from half a star up. */
    public List<Bar> bars() {
      return Bar.of(distribution);
    }
  }

  /**
   * What members wrote about the film.
   *
   * @param newest a few published notes
   * @param total how many are published
   * @param waits whether one of the visitor's is still to be looked at
   */
  record Notes(List<PostView> newest, int total, boolean waits) {}

  /**
   * One bar of the distribution.
   *
   * @param height of the highest, 0 … 100
   */
  record Bar(Stars stars, int count, int height) {
    static List<Bar> of(Distribution distribution) {
      int highest = Math.max(1, distribution.highest());
      return Stars.scale().stream()
          .map(
              stars -> {
                int count = distribution.counts().get(stars.halves() - 1);
                return new Bar(stars, count, (int) Math.round(100.0 * count / highest));
              })
          .toList();
    }
  }
}
