package matinee.training;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_CREDIT;
import static matinee.store.schema.Tables.MOVIE_GENRE;
import static matinee.store.schema.Tables.MOVIE_KEYWORD;
import static matinee.store.schema.Tables.MOVIE_TOPIC;

import java.util.function.Consumer;
import matinee.catalog.Series;
import matinee.recommend.Feature;
import matinee.recommend.IdIndex;
import matinee.recommend.ItemFeatures;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** Reads what is known of the films besides their ratings, within one transaction. */
final class FeatureStore {
  private static final int FETCH_SIZE = 10_000;

  private final DSLContext in;
  private final IdIndex items;
  private final ItemFeatures.Builder known;

  private FeatureStore(DSLContext in, IdIndex items) {
    this.in = in;
    this.items = items;
    this.known = new ItemFeatures.Builder(items.size());
  }

  /** Genres, keywords, directors, writers, leading cast, decades and series of {@code items}. */
  static ItemFeatures load(DSLContext in, IdIndex items) {
    FeatureStore reading = new FeatureStore(in, items);
    reading.films();
    reading.genres();
    reading.people();
    reading.topics();
    reading.tags();
    return reading.known.build();
  }

  private void films() {
    each(
        in.select(MOVIE.ID, MOVIE.TITLE, MOVIE.ORIGINAL_TITLE, MOVIE.SERIES, MOVIE.RELEASE_YEAR)
            .from(MOVIE),
        row -> {
          int item = items.position(row.get(MOVIE.ID));
          if (item >= 0) {
            known.series(
                item,
                Series.of(
                    row.get(MOVIE.TITLE), row.get(MOVIE.ORIGINAL_TITLE), row.get(MOVIE.SERIES)));
            Short year = row.get(MOVIE.RELEASE_YEAR);
            if (year != null) {
              known.add(item, Feature.decade(year), 1);
            }
          }
        });
  }

  private void genres() {
    each(
        in.select(MOVIE_GENRE.MOVIE_ID, MOVIE_GENRE.GENRE).from(MOVIE_GENRE),
        row -> add(row.get(MOVIE_GENRE.MOVIE_ID), Feature.Kind.GENRE, row.get(MOVIE_GENRE.GENRE)));
  }

  private void people() {
    each(
        in.select(MOVIE_CREDIT.MOVIE_ID, MOVIE_CREDIT.CREDIT, MOVIE_CREDIT.PERSON)
            .from(MOVIE_CREDIT)
            .where(MOVIE_CREDIT.CREDIT.in("director", "writer"))
            .or(MOVIE_CREDIT.CREDIT.eq("cast").and(MOVIE_CREDIT.PLACE.lt((short) Feature.LEADING))),
        row ->
            add(
                row.get(MOVIE_CREDIT.MOVIE_ID),
                kind(row.get(MOVIE_CREDIT.CREDIT)),
                row.get(MOVIE_CREDIT.PERSON)));
  }

  private static Feature.Kind kind(String credit) {
    return switch (credit) {
      case "director" -> Feature.Kind.DIRECTOR;
      case "writer" -> Feature.Kind.WRITER;
      default -> Feature.Kind.CAST;
    };
  }

  private void topics() {
    each(
        in.select(MOVIE_TOPIC.MOVIE_ID, MOVIE_TOPIC.KEYWORD).from(MOVIE_TOPIC),
        row ->
            add(row.get(MOVIE_TOPIC.MOVIE_ID), Feature.Kind.KEYWORD, row.get(MOVIE_TOPIC.KEYWORD)));
  }

  private void tags() {
    each(
        in.select(MOVIE_KEYWORD.MOVIE_ID, MOVIE_KEYWORD.KEYWORD, MOVIE_KEYWORD.PEOPLE)
            .from(MOVIE_KEYWORD)
            .orderBy(MOVIE_KEYWORD.MOVIE_ID, MOVIE_KEYWORD.DATA_SET_ID, MOVIE_KEYWORD.KEYWORD),
        row -> {
          int item = items.position(row.get(MOVIE_KEYWORD.MOVIE_ID));
          if (item >= 0) {
            Feature keyword = new Feature(Feature.Kind.KEYWORD, row.get(MOVIE_KEYWORD.KEYWORD));
            known.add(item, keyword, row.get(MOVIE_KEYWORD.PEOPLE));
          }
        });
  }

  private void add(long movie, Feature.Kind kind, String name) {
    int item = items.position(movie);
    if (item >= 0) {
      known.add(item, new Feature(kind, name), 1);
    }
  }

  private static <R extends Record> void each(ResultQuery<R> query, Consumer<R> use) {
    try (Cursor<R> rows = query.fetchSize(FETCH_SIZE).fetchLazy()) {
      rows.forEach(use);
    }
  }
}
