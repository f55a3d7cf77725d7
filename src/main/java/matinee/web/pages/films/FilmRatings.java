package matinee.web.pages.films;

import java.util.List;
import matinee.catalog.Tally;
import matinee.catalog.search.Catalogue;
import matinee.ratings.Distribution;
import matinee.ratings.RatingStore;
import matinee.ratings.Stars;

/** Reads the part of a film's page that tells how everybody rated it. */
public final class FilmRatings {
  private static final double PERCENT = 100;

  private final RatingStore ratings;
  private final Catalogue catalogue;

  public FilmRatings(RatingStore ratings, Catalogue catalogue) {
    this.ratings = ratings;
    this.catalogue = catalogue;
  }

  /** How everybody rated the film. */
  Part read(long movie) {
    Distribution distribution = ratings.distribution(movie);
    Tally tally = new Tally(distribution.total(), distribution.sum());
    return new Part(distribution, catalogue.formula().of(tally));
  }

  /**
   * @param weighted the film's weighted rating, stars
   */
  record Part(Distribution distribution, double weighted) {
    /** The bars of the plot, from half a star up. */
    public List<Bar> bars() {
      int highest = Math.max(1, distribution.highest());
      return Stars.scale().stream()
          .map(
              stars -> {
                int count = distribution.counts().get(stars.halves() - 1);
                return new Bar(stars, count, (int) Math.round(PERCENT * count / highest));
              })
          .toList();
    }
  }

  /**
   * One bar of the distribution.
   *
   * @param height of the highest, 0 … 100
   */
  record Bar(Stars stars, int count, int height) {}
}
