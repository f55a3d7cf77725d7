package matinee.catalog;

import static matinee.store.schema.Tables.MOVIE;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import matinee.store.RowStore;
import matinee.store.schema.tables.records.MovieRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Facts that stand in a column of the film's row. */
final class FactColumnStore {
  private static final Map<Fact, Field<?>> COLUMNS = new EnumMap<>(Fact.class);

  static {
    COLUMNS.put(Fact.TITLE, MOVIE.TITLE);
    COLUMNS.put(Fact.ORIGINAL_TITLE, MOVIE.ORIGINAL_TITLE);
    COLUMNS.put(Fact.YEAR, MOVIE.RELEASE_YEAR);
    COLUMNS.put(Fact.RUNTIME, MOVIE.RUNTIME_MINUTES);
    COLUMNS.put(Fact.RELEASE_DATE, MOVIE.RELEASE_DATE);
    COLUMNS.put(Fact.LANGUAGE, MOVIE.LANGUAGE);
    COLUMNS.put(Fact.OVERVIEW, MOVIE.OVERVIEW);
    COLUMNS.put(Fact.SERIES, MOVIE.SERIES);
    COLUMNS.put(Fact.POSTER, MOVIE.POSTER_PATH);
    COLUMNS.put(Fact.IMDB_ID, MOVIE.IMDB_ID);
    COLUMNS.put(Fact.TMDB_ID, MOVIE.TMDB_ID);
  }

  private FactColumnStore() {}

  /** Which facts are known. */
  static Set<Fact> known(MovieRecord row) {
    Set<Fact> known = EnumSet.noneOf(Fact.class);
    COLUMNS.forEach(
        (fact, column) -> {
          if (row.get(column) != null) {
            known.add(fact);
          }
        });
    return known;
  }

  /** Changes {@code row} to what {@code facts} say, of which {@code accepted} holds. */
  static void change(MovieRecord row, Facts facts, Set<Fact> accepted) {
    for (Fact fact : accepted) {
      switch (fact) {
        case TITLE -> row.setTitle(facts.title());
        case ORIGINAL_TITLE -> row.setOriginalTitle(facts.originalTitle());
        case YEAR -> row.setReleaseYear(small(facts.year()));
        case RUNTIME -> row.setRuntimeMinutes(small(facts.runtime()));
        case RELEASE_DATE -> row.setReleaseDate(facts.releaseDate());
        case LANGUAGE -> row.setLanguage(facts.language());
        case OVERVIEW -> row.setOverview(facts.overview());
        case SERIES -> row.setSeries(facts.series());
        case POSTER -> row.setPosterPath(facts.poster());
        case IMDB_ID -> row.setImdbId(facts.imdbId());
        case TMDB_ID -> row.setTmdbId(facts.tmdbId());
        case GENRES, COUNTRIES, LANGUAGES, DIRECTORS, WRITERS, CAST, KEYWORDS -> {
          // Lists have tables of their own.
        }
      }
    }
    // Said once is enough.
    if (row.getOriginalTitle() != null && row.getOriginalTitle().equals(row.getTitle())) {
      row.setOriginalTitle(null);
    }
  }

  /** Empties the columns of {@code facts}, where they have any. */
  static void clear(DSLContext sql, long movie, Set<Fact> facts) {
    MovieRecord row = sql.newRecord(MOVIE);
    facts.stream()
        .map(COLUMNS::get)
        .filter(Objects::nonNull)
        .forEach(column -> row.set(column, null));
    if (row.changed()) {
      sql.update(MOVIE).set(row).where(MOVIE.ID.eq(movie)).execute();
    }
  }

  private static @Nullable Short small(@Nullable Integer number) {
    return number == null ? null : number.shortValue();
  }

  /** Adds rows that are new. */
  static void insert(DSLContext sql, List<MovieRecord> rows) {
    Field<?>[] told =
        Stream.concat(Stream.of(MOVIE.ID, MOVIE.SOURCE), COLUMNS.values().stream())
            .toArray(Field<?>[]::new);
    List<Object[]> values = rows.stream().map(row -> row.into(told).intoArray()).toList();
    if (!new RowStore(sql, MOVIE, told).add(values).isEmpty()) {
      throw new IntegrityConstraintViolationException("Films that are new are there already");
    }
  }
}
