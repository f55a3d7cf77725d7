package matinee.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that takes a walk through all ratings to count.
 *
 * @param at when it was counted
 * @param took how long the counting took
 * @param stars ratings by half stars, 1 … 10
 * @param years ratings by the year they were given in
 * @param hours ratings by the hour they were given in, 0 … 23, UTC
 * @param activeSince the first day that {@code active} looks at; null where there is no rating
 * @param active the films rated most since then, the most first
 * @param growth what there was at the end of each day on which something was added
 */
public record Census(
    Instant at,
    Duration took,
    Counts counts,
    Map<Integer, Ratings> stars,
    Map<Integer, Ratings> years,
    Map<Integer, Ratings> hours,
    @Nullable LocalDate activeSince,
    List<ActiveFilm> active,
    List<Day> growth) {

  /**
   * How many there are.
   *
   * @param unrated films that nobody has rated
   * @param dataSetUsers people of data sets
   * @param visitors people here, with an account or without
   * @param marks films seen, put aside or kept for later by people here
   */
  public record Counts(
      long films,
      long unrated,
      Ratings ratings,
      long dataSetUsers,
      long visitors,
      long accounts,
      long admins,
      long marks) {}

  /** Ratings of data sets, and of people here. */
  public record Ratings(long dataSets, long here) {
    /** None. */
    public static final Ratings NONE = new Ratings(0, 0);

    /** Of both. */
    public long all() {
      return dataSets + here;
    }
  }

  /**
   * A film that was rated much.
   *
   * @param recent its ratings since {@link Census#activeSince}
   * @param here those of them by people here
   * @param stars their mean
   * @param all its ratings at any time
   */
  public record ActiveFilm(
      long movie,
      String title,
      @Nullable Integer year,
      long recent,
      long here,
      double stars,
      long all) {}

  /** What there was at a day's end: films, and of people here visitors, accounts and ratings. */
  public record Day(LocalDate day, long films, long visitors, long accounts, long ratings) {}
}
