package matinee.catalog;

import java.util.Collection;

/**
 * The weighted rating {@code v/(v+m)·R + m/(v+m)·C} of a film with {@code v} ratings of mean {@code
 * R}: few ratings count little, and a film without any is as good as the average.
 *
 * <p>The formula by which IMDb once published its list of the best 250 films.
 *
 * @param least {@code m}: the ratings at which a film's own mean counts half
 * @param mean {@code C}: the mean of all ratings, in stars
 */
public record WeightedRating(double least, double mean) {
  /**
   * The formula's numbers for a catalogue.
   *
   * @param tallies of all films that were rated
   * @param quantile where {@code m} stands among their numbers of ratings, 0 … 1
   */
  public static WeightedRating of(Collection<Tally> tallies, double quantile) {
    double[] counts =
        tallies.stream().mapToDouble(Tally::count).filter(count -> count > 0).sorted().toArray();
    double all = tallies.stream().mapToDouble(Tally::count).sum();
    double stars = tallies.stream().mapToDouble(Tally::sum).sum();
    double least = counts.length == 0 ? 1 : counts[(int) (quantile * (counts.length - 1))];
    return new WeightedRating(least, all == 0 ? 3.5 : stars / all);
  }

  /** The weighted rating of a film, in stars. */
  public double of(Tally tally) {
    return (tally.sum() + least * mean) / (tally.count() + least);
  }
}
