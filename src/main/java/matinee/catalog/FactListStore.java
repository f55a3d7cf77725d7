package matinee.catalog;

import static matinee.store.schema.Tables.MOVIE_COUNTRY;
import static matinee.store.schema.Tables.MOVIE_CREDIT;
import static matinee.store.schema.Tables.MOVIE_GENRE;
import static matinee.store.schema.Tables.MOVIE_LANGUAGE;
import static matinee.store.schema.Tables.MOVIE_TITLE;
import static matinee.store.schema.Tables.MOVIE_TOPIC;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import matinee.store.RowStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** Facts that are lists, each in a table: gathered for many films, then written at once. */
final class FactListStore {
  /**
   * Where a list stands.
   *
   * @param credit as which credit; empty where the table holds nothing but this list
   */
  private record Place(
      TableField<?, Long> movie,
      TableField<?, Short> place,
      TableField<?, String> name,
      String credit,
      Function<Facts, List<String>> of) {

    static Place of(
        TableField<?, Long> movie,
        TableField<?, Short> place,
        TableField<?, String> name,
        Function<Facts, List<String>> of) {
      return new Place(movie, place, name, "", of);
    }

    static Place credit(String credit, Function<Facts, List<String>> of) {
      return new Place(MOVIE_CREDIT.MOVIE_ID, MOVIE_CREDIT.PLACE, MOVIE_CREDIT.PERSON, credit, of);
    }

    Condition at(Collection<Long> movies) {
      Condition these = movie.in(movies);
      return credit.isEmpty() ? these : these.and(MOVIE_CREDIT.CREDIT.eq(credit));
    }
  }

  private static final Map<Fact, Place> PLACES = new EnumMap<>(Fact.class);

  static {
    PLACES.put(
        Fact.GENRES,
        Place.of(MOVIE_GENRE.MOVIE_ID, MOVIE_GENRE.PLACE, MOVIE_GENRE.GENRE, Facts::genres));
    PLACES.put(
        Fact.COUNTRIES,
        Place.of(
            MOVIE_COUNTRY.MOVIE_ID, MOVIE_COUNTRY.PLACE, MOVIE_COUNTRY.COUNTRY, Facts::countries));
    PLACES.put(
        Fact.LANGUAGES,
        Place.of(
            MOVIE_LANGUAGE.MOVIE_ID,
            MOVIE_LANGUAGE.PLACE,
            MOVIE_LANGUAGE.LANGUAGE,
            Facts::languages));
    PLACES.put(
        Fact.KEYWORDS,
        Place.of(MOVIE_TOPIC.MOVIE_ID, MOVIE_TOPIC.PLACE, MOVIE_TOPIC.KEYWORD, Facts::keywords));
    PLACES.put(Fact.DIRECTORS, Place.credit("director", Facts::directors));
    PLACES.put(Fact.WRITERS, Place.credit("writer", Facts::writers));
    PLACES.put(Fact.CAST, Place.credit("cast", Facts::cast));
  }

  private static final Place TITLES =
      Place.of(MOVIE_TITLE.MOVIE_ID, MOVIE_TITLE.PLACE, MOVIE_TITLE.TITLE, Facts::otherTitles);

  private final DSLContext sql;
  private final Map<Fact, Map<Long, List<String>>> waiting = new EnumMap<>(Fact.class);
  private final Map<Long, List<String>> titles = new LinkedHashMap<>();

  FactListStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Which lists are known of each of {@code movies}. */
  Map<Long, Set<Fact>> known(Collection<Long> movies) {
    Map<Long, Set<Fact>> known = new HashMap<>();
    PLACES.forEach(
        (fact, place) ->
            sql.selectDistinct(place.movie)
                .from(place.movie.getTable())
                .where(place.at(movies))
                .fetch(place.movie)
                .forEach(
                    movie ->
                        known
                            .computeIfAbsent(movie, none -> EnumSet.noneOf(Fact.class))
                            .add(fact)));
    return known;
  }

  /** The other titles of each of {@code movies} that has any, in order. */
  Map<Long, List<String>> titles(Collection<Long> movies) {
    return sql.select(MOVIE_TITLE.MOVIE_ID, MOVIE_TITLE.TITLE)
        .from(MOVIE_TITLE)
        .where(MOVIE_TITLE.MOVIE_ID.in(movies))
        .orderBy(MOVIE_TITLE.MOVIE_ID, MOVIE_TITLE.PLACE)
        .fetchGroups(MOVIE_TITLE.MOVIE_ID, MOVIE_TITLE.TITLE);
  }

  /** Takes the lists of {@code film} that are in {@code accepted}. */
  void add(long movie, Facts facts, Set<Fact> accepted) {
    for (Fact fact : accepted) {
      Place place = PLACES.get(fact);
      if (place != null) {
        waiting
            .computeIfAbsent(fact, none -> new LinkedHashMap<>())
            .put(movie, place.of.apply(facts));
      }
    }
  }

  /** Takes a film's other titles. */
  void addTitles(long movie, List<String> others) {
    titles.put(movie, others);
  }

  /** Writes all that was taken, in place of what was there. */
  void replace() {
    waiting.forEach((fact, lists) -> clear(place(fact), lists.keySet()));
    clear(TITLES, titles.keySet());
    insert();
  }

  /** Writes all that was taken, of films that had none. */
  void insert() {
    waiting.forEach((fact, lists) -> insert(place(fact), lists));
    insert(TITLES, titles);
  }

  /** Removes the film's lists of {@code facts}, where these are lists. */
  void clear(long movie, Set<Fact> facts) {
    facts.stream().filter(PLACES::containsKey).forEach(fact -> clear(place(fact), List.of(movie)));
  }

  private static Place place(Fact fact) {
    Place place = PLACES.get(fact);
    if (place == null) {
      throw new IllegalArgumentException(fact + " is no list");
    }
    return place;
  }

  private void clear(Place place, Collection<Long> movies) {
    if (!movies.isEmpty()) {
      sql.deleteFrom(place.movie.getTable()).where(place.at(movies)).execute();
    }
  }

  private void insert(Place place, Map<Long, List<String>> lists) {
    List<Object[]> rows = new ArrayList<>();
    lists.forEach(
        (movie, names) -> {
          for (short at = 0; at < names.size(); at++) {
            rows.add(
                place.credit.isEmpty()
                    ? new Object[] {movie, at, names.get(at)}
                    : new Object[] {movie, at, names.get(at), place.credit});
          }
        });
    if (place.credit.isEmpty()) {
      insert(sql, rows, place.movie, place.place, place.name);
    } else {
      insert(sql, rows, place.movie, place.place, place.name, MOVIE_CREDIT.CREDIT);
    }
  }

  /** Adds rows none of which is there. */
  static void insert(DSLContext sql, List<Object[]> rows, TableField<?, ?>... fields) {
    if (!new RowStore(sql, fields[0].getTable(), fields).add(rows).isEmpty()) {
      throw new IllegalStateException("What is told of films is there already");
    }
  }
}
