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
 * got when this data set was imported before, the IMDb id, the TMDB id, title and year, and in the
 * end any of its titles and the year. Two films of one data set are never the same film. What two
 * films or two rows share says nothing, nor do titles of which each tells of another film; but of
 * films that share a TMDB id the oldest is meant, so that they do not become more with each import.
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
    by(film -> some(film.imdbId()), row -> some(row.imdbId()), (row, film) -> true);
    Set<Long> oldest = oldest();
    by(
        film -> oldest.contains(film.id()) ? some(film.tmdbId()) : Set.of(),
        row -> some(row.tmdbId()),
        (row, film) -> agree(row.imdbId(), film.imdbId()));
    BiPredicate<MovieRow, Known> fits =
        (row, film) ->
            agree(row.imdbId(), film.imdbId())
                && agree(row.tmdbId(), film.tmdbId())
                && !own.contains(film.id());
    by(
        film -> some(sign(film.title(), film.year())),
        row -> some(sign(row.title(), row.year())),
        fits);
    by(
        film -> signs(film.titles(), film.year()),
        row -> signs(row.facts().titles(), row.year()),
        fits);
    return found;
  }

  /** Of the films that bear the same TMDB id, which is one film's, those with the lowest id. */
  private Set<Long> oldest() {
    Map<Integer, Long> oldest = new HashMap<>();
    for (Known film : known.values()) {
      Integer tmdb = film.tmdbId();
      if (tmdb != null) {
        oldest.merge(tmdb, film.id(), Math::min);
      }
    }
    return new HashSet<>(oldest.values());
  }

  /** A row and the film that alone bears a sign that the row alone bears. */
  private record Pair(MovieRow row, Known film) {}

  /** Matches what bears the same sign, where just one film and one row bear it. */
  private <S> void by(
      Function<Known, Set<S>> ofFilm,
      Function<MovieRow, Set<S>> ofRow,
      BiPredicate<MovieRow, Known> fits) {
    Map<S, List<Known>> films = group(known.values(), ofFilm);
    List<Pair> pairs = new ArrayList<>();
    Map<Long, Set<Long>> filmsOf = new HashMap<>();
    Map<Long, Set<Long>> rowsOf = new HashMap<>();
    group(rows, ofRow)
        .forEach(
            (sign, same) -> {
              List<Known> candidates = films.getOrDefault(sign, List.of());
              if (candidates.size() == 1 && same.size() == 1) {
                Pair pair = new Pair(same.get(0), candidates.get(0));
                pairs.add(pair);
                long row = pair.row().key();
                long film = pair.film().id();
                filmsOf.computeIfAbsent(row, none -> new HashSet<>(1)).add(film);
                rowsOf.computeIfAbsent(film, none -> new HashSet<>(1)).add(row);
              }
            });
    for (Pair pair : pairs) {
      if (isOne(filmsOf.get(pair.row().key())) && isOne(rowsOf.get(pair.film().id()))) {
        tryTake(pair.row(), pair.film(), fits);
      }
    }
  }

  private static boolean isOne(@Nullable Set<Long> found) {
    return found != null && found.size() == 1;
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

  private static <T, S> Map<S, List<T>> group(Iterable<T> all, Function<T, Set<S>> signsOf) {
    Map<S, List<T>> groups = new HashMap<>();
    for (T one : all) {
      for (S sign : signsOf.apply(one)) {
        groups.computeIfAbsent(sign, none -> new ArrayList<>(1)).add(one);
      }
    }
    return groups;
  }

  private static <S> Set<S> some(@Nullable S sign) {
    return sign == null ? Set.of() : Set.of(sign);
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

  private static Set<String> signs(List<String> titles, @Nullable Integer year) {
    Set<String> signs = new HashSet<>();
    for (String title : titles) {
      String sign = sign(title, year);
      if (sign != null) {
        signs.add(sign);
      }
    }
    return signs;
  }
}
