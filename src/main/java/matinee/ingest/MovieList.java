package matinee.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The films of one file, each number once. */
final class MovieList {
  private final List<MovieRow> films = new ArrayList<>();
  private final Set<Long> keys = new HashSet<>();

  /** Adds a film; an {@link IllegalArgumentException} if its number was there before. */
  void add(MovieRow film) {
    if (!keys.add(film.key())) {
      throw new IllegalArgumentException("the film " + film.key() + " was there before");
    }
    films.add(film);
  }

  /** All of them, in the file's order. */
  List<MovieRow> all() {
    return films;
  }
}
