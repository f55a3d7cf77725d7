package matinee.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that we know of a film, as its own page shows it.
 *
 * @param movie what a card shows
 * @param overview a few sentences, null where unknown
 * @param runtime minutes, null where unknown
 * @param releaseDate null where unknown
 * @param countries of production, possibly none
 * @param language that it was made in, ISO 639-1, null where unknown
 * @param spoken languages that are spoken, ISO 639-1, possibly none
 * @param writers possibly none
 * @param cast leading actors in billing order, possibly none
 * @param series the collection that it belongs to, null where it is known of none
 * @param imdbId {@code tt} and digits, null where unknown
 * @param tmdbId null where unknown
 * @param sources who told all this, the most trusted first
 */
public record MovieDetails(
    Movie movie,
    @Nullable String overview,
    @Nullable Integer runtime,
    @Nullable LocalDate releaseDate,
    List<String> countries,
    @Nullable String language,
    List<String> spoken,
    List<String> writers,
    List<String> cast,
    @Nullable String series,
    @Nullable String imdbId,
    @Nullable Integer tmdbId,
    List<Source> sources) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** The running time as people say it: "2 h 10 min". */
  public Optional<String> duration() {
    if (runtime == null) {
      return Optional.empty();
    }
    int hours = runtime / 60;
    int minutes = runtime % 60;
    String rest = minutes == 0 ? "" : minutes + " min";
    return Optional.of(hours == 0 ? rest : (hours + " h " + rest).strip());
  }

  /** The day of release as people write it: "15 December 1995". */
  public Optional<String> released() {
    return Optional.ofNullable(releaseDate).map(DAY::format);
  }

  /** The languages in English, the one it was made in first; possibly none. */
  public List<String> languages() {
    return Stream.concat(Stream.ofNullable(language), spoken.stream())
        .distinct()
        .map(Languages::name)
        .toList();
  }
}
