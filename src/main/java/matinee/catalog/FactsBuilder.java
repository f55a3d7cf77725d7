package matinee.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a source tells of a film. Texts get single spaces and none around them; null, blank
 * and what is no genre, country or language tells nothing, and of a list no more than the first
 * {@value #LONGEST_LIST} count. Mutable; for one thread.
 */
public final class FactsBuilder {
  private static final int LONGEST_OVERVIEW = 10_000;
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_KEYWORD = 100;

  /** The longest keyword list of a real film has 149 words. */
  private static final int LONGEST_LIST = 500;

  private @Nullable String title;
  private @Nullable String originalTitle;
  private List<String> otherTitles = List.of();
  private @Nullable Integer year;
  private @Nullable Integer runtime;
  private @Nullable LocalDate releaseDate;
  private List<String> genres = List.of();
  private List<String> countries = List.of();
  private @Nullable String language;
  private List<String> languages = List.of();
  private List<String> directors = List.of();
  private List<String> writers = List.of();
  private List<String> cast = List.of();
  private List<String> keywords = List.of();
  private @Nullable String overview;
  private @Nullable String series;
  private @Nullable String poster;
  private @Nullable String imdbId;
  private @Nullable Integer tmdbId;

  FactsBuilder() {}

  /** See {@link Facts#title}. */
  public FactsBuilder title(@Nullable String text) {
    title = text(text);
    return this;
  }

  /** See {@link Facts#originalTitle}. */
  public FactsBuilder originalTitle(@Nullable String text) {
    originalTitle = text(text);
    return this;
  }

  /** See {@link Facts#otherTitles}. */
  public FactsBuilder otherTitles(Collection<String> titles) {
    otherTitles = texts(titles).stream().filter(one -> one.length() <= LONGEST_TITLE).toList();
    return this;
  }

  /** See {@link Facts#year}; where it is not given, that of the release date counts. */
  public FactsBuilder year(@Nullable Integer number) {
    year = number;
    return this;
  }

  /** See {@link Facts#runtime}; 0 tells nothing. */
  public FactsBuilder runtime(@Nullable Integer minutes) {
    runtime = minutes == null || minutes == 0 ? null : minutes;
    return this;
  }

  /** See {@link Facts#releaseDate}. */
  public FactsBuilder releaseDate(@Nullable LocalDate date) {
    releaseDate = date;
    return this;
  }

  /** Genres as any source calls them. */
  public FactsBuilder genres(Collection<String> names) {
    genres = names.stream().flatMap(name -> Genres.of(name).stream()).toList();
    return this;
  }

  /** Countries, by ISO 3166-1 code or English name. */
  public FactsBuilder countries(Collection<String> namesOrCodes) {
    countries = namesOrCodes.stream().flatMap(name -> Countries.of(name).stream()).toList();
    return this;
  }

  /** The language it was made in, by ISO 639-1 code or English name. */
  public FactsBuilder language(@Nullable String nameOrCode) {
    language = nameOrCode == null ? null : Languages.of(nameOrCode).orElse(null);
    return this;
  }

  /** Languages that are spoken, by ISO 639-1 code or English name. */
  public FactsBuilder languages(Collection<String> namesOrCodes) {
    languages = namesOrCodes.stream().flatMap(name -> Languages.of(name).stream()).toList();
    return this;
  }

  /** See {@link Facts#directors}. */
  public FactsBuilder directors(Collection<String> names) {
    directors = texts(names);
    return this;
  }

  /** See {@link Facts#writers}. */
  public FactsBuilder writers(Collection<String> names) {
    writers = texts(names);
    return this;
  }

  /** See {@link Facts#cast}. */
  public FactsBuilder cast(Collection<String> names) {
    cast = texts(names);
    return this;
  }

  /** Keywords as any source writes them; what is too long for one is left out. */
  public FactsBuilder keywords(Collection<String> words) {
    keywords =
        words.stream()
            .map(Wording::keyword)
            .filter(word -> !word.isEmpty() && word.length() <= LONGEST_KEYWORD)
            .limit(LONGEST_LIST)
            .toList();
    return this;
  }

  /** See {@link Facts#overview}; what is too long is cut. */
  public FactsBuilder overview(@Nullable String text) {
    String whole = text(text);
    overview =
        whole == null ? null : whole.substring(0, Math.min(LONGEST_OVERVIEW, whole.length()));
    return this;
  }

  /** See {@link Facts#series}. */
  public FactsBuilder series(@Nullable String name) {
    series = text(name);
    return this;
  }

  /** See {@link Facts#poster}; what does not begin with a slash tells nothing. */
  public FactsBuilder poster(@Nullable String path) {
    poster = path != null && path.startsWith("/") ? path.strip() : null;
    return this;
  }

  /** See {@link Facts#imdbId}. */
  public FactsBuilder imdbId(@Nullable String id) {
    imdbId = id;
    return this;
  }

  /** See {@link Facts#tmdbId}. */
  public FactsBuilder tmdbId(@Nullable Integer id) {
    tmdbId = id;
    return this;
  }

  /**
   * What was gathered.
   *
   * @throws IllegalArgumentException with a reason for people, where a value cannot be
   */
  public Facts build() {
    Integer released = releaseDate == null ? null : (Integer) releaseDate.getYear();
    return new Facts(
        title,
        originalTitle,
        otherTitles,
        year == null ? released : year,
        runtime,
        releaseDate,
        genres,
        countries,
        language,
        languages,
        directors,
        writers,
        cast,
        keywords,
        overview,
        series,
        poster,
        imdbId,
        tmdbId);
  }

  private static @Nullable String text(@Nullable String raw) {
    String spaced = raw == null ? "" : Wording.spaced(raw);
    return spaced.isEmpty() ? null : spaced;
  }

  private static List<String> texts(Collection<String> raw) {
    List<String> texts = new ArrayList<>();
    for (String one : raw) {
      String text = text(one);
      if (text != null && texts.size() < LONGEST_LIST) {
        texts.add(text);
      }
    }
    return texts;
  }
}
