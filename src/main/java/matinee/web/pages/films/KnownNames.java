package matinee.web.pages.films;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import matinee.catalog.Countries;
import matinee.catalog.Genres;
import matinee.catalog.Languages;
import matinee.catalog.search.Catalogue;
import matinee.web.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Genres, countries and languages that an address asks for, as the catalogue calls them. What no
 * film here has is noted as a problem, and as if it were not said.
 */
final class KnownNames {
  private KnownNames() {}

  static @Nullable String genre(Parameters asked, Catalogue catalogue) {
    return read(
        asked,
        "genre",
        "There is no genre “%s” here: choose another.",
        catalogue.genres().keySet(),
        Genres::of);
  }

  static @Nullable String country(Parameters asked, Catalogue catalogue) {
    return read(
        asked,
        "country",
        "There is no film from “%s” here: choose another country.",
        catalogue.countries().keySet(),
        Countries::of);
  }

  /** By its code. */
  static @Nullable String language(Parameters asked, Catalogue catalogue) {
    return read(
        asked,
        "language",
        "There is no film in “%s” here: choose another language.",
        catalogue.languages().keySet(),
        Languages::of);
  }

  private static @Nullable String read(
      Parameters asked,
      String field,
      String problem,
      Set<String> known,
      Function<String, Optional<String>> dictionary) {
    String typed = asked.name(field);
    String meant = typed == null ? null : meant(typed, known, dictionary).orElse(null);
    if (typed != null && meant == null) {
      asked.problem(field, problem.formatted(typed));
    }
    return meant;
  }

  /**
   * The one of {@code known} that is called {@code typed}, small and capital letters aside, or that
   * the {@code dictionary} says is meant; empty where there is none.
   */
  static Optional<String> meant(
      String typed, Set<String> known, Function<String, Optional<String>> dictionary) {
    return Stream.concat(Stream.of(typed), dictionary.apply(typed).stream())
        .flatMap(name -> known.stream().filter(name::equalsIgnoreCase))
        .findFirst();
  }
}
