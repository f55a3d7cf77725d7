package matinee.tmdb;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.TMDB_ANSWER;
import static matinee.store.schema.Tables.TMDB_OFFER;
import static matinee.store.schema.Tables.TMDB_TRAILER;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import matinee.store.Database;
import matinee.store.schema.tables.records.TmdbTrailerRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What TMDB has answered, each answer with the day on which it goes. */
final class TmdbStore {
  /** How long an answer is kept: TMDB's terms say six months at most. */
  static final Duration LONGEST = Duration.ofDays(180);

  private final DSLContext sql;
  private final Clock clock;
  private final String language;
  private final String region;

  /**
   * @param language that answers should be in; others are due
   * @param region whose offers they should hold; others are due
   */
  TmdbStore(Database database, Clock clock, String language, String region) {
    this.sql = database.sql();
    this.clock = clock;
    this.language = language;
    this.region = region;
  }

  /**
   * A film that can be asked about.
   *
   * @param imdbId null where unknown
   * @param tmdbId null where unknown
   * @param due whether it was never asked about, or too long ago, or otherwise
   * @param poster the path of its poster as far as known, null for none
   */
  record Subject(
      long movie,
      @Nullable String imdbId,
      @Nullable Integer tmdbId,
      boolean due,
      @Nullable String poster) {}

  /** The film, where it can be asked about. */
  Optional<Subject> subject(long movie) {
    return sql.select(MOVIE.IMDB_ID, MOVIE.TMDB_ID, field(isDue()), TMDB_ANSWER.POSTER_PATH)
        .from(MOVIE.leftJoin(TMDB_ANSWER).on(TMDB_ANSWER.MOVIE_ID.eq(MOVIE.ID)))
        .where(MOVIE.ID.eq(movie), askable())
        .fetchOptional(
            row -> new Subject(movie, row.value1(), row.value2(), row.value3(), row.value4()));
  }

  /** The films to ask about: those that never were before the others, the most rated first. */
  List<Long> due() {
    return popular(isDue());
  }

  /** The films whose poster's path is known, the most rated first. */
  List<Long> pictured() {
    return popular(TMDB_ANSWER.POSTER_PATH.isNotNull());
  }

  private List<Long> popular(Condition which) {
    var rated =
        select(RATING.MOVIE_ID.as("rated"), count().as("ratings"))
            .from(RATING)
            .groupBy(RATING.MOVIE_ID)
            .asTable("tally");
    return sql.select(MOVIE.ID)
        .from(
            MOVIE
                .leftJoin(TMDB_ANSWER)
                .on(TMDB_ANSWER.MOVIE_ID.eq(MOVIE.ID))
                .leftJoin(rated)
                .on(rated.field("rated", Long.class).eq(MOVIE.ID)))
        .where(askable(), which)
        .orderBy(
            when(TMDB_ANSWER.MOVIE_ID.isNull(), inline(0)).otherwise(inline(1)),
            rated.field("ratings", Integer.class).desc().nullsLast(),
            MOVIE.ID)
        .fetch(MOVIE.ID);
  }

  /** How many films can be asked about. */
  int askableFilms() {
    return sql.fetchCount(MOVIE, askable());
  }

  /** Whether anything of TMDB's is kept here. */
  boolean keepsAnything() {
    return sql.fetchExists(TMDB_ANSWER, TMDB_ANSWER.OUTCOME.eq(Outcome.FOUND.key()));
  }

  private static Condition askable() {
    return MOVIE.IMDB_ID.isNotNull().or(MOVIE.TMDB_ID.isNotNull());
  }

  private Condition isDue() {
    return TMDB_ANSWER
        .MOVIE_ID
        .isNull()
        .or(TMDB_ANSWER.DUE_AT.le(now()))
        .or(TMDB_ANSWER.LANGUAGE.ne(language))
        .or(TMDB_ANSWER.REGION.ne(region));
  }

  /** Keeps that the film was asked about in vain; what was known of it stays till it expires. */
  void vain(long movie, Outcome outcome) {
    OffsetDateTime now = now();
    int known =
        sql.update(TMDB_ANSWER)
            .set(TMDB_ANSWER.LANGUAGE, language)
            .set(TMDB_ANSWER.REGION, region)
            .set(TMDB_ANSWER.DUE_AT, now.plus(outcome.fresh()))
            .where(TMDB_ANSWER.MOVIE_ID.eq(movie))
            .execute();
    if (known == 0) {
      insert(sql, movie, outcome, null, null);
    }
  }

  /** Keeps what TMDB told, besides the facts, in place of what it told before. */
  void found(long movie, TmdbFilm film) {
    sql.transaction(
        transaction -> {
          DSLContext inside = transaction.dsl();
          inside.deleteFrom(TMDB_ANSWER).where(TMDB_ANSWER.MOVIE_ID.eq(movie)).execute();
          insert(inside, movie, Outcome.FOUND, film.id(), film.poster());
          short place = 0;
          for (Trailer trailer : film.trailers()) {
            inside
                .insertInto(TMDB_TRAILER)
                .values(
                    movie,
                    place++,
                    trailer.video(),
                    trailer.name(),
                    trailer.language(),
                    trailer.official())
                .execute();
          }
          place = 0;
          for (Offer offer : film.offers()) {
            inside
                .insertInto(TMDB_OFFER)
                .values(movie, place++, offer.terms().key(), offer.provider())
                .execute();
          }
        });
  }

