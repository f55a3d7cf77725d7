package matinee.catalog.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor asks of the catalogue; null and empty mean any.
 *
 * @param text part of a title, as typed; a year in it is a hint
 * @param genre as the data sets call it
 * @param country of production
 * @param language that it was made in, ISO 639-1
 * @param from first year of release
 * @param to last year of release
 * @param shortest running time, minutes
 * @param longest running time, minutes
 * @param ratings least number of ratings
 * @param sort the order
 */
public record MovieQuery(
    String text,
    @Nullable String genre,
    @Nullable String country,
    @Nullable String language,
    @Nullable Integer from,
    @Nullable Integer to,
    @Nullable Integer shortest,
    @Nullable Integer longest,
    @Nullable Integer ratings,
    Sort sort) {

  /** Everything, most rated first. */
  public static final MovieQuery ALL = named("").by(Sort.POPULARITY);

  /** Films of that title, the best match first. */
  public static MovieQuery named(String text) {
    return new MovieQuery(text, null, null, null, null, null, null, null, null, Sort.RELEVANCE);
  }

  /** In what order films are listed. */
  public enum Sort {
    /** How well the title fits the text; without a text, as popularity. */
    RELEVANCE,
    /** Most ratings first. */
    POPULARITY,
    /** Best weighted rating first. */
    RATING,
    /** Newest first. */
    YEAR,
    /** Oldest first. */
    OLDEST,
    /** By title, articles aside. */
    TITLE;

    /** The word in addresses. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The order of that word, if it is one. */
    public static Optional<Sort> of(@Nullable String word) {
      return Arrays.stream(values()).filter(sort -> sort.word().equals(word)).findFirst();
    }
  }

  /** What can be asked for, each by itself. */
  public enum Filter {
    TEXT,
    GENRE,
    COUNTRY,
    LANGUAGE,
    YEARS,
    RUNTIME,
    RATINGS
  }

  /** The same films in another order. */
  public MovieQuery by(Sort order) {
    return new MovieQuery(
        text, genre, country, language, from, to, shortest, longest, ratings, order);
  }

  /** Which filters are set. */
  public Set<Filter> filters() {
    Set<Filter> set = EnumSet.noneOf(Filter.class);
    add(set, Filter.TEXT, !text.isBlank());
    add(set, Filter.GENRE, genre != null);
    add(set, Filter.COUNTRY, country != null);
    add(set, Filter.LANGUAGE, language != null);
    add(set, Filter.YEARS, from != null || to != null);
    add(set, Filter.RUNTIME, shortest != null || longest != null);
    add(set, Filter.RATINGS, ratings != null);
    return set;
  }

  private static void add(Set<Filter> filters, Filter filter, boolean isSet) {
    if (isSet) {
      filters.add(filter);
    }
  }

  /** The same query with one filter less. */
  public MovieQuery without(Filter filter) {
    boolean years = filter == Filter.YEARS;
    boolean runtime = filter == Filter.RUNTIME;
    return new MovieQuery(
        filter == Filter.TEXT ? "" : text,
        filter == Filter.GENRE ? null : genre,
        filter == Filter.COUNTRY ? null : country,
        filter == Filter.LANGUAGE ? null : language,
        years ? null : from,
        years ? null : to,
        runtime ? null : shortest,
        runtime ? null : longest,
        filter == Filter.RATINGS ? null : ratings,
        sort);
  }
}
