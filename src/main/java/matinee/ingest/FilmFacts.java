package matinee.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import matinee.catalog.Facts;
import matinee.catalog.Source;
import matinee.ingest.MovieImportStore.Known;

/**
 * What several sources tell of the films of one data set, without a database: matched as an import
 * matches them, and of two that say the same sort of thing the more trusted one counts.
 */
final class FilmFacts {
  private record Word(Source source, Facts facts) {}

  private final Map<Long, List<Word>> words = new HashMap<>();
  private final List<MovieRow> films;

  /** Of {@code films}, of which {@code source} tells. */
  FilmFacts(List<MovieRow> films, Source source) {
    this.films = films;
    films.forEach(film -> add(film.key(), source, film.facts()));
  }

  private void add(long film, Source source, Facts facts) {
    words.computeIfAbsent(film, none -> new ArrayList<>()).add(new Word(source, facts));
  }

  /** Hears what {@code source} tells in {@code rows}; answers of how many films it is. */
  int hear(List<MovieRow> rows, Source source) {
    MovieMatcher matcher = new MovieMatcher(rows, Map.of());
    for (MovieRow film : films) {
      String title = film.title() == null ? "" : film.title();
      matcher.know(
          new Known(
              film.key(), title, film.facts().titles(), film.year(), film.imdbId(), film.tmdbId()));
    }
    Map<Long, Long> found = matcher.match();
    for (MovieRow row : rows) {
      Long film = found.get(row.key());
      if (film != null) {
        add(film, source, row.facts());
      }
    }
    return found.size();
  }

  /** The films with all that was heard, in their order. */
  List<MovieRow> films() {
    return films.stream().map(film -> new MovieRow(film.key(), all(film.key()))).toList();
  }

  private Facts all(long film) {
    return words.getOrDefault(film, List.of()).stream()
        .sorted(Comparator.comparing(Word::source).reversed())
        .map(Word::facts)
        .reduce(Facts.NONE, Facts::or);
  }
}
