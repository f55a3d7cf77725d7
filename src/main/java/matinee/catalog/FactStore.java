package matinee.catalog;

import static matinee.store.schema.Tables.DATA_SET;
import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_FACT;
import static matinee.store.schema.Tables.MOVIE_KEY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import matinee.store.Database;
import matinee.store.schema.tables.records.MovieRecord;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/**
 * Writes what sources tell of films, and remembers who told what.
 *
 * <p>A fact that is not known yet is taken from anybody; one that is known gives way to a source
 * that {@linkplain Source#outranks outranks} the one that told it. Titles are an exception in part:
 * the one that does not hold is kept among the film's other titles, so that it still finds the
 * film.
 *
 * <p>Who tells one film uses {@link #add(Source, Facts)} and {@link #tell(long, Source, Facts)},
 * each a transaction; who tells many, the two for lists, within a transaction of his own. The
 * catalogue in memory does not know of it until it is refreshed.
 */
public final class FactStore {
  /** Members' films are numbered from here: beyond every number of a data set's. */
  public static final long FIRST_OF_MEMBERS = 1_000_000_000L;

  private static final int BATCH = 1_000;
  private static final int TRIES = 5;
  private static final Set<Fact> KEPT =
      EnumSet.of(Fact.TITLE, Fact.YEAR, Fact.IMDB_ID, Fact.TMDB_ID);

  private final DSLContext sql;

  /** Facts in {@code database}. */
  public FactStore(Database database) {
    this(database.sql());
  }

  /** Facts within a transaction. */
  public FactStore(DSLContext transaction) {
    this.sql = transaction;
  }

  /** What is told of the film {@code movie}. */
  public record Told(long movie, Facts facts) {}

