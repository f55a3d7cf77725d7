package matinee.catalog;

import java.util.Locale;

/**
 * Who tells us about films, the least trusted first. What one source says of a film yields only to
 * the same source's newer word and to a source that is trusted more, field by field; what a source
 * leaves open, others fill in.
 *
 * <p>Those that are made from TMDB go before others, since they say most and in one manner, the
 * newer before the older; IMDB 5000 before MovieLens, which says no more than titles, years and
 * genres; a member, whom nobody checks, comes last.
 */
public enum Source {
  /** A member, who added a film that was missing. */
  MEMBER("a member"),
  /** The film list that comes with Matinee. */
  STARTER("the starter set"),
  /** A MovieLens data set, of any layout. */
  MOVIELENS("MovieLens"),
  /** The IMDB 5000 data set, of 2016. */
  IMDB_5000("IMDB 5000"),
  /** The TMDB 5000 data set, of 2017. */
  TMDB_5000("TMDB 5000"),
  /** The Movies Dataset, of 2017. */
  MOVIES_DATASET("The Movies Dataset"),
  /** TMDB itself, asked with the host's key. */
  TMDB("TMDB");

  private final String title;

  Source(String title) {
    this.title = title;
  }

  /** As it is stored, such as {@code tmdb-5000}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As it is shown to people. */
  public String title() {
    return title;
  }

  /**
   * The source of that key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Source of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether what this source says may replace what {@code other} said. */
  public boolean outranks(Source other) {
    return compareTo(other) >= 0;
  }
}
