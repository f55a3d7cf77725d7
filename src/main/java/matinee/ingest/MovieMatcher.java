package matinee.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import matinee.ingest.MovieImportStore.Known;
import org.jspecify.annotations.Nullable;

/**
 * Finds which films of a data set the catalogue knows already.
 *
 * <p>The surest sign goes first, over all films, so that no weaker one takes a film away: the id it
 * got when this data set was imported before, the IMDb id, the TMDB id, title and year. Two films
 * of one data set are never the same film. What two films or two rows share says nothing.
 */
final class MovieMatcher {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final List<MovieRow> rows;
  private final Map<Long, Long> before;
  private final Set<Long> own;
  private final Map<Long, Known> known = new HashMap<>();
  private final Map<Long, Long> found = new HashMap<>();
  private final Set<Long> taken = new HashSet<>();

  /**
   * Prepares to match.
   *
   * @param rows the data set's films
   * @param before their ids from an earlier import of the same data set, by their keys
   */
  MovieMatcher(List<MovieRow> rows, Map<Long, Long> before) {
    this.rows = rows;
    this.before = before;
    this.own = new HashSet<>(before.values());
  }

  /** Adds a film of the catalogue. */
  void know(Known film) {
    known.put(film.id(), film);
  }

  /** The catalogue's id for each film that it knows, by the film's key. */
  Map<Long, Long> match() {
    for (MovieRow row : rows) {
      Long id = before.get(row.key());
      Known film = id == null ? null : known.get(id);
      if (film != null) {
        take(row, film);
      }
    }
    by(Known::imdbId, MovieRow::imdbId, (row, film) -> true);
    by(Known::tmdbId, MovieRow::tmdbId, (row, film) -> agree(row.imdbId(), film.imdbId()));
    by(
        film -> sign(film.title(), film.year()),
        row -> sign(row.title(), row.year()),
        (row, film) ->
            agree(row.imdbId(), film.imdbId())
                && agree(row.tmdbId(), film.tmdbId())
                && !own.contains(film.id()));
    return found;
  }

  /** Matches what bears the same sign, where just one film and one row bear it. */
  private <S> void by(
      Function<Known, @Nullable S> ofFilm,
      Function<MovieRow, @Nullable S> ofRow,
      BiPredicate<MovieRow, Known> fits) {
    Map<S, List<Known>> films = group(known.values(), ofFilm);
    group(rows, ofRow)
        .forEach(
            (sign, same) -> {
              List<Known> candidates = films.getOrDefault(sign, List.of());
              if (candidates.size() == 1 && same.size() == 1) {
                tryTake(same.get(0), candidates.get(0), fits);
              }
            });
  }

  private void tryTake(MovieRow row, Known film, BiPredicate<MovieRow, Known> fits) {
    boolean free = !found.containsKey(row.key()) && !taken.contains(film.id());
    if (free && fits.test(row, film)) {
      take(row, film);
    }
  }

  private void take(MovieRow row, Known film) {
    found.put(row.key(), film.id());
    taken.add(film.id());
  }

  private static <T, S> Map<S, List<T>> group(Iterable<T> all, Function<T, @Nullable S> signOf) {
    Map<S, List<T>> groups = new HashMap<>();
    for (T one : all) {
      S sign = signOf.apply(one);
      if (sign != null) {
        groups.computeIfAbsent(sign, none -> new ArrayList<>(1)).add(one);
      }
    }
    return groups;
  }

  private static boolean agree(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  /** Title and year without capitals, accents and punctuation; null without either. */
  static @Nullable String sign(@Nullable String title, @Nullable Integer year) {
    if (title == null || year == null) {
      return null;
    }
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD);
    String letters = ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    String words = NO_LETTERS.matcher(letters).replaceAll(" ").strip();
    return words.isEmpty() ? null : words + " " + year;
  }
}