  /**
   * Adds a film and answers its id: a member's from {@link #FIRST_OF_MEMBERS} on.
   *
   * @throws IllegalArgumentException if the facts have no title
   */
  public long add(Source source, Facts facts) {
    for (int tries = 1; ; tries++) {
      try {
        return sql.transactionResult(
            transaction -> {
              FactStore within = new FactStore(transaction.dsl());
              long id = within.next(source);
              within.add(source, List.of(new Told(id, facts)));
              return id;
            });
      } catch (IntegrityConstraintViolationException e) {
        // Somebody else took the number meanwhile.
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private long next(Source source) {
    boolean member = source == Source.MEMBER;
    Long last =
        sql.select(DSL.max(MOVIE.ID))
            .from(MOVIE)
            .where(member ? MOVIE.ID.ge(FIRST_OF_MEMBERS) : MOVIE.ID.lt(FIRST_OF_MEMBERS))
            .fetchSingle()
            .value1();
    long before = member ? FIRST_OF_MEMBERS - 1 : 0;
    return (last == null ? before : last) + 1;
  }

  /**
   * Tells of one film; of a film that is not there it tells nothing.
   *
   * @return how many facts were accepted
   */
  public int tell(long movie, Source source, Facts facts) {
    return sql.transactionResult(
        transaction ->
            new FactStore(transaction.dsl()).tell(source, List.of(new Told(movie, facts))));
  }

  /**
   * Takes back what {@code source} told of the film, so that others can tell it again: data sets
   * that know the film are imported again when asked to, though they have not changed. Titles, ids
   * and the year stay: they are what other sources find the film by.
   */
  public void withdraw(long movie, Source source) {
    withdrawBut(Set.of(), movie, source);
  }

  /** Takes back what {@code source} told of the film, except for {@code still}. */
  public void withdrawBut(Set<Fact> still, long movie, Source source) {
    sql.transaction(
        transaction -> {
          DSLContext within = transaction.dsl();
          Set<Fact> told = EnumSet.noneOf(Fact.class);
          within
              .select(MOVIE_FACT.FIELD)
              .from(MOVIE_FACT)
              .where(MOVIE_FACT.MOVIE_ID.eq(movie), MOVIE_FACT.SOURCE.eq(source.key()))
              .fetch(MOVIE_FACT.FIELD)
              .forEach(field -> Fact.of(field).ifPresent(told::add));
          told.removeAll(KEPT);
          told.removeAll(still);
          if (told.isEmpty()) {
            return;
          }
          FactColumnStore.clear(within, movie, told);
          new FactListStore(within).clear(movie, told);
          within
              .deleteFrom(MOVIE_FACT)
              .where(
                  MOVIE_FACT.MOVIE_ID.eq(movie),
                  MOVIE_FACT.FIELD.in(told.stream().map(Fact::key).toList()))
              .execute();
          letTellAgain(within, movie);
        });
  }

  private static void letTellAgain(DSLContext within, long movie) {
    within
        .update(DATA_SET)
        .set(DATA_SET.FINGERPRINT, "")
        .where(
            DATA_SET.FINGERPRINT.ne(""),
            DATA_SET.ID.in(
                DSL.select(MOVIE_KEY.DATA_SET_ID)
                    .from(MOVIE_KEY)
                    .where(MOVIE_KEY.MOVIE_ID.eq(movie))))
        .execute();
  }

  /**
   * Adds films under ids that no film has.
   *
   * @return how many facts were told
   * @throws IllegalArgumentException if one has no title
   */
  public int add(Source source, List<Told> films) {
    int told = 0;
    for (List<Told> some : batches(films)) {
      List<MovieRecord> rows = new ArrayList<>();
      FactListStore lists = new FactListStore(sql);
      for (Told film : some) {
        rows.add(row(source, film));
        Set<Fact> said = film.facts().said();
        told += said.size();
        lists.add(film.movie(), film.facts(), said);
        lists.addTitles(film.movie(), Titles.of(film.facts()).others());
      }
      FactColumnStore.insert(sql, rows);
      lists.insert();
    }
    return told;
  }

  private static MovieRecord row(Source source, Told film) {
    if (film.facts().title() == null) {
      throw new IllegalArgumentException("A film needs a title");
    }
    MovieRecord row = new MovieRecord();
    FactColumnStore.change(row, film.facts(), film.facts().said());
    row.setId(film.movie());
    row.setSource(source.key());
    return row;
  }

  /**
   * Tells of films that are there, each once; others are passed over.
   *
   * @return how many facts were accepted
   */
  public int tell(Source source, List<Told> films) {
    int accepted = 0;
    for (List<Told> some : batches(films)) {
      accepted += tellSome(source, some);
    }
    return accepted;
  }

  private int tellSome(Source source, List<Told> films) {
    List<Long> ids = films.stream().map(Told::movie).toList();
    Map<Long, MovieRecord> rows = sql.selectFrom(MOVIE).where(MOVIE.ID.in(ids)).fetchMap(MOVIE.ID);
    TellerStore memory = new TellerStore(sql);
    Map<Long, Teller> tellers = memory.of(rows.values());
    FactListStore lists = new FactListStore(sql);
    // Which lists there are need not be known where all of them yield.
    boolean all = tellers.values().stream().allMatch(teller -> teller.yieldsTo(source));
    Map<Long, Set<Fact>> listed = all ? Map.of() : lists.known(ids);
    Map<Long, List<String>> titles = lists.titles(ids);
    Map<Long, Teller> changed = new HashMap<>();
    int count = 0;
    for (Told film : films) {
      MovieRecord row = rows.get(film.movie());
      Teller teller = tellers.get(film.movie());
      if (row != null && teller != null) {
        Set<Fact> known = FactColumnStore.known(row);
        known.addAll(listed.getOrDefault(film.movie(), Set.of()));
        Set<Fact> accepted = teller.accept(source, film.facts().said(), known);
        retitle(row, titles.getOrDefault(film.movie(), List.of()), film.facts(), accepted, lists);
        FactColumnStore.change(row, film.facts(), accepted);
        lists.add(film.movie(), film.facts(), accepted);
        Teller after = teller.with(source, accepted);
        if (!after.equals(teller)) {
          changed.put(film.movie(), after);
        }
        count += accepted.size();
      }
    }
    sql.batchUpdate(rows.values().stream().filter(MovieRecord::changed).toList()).execute();
    lists.replace();
    memory.remember(changed);
    return count;
  }

  private static void retitle(
      MovieRecord row, List<String> others, Facts facts, Set<Fact> accepted, FactListStore lists) {
    Titles before = new Titles(row.getTitle(), row.getOriginalTitle(), others);
    Titles after = before.with(facts, accepted);
    if (!after.others().equals(others)) {
      lists.addTitles(row.getId(), after.others());
    }
  }

  /** Who told something that is known of the film, the most trusted first. */
  public List<Source> sources(long movie) {
    Set<Source> sources = EnumSet.noneOf(Source.class);
    sql.select(MOVIE.SOURCE)
        .from(MOVIE)
        .where(MOVIE.ID.eq(movie))
        .union(DSL.select(MOVIE_FACT.SOURCE).from(MOVIE_FACT).where(MOVIE_FACT.MOVIE_ID.eq(movie)))
        .fetch(MOVIE.SOURCE)
        .forEach(source -> sources.add(Source.of(Objects.requireNonNull(source))));
    List<Source> ordered = new ArrayList<>(sources);
    Collections.reverse(ordered);
    return ordered;
  }

  private static List<List<Told>> batches(List<Told> films) {
    List<List<Told>> batches = new ArrayList<>();
    for (int from = 0; from < films.size(); from += BATCH) {
      batches.add(films.subList(from, Math.min(films.size(), from + BATCH)));
    }
    return batches;
  }
}
