package matinee.catalog;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_COUNTRY;
import static matinee.store.schema.Tables.MOVIE_CREDIT;
import static matinee.store.schema.Tables.MOVIE_GENRE;
import static matinee.store.schema.Tables.MOVIE_LANGUAGE;
import static matinee.store.schema.Tables.RATING;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import matinee.store.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** The films. */
public final class MovieStore {
  private final DSLContext sql;
  private final FactStore facts;

  public MovieStore(Database database) {
    this.sql = database.sql();
    this.facts = new FactStore(database);
  }

  /** How many films there are. */
  public long count() {
    return sql.fetchCount(MOVIE);
  }

  /**
   * The films of these ids, by id; ids that are no film, or one that was taken down, are left out.
   */
  public Map<Long, Movie> find(Collection<Long> ids) {
    return find(ids, MOVIE.HIDDEN.isFalse());
  }

  /** The film of that id, unless there is none or it was taken down. */
  public Optional<Movie> movie(long id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  /** The films of these ids that were taken down, for those who wrote about them. */
  public Map<Long, Movie> takenDown(Collection<Long> ids) {
    return find(ids, MOVIE.HIDDEN.isTrue());
  }

  private Map<Long, Movie> find(Collection<Long> ids, Condition which) {
    Map<Long, List<String>> genres =
        sql.select(MOVIE_GENRE.MOVIE_ID, MOVIE_GENRE.GENRE)
            .from(MOVIE_GENRE)
            .where(MOVIE_GENRE.MOVIE_ID.in(ids))
            .orderBy(MOVIE_GENRE.MOVIE_ID, MOVIE_GENRE.PLACE)
            .fetchGroups(MOVIE_GENRE.MOVIE_ID, MOVIE_GENRE.GENRE);
    Map<Long, List<String>> directors =
        sql.select(MOVIE_CREDIT.MOVIE_ID, MOVIE_CREDIT.PERSON)
            .from(MOVIE_CREDIT)
            .where(MOVIE_CREDIT.MOVIE_ID.in(ids), MOVIE_CREDIT.CREDIT.eq("director"))
            .orderBy(MOVIE_CREDIT.MOVIE_ID, MOVIE_CREDIT.PLACE)
            .fetchGroups(MOVIE_CREDIT.MOVIE_ID, MOVIE_CREDIT.PERSON);
    return sql.select(MOVIE.ID, MOVIE.TITLE, MOVIE.ORIGINAL_TITLE, MOVIE.RELEASE_YEAR)
        .from(MOVIE)
        .where(MOVIE.ID.in(ids), which)
        .fetchMap(
            MOVIE.ID,
            row ->
                new Movie(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4() == null ? null : row.value4().intValue(),
                    genres.getOrDefault(row.value1(), List.of()),
                    directors.getOrDefault(row.value1(), List.of())));
  }

  /** The films of these ids, in their order; ids that are no film are left out. */
  public List<Movie> list(List<Long> ids) {
    Map<Long, Movie> movies = find(ids);
    return ids.stream().map(movies::get).filter(Objects::nonNull).toList();
  }

  /** All that we know of the film, if there is one of that id. */
  public Optional<MovieDetails> details(long id) {
    Movie movie = movie(id).orElse(null);
    if (movie == null) {
      return Optional.empty();
    }
    return sql.selectFrom(MOVIE)
        .where(MOVIE.ID.eq(id))
        .fetchOptional(
            row ->
                new MovieDetails(
                    movie,
                    row.getOverview(),
                    row.getRuntimeMinutes() == null ? null : row.getRuntimeMinutes().intValue(),
                    row.getReleaseDate(),
                    names(
                        MOVIE_COUNTRY.COUNTRY, MOVIE_COUNTRY.PLACE, MOVIE_COUNTRY.MOVIE_ID.eq(id)),
                    row.getLanguage(),
                    names(
                        MOVIE_LANGUAGE.LANGUAGE,
                        MOVIE_LANGUAGE.PLACE,
                        MOVIE_LANGUAGE.MOVIE_ID.eq(id)),
                    people(id, "writer"),
                    people(id, "cast"),
                    row.getSeries(),
                    row.getImdbId(),
                    row.getTmdbId(),
                    facts.sources(id)));
  }

  private List<String> people(long movie, String credit) {
    return names(
        MOVIE_CREDIT.PERSON,
        MOVIE_CREDIT.PLACE,
        MOVIE_CREDIT.MOVIE_ID.eq(movie).and(MOVIE_CREDIT.CREDIT.eq(credit)));
  }

  private List<String> names(
      TableField<?, String> name, TableField<?, Short> place, Condition which) {
    return sql.select(name).from(name.getTable()).where(which).orderBy(place).fetch(name);
  }

  /** The {@code limit} films with the most ratings, most rated first, ties by id. */
  public List<Movie> mostRated(int limit) {
    List<Long> ids =
        sql.select(RATING.MOVIE_ID)
            .from(RATING)
            .groupBy(RATING.MOVIE_ID)
            .orderBy(DSL.count().desc(), RATING.MOVIE_ID)
            .limit(limit)
            .fetch(RATING.MOVIE_ID);
    return list(ids);
  }
}
