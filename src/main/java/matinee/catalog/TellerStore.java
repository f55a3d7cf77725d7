package matinee.catalog;

import static matinee.store.schema.Tables.MOVIE_FACT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import matinee.store.schema.tables.records.MovieRecord;
import org.jooq.DSLContext;

/** Who told what of films. Works within one transaction. */
final class TellerStore {
  private final DSLContext sql;

  TellerStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Who told what of {@code films}, by their ids. */
  Map<Long, Teller> of(Collection<MovieRecord> films) {
    Map<Long, Map<Fact, Source>> others = new HashMap<>();
    sql.selectFrom(MOVIE_FACT)
        .where(MOVIE_FACT.MOVIE_ID.in(films.stream().map(MovieRecord::getId).toList()))
        .forEach(
            row ->
                Fact.of(row.getField())
                    .ifPresent(
                        fact ->
                            others
                                .computeIfAbsent(
                                    row.getMovieId(), none -> new EnumMap<>(Fact.class))
                                .put(fact, Source.of(row.getSource()))));
    return films.stream()
        .collect(
            Collectors.toMap(
                MovieRecord::getId,
                row ->
                    new Teller(
                        Source.of(row.getSource()), others.getOrDefault(row.getId(), Map.of()))));
  }

  /** Replaces what is remembered of these films. */
  void remember(Map<Long, Teller> told) {
    if (told.isEmpty()) {
      return;
    }
    sql.deleteFrom(MOVIE_FACT).where(MOVIE_FACT.MOVIE_ID.in(told.keySet())).execute();
    List<Object[]> rows = new ArrayList<>();
    told.forEach(
        (movie, teller) ->
            teller
                .others()
                .forEach(
                    (fact, source) -> rows.add(new Object[] {movie, fact.key(), source.key()})));
    FactListStore.insert(sql, rows, MOVIE_FACT.MOVIE_ID, MOVIE_FACT.FIELD, MOVIE_FACT.SOURCE);
  }
}
