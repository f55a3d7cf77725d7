package matinee.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that we know of a film, as its own page shows it.
 *
 * @param movie what a card shows
 * @param runtime minutes, null where unknown
 * @param countries of production, possibly none
 * @param cast leading actors in billing order, possibly none
 * @param imdbId {@code tt} and digits, null where unknown
 * @param tmdbId null where unknown
 */
public record MovieDetails(
    Movie movie,
    @Nullable Integer runtime,
    List<String> countries,
    List<String> cast,
    @Nullable String imdbId,
    @Nullable Integer tmdbId) {
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
}
