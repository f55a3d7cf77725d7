package matinee.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matinee.catalog.Facts;
import org.jspecify.annotations.Nullable;

/**
 * A film as a data set tells of it.
 *
 * @param key its number in the data set
 * @param facts without a title for a film that can only add to one that is known
 */
record MovieRow(long key, Facts facts) {
  private static final Pattern IMDB = Pattern.compile("(?:tt)?0*(\\d{1,10})");

  MovieRow {
    if (key <= 0) {
      throw new IllegalArgumentException("the film's number " + key + " is not positive");
    }
  }

  /** A film that has a title; an {@link IllegalArgumentException} if it has none. */
  static MovieRow titled(long key, Facts facts) {
    if (facts.title() == null) {
      throw new IllegalArgumentException("the title is empty");
    }
    return new MovieRow(key, facts);
  }

  /** A film of which only that is known. */
  static MovieRow named(long key, Title title, List<String> genres) {
    return titled(key, title.facts().genres(genres).build());
  }

  /** The same film with these links; null means that there is none. */
  MovieRow withLinks(@Nullable String imdb, @Nullable Integer tmdb) {
    return new MovieRow(key, Facts.builder().imdbId(imdb).tmdbId(tmdb).build().or(facts));
  }

  /** In reading order, without the year; null where it is not told. */
  @Nullable String title() {
    return facts.title();
  }

  @Nullable Integer year() {
    return facts.year();
  }

  @Nullable String imdbId() {
    return facts.imdbId();
  }

  @Nullable Integer tmdbId() {
    return facts.tmdbId();
  }

  /** An IMDb number or id in its usual form, null where the text is blank or naught. */
  static @Nullable String imdbId(String text) {
    if (text.isBlank()) {
      return null;
    }
    Matcher matcher = IMDB.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no IMDb id: " + text);
    }
    String digits = matcher.group(1);
    return digits.equals("0") ? null : "tt" + "0".repeat(Math.max(0, 7 - digits.length())) + digits;
  }

  /** A TMDB number, null where the text is blank; spreadsheets write {@code 862.0}. */
  static @Nullable Integer tmdbId(String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      return Math.toIntExact(RatingRow.number(withoutFraction(text)));
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("no TMDB id: " + text, e);
    }
  }

  /** A whole number without the {@code .0} that spreadsheets put behind it. */
  static String withoutFraction(String number) {
    String plain = number.strip();
    return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
  }
}