  private void insert(
      DSLContext inside,
      long movie,
      Outcome outcome,
      @Nullable Integer film,
      @Nullable String poster) {
    OffsetDateTime now = now();
    inside
        .insertInto(TMDB_ANSWER)
        .set(TMDB_ANSWER.MOVIE_ID, movie)
        .set(TMDB_ANSWER.OUTCOME, outcome.key())
        .set(TMDB_ANSWER.FILM, film)
        .set(TMDB_ANSWER.LANGUAGE, language)
        .set(TMDB_ANSWER.REGION, region)
        .set(TMDB_ANSWER.POSTER_PATH, poster)
        .set(TMDB_ANSWER.ASKED_AT, now)
        .set(TMDB_ANSWER.DUE_AT, now.plus(outcome.fresh()))
        .set(TMDB_ANSWER.EXPIRES_AT, now.plus(LONGEST))
        .execute();
  }

  /** Forgets the film's poster, which turned out to be none. */
  void noPoster(long movie) {
    sql.update(TMDB_ANSWER)
        .setNull(TMDB_ANSWER.POSTER_PATH)
        .where(TMDB_ANSWER.MOVIE_ID.eq(movie))
        .execute();
  }

  /** The path of the film's poster, where one is known and may be shown. */
  Optional<String> poster(long movie) {
    return sql.select(TMDB_ANSWER.POSTER_PATH)
        .from(TMDB_ANSWER)
        .where(
            TMDB_ANSWER.MOVIE_ID.eq(movie),
            TMDB_ANSWER.EXPIRES_AT.gt(now()),
            TMDB_ANSWER.POSTER_PATH.isNotNull())
        .fetchOptional(TMDB_ANSWER.POSTER_PATH);
  }

  /** What the film's page shows besides the facts. */
  Extras extras(long movie) {
    return sql.selectFrom(TMDB_ANSWER)
        .where(TMDB_ANSWER.MOVIE_ID.eq(movie), told())
        .fetchOptional()
        .map(
            row ->
                new Extras(
                    trailers(movie),
                    offers(movie),
                    row.getRegion(),
                    row.getFilm(),
                    row.getAskedAt().toLocalDate()))
        .orElse(Extras.none(region));
  }

  /** The best trailer of each of {@code movies} that has one, by the film's id. */
  Map<Long, Trailer> trailers(Collection<Long> movies) {
    return sql
        .select(TMDB_TRAILER.fields())
        .from(TMDB_TRAILER)
        .join(TMDB_ANSWER)
        .on(TMDB_ANSWER.MOVIE_ID.eq(TMDB_TRAILER.MOVIE_ID))
        .where(TMDB_TRAILER.MOVIE_ID.in(movies), told())
        .orderBy(TMDB_TRAILER.MOVIE_ID, TMDB_TRAILER.PLACE)
        .fetchInto(TMDB_TRAILER)
        .stream()
        .collect(
            Collectors.toMap(
                TmdbTrailerRecord::getMovieId, TmdbStore::trailer, (best, next) -> best));
  }

  private List<Trailer> trailers(long movie) {
    return sql.selectFrom(TMDB_TRAILER)
        .where(TMDB_TRAILER.MOVIE_ID.eq(movie))
        .orderBy(TMDB_TRAILER.PLACE)
        .fetch(TmdbStore::trailer);
  }

  private static Trailer trailer(TmdbTrailerRecord row) {
    return new Trailer(row.getVideo(), row.getName(), row.getLanguage(), row.getOfficial());
  }

  /** Whether TMDB told of the film, and so lately that it may be shown. */
  private Condition told() {
    return TMDB_ANSWER.OUTCOME.eq(Outcome.FOUND.key()).and(TMDB_ANSWER.EXPIRES_AT.gt(now()));
  }

  private List<Offer> offers(long movie) {
    return sql.selectFrom(TMDB_OFFER)
        .where(TMDB_OFFER.MOVIE_ID.eq(movie))
        .orderBy(TMDB_OFFER.PLACE)
        .fetch(row -> new Offer(Offer.Terms.of(row.getTerms()), row.getProvider()));
  }

  /** The films whose answers may be kept no longer. */
  List<Long> expired() {
    return sql.select(TMDB_ANSWER.MOVIE_ID)
        .from(TMDB_ANSWER)
        .where(TMDB_ANSWER.EXPIRES_AT.le(now()))
        .fetch(TMDB_ANSWER.MOVIE_ID);
  }

  /** Forgets what was answered about the film. */
  void forget(long movie) {
    sql.deleteFrom(TMDB_ANSWER).where(TMDB_ANSWER.MOVIE_ID.eq(movie)).execute();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
