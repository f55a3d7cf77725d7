package matinee.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import matinee.catalog.Facts;
import matinee.catalog.FactsBuilder;
import org.jspecify.annotations.Nullable;

/** A film's columns, as TMDB's data sets name them. */
record TmdbColumns(Header header, TmdbCells cells) {
  /** What the row says; an {@link IllegalArgumentException} where it is shifted or broken. */
  FactsBuilder facts(RowReader row) {
    return Facts.builder()
        .title(text(row, "title"))
        .originalTitle(text(row, "original_title"))
        .overview(text(row, "overview"))
        .releaseDate(date(text(row, "release_date")))
        .runtime(minutes(text(row, "runtime")))
        .genres(cells.texts(text(row, "genres"), "name"))
        .countries(cells.texts(text(row, "production_countries"), "iso_3166_1"))
        .language(text(row, "original_language"))
        .languages(cells.texts(text(row, "spoken_languages"), "iso_639_1"))
        .keywords(cells.texts(text(row, "keywords"), "name"))
        .series(cells.text(text(row, "belongs_to_collection"), "name"))
        .poster(text(row, "poster_path"))
        .imdbId(MovieRow.imdbId(text(row, "imdb_id")));
  }

  private String text(RowReader row, String column) {
    return row.optional(header.find(column));
  }

  private static @Nullable LocalDate date(String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("the release date '" + text + "' is none", e);
    }
  }

  /** Minutes or a year, which pandas writes as {@code 97.0}; null where unknown. */
  static @Nullable Integer minutes(String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      return Math.toIntExact(RatingRow.number(MovieRow.withoutFraction(text)));
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("the number " + text + " cannot be", e);
    }
  }

  /** The number in the column, which may be written {@code 862.0}. */
  static int id(String text) {
    Integer id = MovieRow.tmdbId(text);
    if (id == null) {
      throw new IllegalArgumentException("the film's number is empty");
    }
    return id;
  }
}
