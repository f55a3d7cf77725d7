package matinee.catalog;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one source tells of one film. Null and empty mean that it does not say. Build it with {@link
 * #builder}, which cleans what it is given.
 *
 * @param title in reading order, without the year
 * @param originalTitle in the language it was made in; the same as the title tells that there is no
 *     other
 * @param otherTitles what else it is called; they add to those of other sources
 * @param year of release
 * @param runtime minutes
 * @param releaseDate the first one
 * @param genres in MovieLens' words, as {@link Genres} has them
 * @param countries of production, in English, as {@link Countries} has them
 * @param language it was made in, ISO 639-1
 * @param languages that are spoken, ISO 639-1
 * @param directors all of them
 * @param writers of script and story, and of the book that it follows
 * @param cast in billing order
 * @param keywords what it is about, lower case
 * @param overview a few sentences
 * @param series the collection that it belongs to
 * @param poster TMDB's path, which begins with a slash
 * @param imdbId {@code tt} and at least seven digits
 * @param tmdbId positive
 */
public record Facts(
    @Nullable String title,
    @Nullable String originalTitle,
    List<String> otherTitles,
    @Nullable Integer year,
    @Nullable Integer runtime,
    @Nullable LocalDate releaseDate,
    List<String> genres,
    List<String> countries,
    @Nullable String language,
    List<String> languages,
    List<String> directors,
    List<String> writers,
    List<String> cast,
    List<String> keywords,
    @Nullable String overview,
    @Nullable String series,
    @Nullable String poster,
    @Nullable String imdbId,
    @Nullable Integer tmdbId) {
  /** Years beyond these are no film's. */
  public static final int FIRST_YEAR = 1870;

  /** See {@link #FIRST_YEAR}. */
  public static final int LAST_YEAR = 2100;

  /** A source that says nothing. */
  public static final Facts NONE = new FactsBuilder().build();

  /**
   * Checks lengths and ranges.
   *
   * @throws IllegalArgumentException with a reason for people, where a value cannot be
   */
  public Facts {
    atMost(500, title);
    atMost(500, originalTitle);
    between(FIRST_YEAR, LAST_YEAR, year, "year");
    between(1, 10_000, runtime, "runtime");
    atMost(10_000, overview);
    atMost(300, series);
    atMost(100, poster);
    atMost(12, imdbId);
    otherTitles = distinct(500, otherTitles);
    genres = distinct(60, genres);
    countries = distinct(80, countries);
    languages = distinct(2, languages);
    directors = distinct(200, directors);
    writers = distinct(200, writers);
    cast = distinct(200, cast);
    keywords = distinct(100, keywords);
  }

  /** An empty builder. */
  public static FactsBuilder builder() {
    return new FactsBuilder();
  }

  private static List<String> distinct(int length, List<String> names) {
    names.forEach(name -> atMost(length, name));
    return names.stream().distinct().toList();
  }

  private static void atMost(int length, @Nullable String text) {
    if (text != null && text.length() > length) {
      throw new IllegalArgumentException(
          "a text is longer than %d characters: %s…".formatted(length, text.substring(0, 40)));
    }
  }

  private static void between(int low, int high, @Nullable Integer value, String what) {
    if (value != null && (value < low || value > high)) {
      throw new IllegalArgumentException("the " + what + " " + value + " cannot be");
    }
  }

  /** Everything that the film is called, its title first. */
  public List<String> titles() {
    return Stream.concat(Stream.of(title, originalTitle), otherTitles.stream())
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  /** Of what sort the facts are. */
  public Set<Fact> said() {
    Set<Fact> said = EnumSet.noneOf(Fact.class);
    Stream.of(Fact.values()).filter(fact -> says(value(fact))).forEach(said::add);
    return said;
  }

  private static boolean says(@Nullable Object value) {
    return value instanceof List<?> list ? !list.isEmpty() : value != null;
  }

  private @Nullable Object value(Fact fact) {
    return switch (fact) {
      case TITLE -> title;
      case ORIGINAL_TITLE -> originalTitle;
      case YEAR -> year;
      case RUNTIME -> runtime;
      case RELEASE_DATE -> releaseDate;
      case GENRES -> genres;
      case COUNTRIES -> countries;
      case LANGUAGE -> language;
      case LANGUAGES -> languages;
      case DIRECTORS -> directors;
      case WRITERS -> writers;
      case CAST -> cast;
      case KEYWORDS -> keywords;
      case OVERVIEW -> overview;
      case SERIES -> series;
      case POSTER -> poster;
      case IMDB_ID -> imdbId;
      case TMDB_ID -> tmdbId;
    };
  }

  /** These facts, and what {@code other} says where they say nothing; the other titles of both. */
  public Facts or(Facts other) {
    return new Facts(
        first(other, Facts::title),
        first(other, Facts::originalTitle),
        Stream.concat(otherTitles.stream(), other.otherTitles.stream()).toList(),
        first(other, Facts::year),
        first(other, Facts::runtime),
        first(other, Facts::releaseDate),
        some(other, Facts::genres),
        some(other, Facts::countries),
        first(other, Facts::language),
        some(other, Facts::languages),
        some(other, Facts::directors),
        some(other, Facts::writers),
        some(other, Facts::cast),
        some(other, Facts::keywords),
        first(other, Facts::overview),
        first(other, Facts::series),
        first(other, Facts::poster),
        first(other, Facts::imdbId),
        first(other, Facts::tmdbId));
  }

  private <T> @Nullable T first(Facts other, Function<Facts, @Nullable T> get) {
    T mine = get.apply(this);
    return mine == null ? get.apply(other) : mine;
  }

  private List<String> some(Facts other, Function<Facts, List<String>> get) {
    List<String> mine = get.apply(this);
    return mine.isEmpty() ? get.apply(other) : mine;
  }
}
