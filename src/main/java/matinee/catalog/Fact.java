package matinee.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sorts of things that sources tell of a film, each with a source of its own. */
public enum Fact {
  TITLE,
  ORIGINAL_TITLE,
  YEAR,
  RUNTIME,
  RELEASE_DATE,
  GENRES,
  COUNTRIES,
  /** The language it was made in. */
  LANGUAGE,
  /** The languages that are spoken in it. */
  LANGUAGES,
  DIRECTORS,
  WRITERS,
  CAST,
  KEYWORDS,
  OVERVIEW,
  SERIES,
  POSTER,
  IMDB_ID,
  TMDB_ID;

  /** As it is stored, such as {@code release-date}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The fact of that key, if there is one. */
  public static Optional<Fact> of(String key) {
    return Arrays.stream(values()).filter(fact -> fact.key().equals(key)).findFirst();
  }
}
