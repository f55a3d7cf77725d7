package matinee.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A film as a data set tells of it. Null and empty mean that it does not say.
 *
 * @param key its number in the data set
 * @param title in reading order, without the year
 * @param runtime minutes
 * @param imdbId {@code tt} and at least seven digits
 */
record MovieRow(
    long key,
    String title,
    @Nullable String originalTitle,
    @Nullable Integer year,
    @Nullable Integer runtime,
    List<String> genres,
    List<String> countries,
    List<String> directors,
    List<String> cast,
    @Nullable String imdbId,
    @Nullable Integer tmdbId) {

  static final int FIRST_YEAR = 1870;
  static final int LAST_YEAR = 2100;

  private static final Pattern IMDB = Pattern.compile("(?:tt)?0*(\\d{1,10})");

  MovieRow {
    if (key <= 0) {
      throw new IllegalArgumentException("the film's number " + key + " is not positive");
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("the title is empty");
    }
    atMost(500, title);
    atMost(500, originalTitle == null ? "" : originalTitle);
    between(FIRST_YEAR, LAST_YEAR, year, "year");
    between(1, 10_000, runtime, "runtime");
    genres = distinct(60, genres);
    countries = distinct(80, countries);
    directors = distinct(200, directors);
    cast = distinct(200, cast);
  }

  private static List<String> distinct(int length, List<String> names) {
    names.forEach(name -> atMost(length, name));
    return names.stream().distinct().toList();
  }

  private static void atMost(int length, String text) {
    if (text.length() > length) {
      throw new IllegalArgumentException(
          "a text is longer than " + length + " characters: " + text.substring(0, 40) + "…");
    }
  }

  private static void between(int low, int high, @Nullable Integer value, String what) {
    if (value != null && (value < low || value > high)) {
      throw new IllegalArgumentException("the " + what + " " + value + " cannot be");
    }
  }

  /** A film of which only that is known. */
  static MovieRow named(long key, Title title, List<String> genres) {
    return new MovieRow(
        key,
        title.text(),
        title.original(),
        title.year(),
        null,
        genres,
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }

  /** The same film with these links; null and blank mean that there is none. */
  MovieRow withLinks(@Nullable String imdb, @Nullable Integer tmdb) {
    return new MovieRow(
        key, title, originalTitle, year, runtime, genres, countries, directors, cast, imdb, tmdb);
  }

  /** An IMDb number or id in its usual form, null where the text is blank. */
  static @Nullable String imdbId(String text) {
    if (text.isBlank()) {
      return null;
    }
    Matcher matcher = IMDB.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no IMDb id: " + text);
    }
    String digits = matcher.group(1);
    return "tt" + "0".repeat(Math.max(0, 7 - digits.length())) + digits;
  }

  /** A TMDB number, null where the text is blank; spreadsheets write {@code 862.0}. */
  static @Nullable Integer tmdbId(String text) {
    if (text.isBlank()) {
      return null;
    }
    String plain = text.strip();
    return Integer.valueOf(plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain);
  }
}
