package matinee.catalog.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matinee.catalog.CatalogueStore;
import matinee.catalog.Entry;
import matinee.catalog.Languages;
import matinee.catalog.Tally;
import matinee.catalog.Trends;
import matinee.catalog.WeightedRating;
import org.jspecify.annotations.Nullable;

/**
 * The whole catalogue, kept in memory to be searched, filtered and sorted in any way at once.
 *
 * <p>Mutable: {@link #refresh} reads the database and replaces everything in one step; until then a
 * new rating is not counted here. {@link #update} takes in one film at once. Both may be called by
 * any thread at any time, and nobody who looks something up waits for them.
 */
public final class Catalogue {
  /** A trend is told over the newest of so many ratings, and over no fewer than enough. */
  private static final int SHARE = 50;

  private static final int ENOUGH = 200;

  private final CatalogueStore store;
  private final double quantile;
  private final AtomicLong asked = new AtomicLong();
  private final Object reading = new Object();

  /** Of how many calls of {@link #refresh} what they asked for has been read. */
  private long done;

  /** Films that have changed while all are being read, null while they are not. */
  private @Nullable Set<Long> late;

  private volatile Snapshot current = Snapshot.of(List.of(), 0, Trends.NONE);

  /**
   * An empty catalogue until the first refresh.
   *
   * @param quantile where the weighted rating's {@code m} stands among the numbers of ratings
   */
  public Catalogue(CatalogueStore store, double quantile) {
    this.store = store;
    this.quantile = quantile;
  }

  /**
   * Reads all films and their ratings again, and returns when what was stored before the call is
   * there. Callers who come while it is under way share the next reading.
   */
  public void refresh() {
    long turn = asked.incrementAndGet();
    synchronized (reading) {
      if (done < turn) {
        long all = asked.get();
        read();
        done = all;
      }
    }
  }

  private void read() {
    synchronized (this) {
      late = new LinkedHashSet<>();
    }
    try {
      List<Entry> films = store.entries();
      publish(Snapshot.of(films, quantile, trends(films)));
    } finally {
      synchronized (this) {
        late = null;
      }
    }
  }

  private synchronized void publish(Snapshot fresh) {
    Snapshot all = fresh;
    for (long movie : late == null ? Set.<Long>of() : late) {
      all = all.with(movie, store.entry(movie).orElse(null));
    }
    current = all;
  }

  /** Takes in one film that was stored, changed or deleted: from now on it is found so. */
  public synchronized void update(long movie) {
    if (late != null) {
      late.add(movie);
    }
    current = current.with(movie, store.entry(movie).orElse(null));
  }

  /** Over the newest ratings, whole days of them, that are enough to tell. */
  private Trends trends(List<Entry> films) {
    NavigableMap<LocalDate, Integer> days = store.ratingsByDay();
    int enough = Math.max(ENOUGH, days.values().stream().mapToInt(Integer::intValue).sum() / SHARE);
    int ratings = 0;
    for (Map.Entry<LocalDate, Integer> day : days.descendingMap().entrySet()) {
      ratings += day.getValue();
      if (ratings >= enough) {
        return Trends.of(day.getKey(), tallies(films), store.talliesSince(day.getKey()));
      }
    }
    return Trends.NONE;
  }

  /** The films {@code from} … {@code from + size − 1}, counted from 0, of those that fit. */
  public Found find(MovieQuery query, int from, int size) {
    return current.index.find(query, from, size);
  }

  /**
   * For each filter of {@code query}, how many films there were without it; only filters whose
   * leaving out finds some.
   */
  public Map<MovieQuery.Filter, Integer> loosened(MovieQuery query) {
    Map<MovieQuery.Filter, Integer> loosened = new EnumMap<>(MovieQuery.Filter.class);
    for (MovieQuery.Filter filter : query.filters()) {
      int total = find(query.without(filter), 0, 0).total();
      if (total > 0) {
        loosened.put(filter, total);
      }
    }
    return loosened;
  }

  private static Map<Long, Tally> tallies(List<Entry> films) {
    return films.stream().collect(Collectors.toMap(Entry::id, Entry::tally));
  }

  /** How often the film was rated, and how well. */
  public Tally tally(long movie) {
    return current.tallies.getOrDefault(movie, Tally.NONE);
  }

  /** What is rated more than usual of late. */
  public Trends trends() {
    return current.trends;
  }

  /** The genres and how many films each has, in the alphabet's order. */
  public Map<String, Integer> genres() {
    return current.genres;
  }

  /** The countries and how many films each made, in the alphabet's order. */
  public Map<String, Integer> countries() {
    return current.countries;
  }

  /** The languages that films were made in, by code, and how many films each has, by name. */
  public Map<String, Integer> languages() {
    return current.languages;
  }

  /** The decades that films were released in, by their first years, newest first. */
  public List<Integer> decades() {
    return current.decades;
  }

  /** The weighted rating's numbers, as films are sorted by. */
  public WeightedRating formula() {
    return current.formula;
  }

  /** One state of the catalogue. */
  private record Snapshot(
      MovieIndex index,
      WeightedRating formula,
      Map<Long, Tally> tallies,
      Trends trends,
      Map<String, Integer> genres,
      Map<String, Integer> countries,
      Map<String, Integer> languages,
      List<Integer> decades) {

    static Snapshot of(List<Entry> films, double quantile, Trends trends) {
      WeightedRating formula =
          WeightedRating.of(films.stream().map(Entry::tally).toList(), quantile);
      return new Snapshot(
          MovieIndex.of(films, formula),
          formula,
          Catalogue.tallies(films),
          trends,
          counts(films, Entry::genres),
          counts(films, Entry::countries),
          byName(counts(films, Entry::languages)),
          decades(films));
    }

    /** The same with one film added, changed or, where null, taken out. */
    Snapshot with(long id, @Nullable Entry film) {
      Map<Long, Tally> counted = new HashMap<>(tallies);
      boolean added = film != null && counted.put(id, film.tally()) == null;
      List<Entry> more = added && film != null ? List.of(film) : List.of();
      return new Snapshot(
          index.with(id, film, formula),
          formula,
          counted,
          trends,
          sum(genres, counts(more, Entry::genres)),
          sum(countries, counts(more, Entry::countries)),
          byName(sum(languages, counts(more, Entry::languages))),
          Stream.concat(decades.stream(), decades(more).stream())
              .distinct()
              .sorted(Comparator.reverseOrder())
              .toList());
    }

    private static Map<String, Integer> sum(Map<String, Integer> a, Map<String, Integer> b) {
      Map<String, Integer> sum = new TreeMap<>(a);
      b.forEach((name, count) -> sum.merge(name, count, Integer::sum));
      return sum;
    }

    private static Map<String, Integer> counts(
        List<Entry> films, Function<Entry, List<String>> names) {
      return films.stream()
          .flatMap(film -> names.apply(film).stream())
          .collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, TreeMap::new));
    }

    private static Map<String, Integer> byName(Map<String, Integer> languages) {
      Map<String, Integer> ordered = new LinkedHashMap<>();
      languages.entrySet().stream()
          .sorted(Comparator.comparing(language -> Languages.name(language.getKey())))
          .forEach(language -> ordered.put(language.getKey(), language.getValue()));
      return ordered;
    }

    private static List<Integer> decades(List<Entry> films) {
      return films.stream()
          .flatMap(film -> Stream.ofNullable(film.year()))
          .map(year -> year / 10 * 10)
          .distinct()
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }
}
