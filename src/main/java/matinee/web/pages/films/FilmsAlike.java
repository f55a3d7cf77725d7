package matinee.web.pages.films;

import java.util.List;
import java.util.Optional;
import matinee.accounts.Visitor;
import matinee.catalog.MovieStore;
import matinee.ratings.StandingStore;
import matinee.slates.Likeness;
import matinee.training.LiveModels.Live;
import matinee.web.parts.Yours;

/** Reads the part of a film's page that shows a few films like it. */
public final class FilmsAlike {
  private static final int ALIKE = 6;

  private final Likeness likeness;
  private final MovieStore movies;
  private final StandingStore standings;

  public FilmsAlike(Likeness likeness, MovieStore movies, StandingStore standings) {
    this.likeness = likeness;
    this.movies = movies;
    this.standings = standings;
  }

  /** A few films like the film; none where no models are live yet. */
  Part read(Optional<Live> live, Optional<Visitor> visitor, long movie) {
    List<AlikeView> alike =
        live.flatMap(models -> likeness.similar(models, movie, ALIKE))
            .map(films -> AlikeView.of(films, movies))
            .orElse(List.of());
    return new Part(alike, Yours.of(standings, visitor, alike.stream().map(AlikeView::movie)));
  }

  /**
   * @param films the most alike first
   * @param yours what the visitor said of them
   */
  record Part(List<AlikeView> films, Yours yours) {}
}
