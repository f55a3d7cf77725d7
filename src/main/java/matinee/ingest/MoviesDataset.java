package matinee.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import matinee.catalog.Facts;
import matinee.catalog.FactsBuilder;
import matinee.catalog.Source;
import org.jspecify.annotations.Nullable;

/**
 * The Movies Dataset: films by their TMDB numbers, lists as Python writes them, MovieLens' ratings.
 * Any of its files will do; without the metadata no film has a title, and so none is new.
 *
 * <p>A film's key is its TMDB number; where links.csv gives it none, the number that MovieLens has
 * for it, beyond {@value #UNLINKED}.
 */
record MoviesDataset(
    DataSetSource source,
    @Nullable NamedRows metadata,
    @Nullable NamedRows credits,
    @Nullable NamedRows keywords,
    List<NamedRows> links,
    @Nullable NamedRows ratings)
    implements DataSet {
  static final String METADATA = "movies_metadata.csv";
  static final String CREDITS = "credits.csv";
  static final String KEYWORDS = "keywords.csv";
  static final String LINKS_SMALL = "links_small.csv";
  static final String RATINGS_SMALL = "ratings_small.csv";

  // These MovieLens has, too.
  private static final String LINKS = MovieLensCsv.LINKS;
  private static final String RATINGS = MovieLensCsv.RATINGS;

  private static final long UNLINKED = 10_000_000_000L;
  private static final TmdbCells CELLS = new TmdbCells(PythonLiteral::parse);

  /** Whether any of the files that tell of films is there. */
  static boolean isIn(Set<String> files) {
    return Stream.of(METADATA, CREDITS, KEYWORDS, LINKS, LINKS_SMALL).anyMatch(files::contains);
  }

  /** Checks the headers; a wrong one is an {@link ImportException}. */
  static MoviesDataset of(DataSetSource source) {
    NamedRows ratings = rows(source, RATINGS, "userId", "rating");
    return new MoviesDataset(
        source,
        identified(rows(source, METADATA, "title")),
        identified(rows(source, CREDITS, "cast", "crew")),
        identified(rows(source, KEYWORDS, "keywords")),
        // Each knows films that the other does not.
        Stream.of(LINKS, LINKS_SMALL)
            .flatMap(file -> Stream.ofNullable(rows(source, file, "movieId")))
            .toList(),
        ratings == null ? rows(source, RATINGS_SMALL, "userId", "movieId", "rating") : ratings);
  }

  private static @Nullable NamedRows rows(DataSetSource source, String file, String... columns) {
    return source.files().contains(file) ? NamedRows.of(source, file, columns) : null;
  }

  private static @Nullable NamedRows identified(@Nullable NamedRows rows) {
    if (rows != null && rows.header().find("tmdb_id") < 0) {
      rows.header().column("id");
    }
    return rows;
  }

  @Override
  public Source teller() {
    return Source.MOVIES_DATASET;
  }

  @Override
  public boolean rated() {
    return ratings != null && (!links.isEmpty() || ratings.header().find("tmdbId") >= 0);
  }

  @Override
  public List<String> files() {
    return Stream.concat(Stream.of(metadata, credits, keywords, ratings), links.stream())
        .flatMap(Stream::ofNullable)
        .map(rows -> rows.header().file())
        .toList();
  }

  @Override
  public List<MovieRow> movies(BadRows bad, Progress progress) {
    Map<Long, Facts> films = new LinkedHashMap<>();
    if (metadata != null) {
      TmdbColumns columns = new TmdbColumns(metadata.header(), CELLS);
      each(metadata, bad, progress, (id, row) -> films.put(id, titled(columns, id, row)));
    }
    if (credits != null) {
      each(credits, bad, progress, (id, row) -> add(films, id, people(credits, row)));
    }
    if (keywords != null) {
      each(keywords, bad, progress, (id, row) -> add(films, id, words(keywords, row)));
    }
    for (NamedRows some : links) {
      some.forEach(bad, progress, row -> link(films, some, row));
    }
    List<MovieRow> rows = new ArrayList<>();
    films.forEach((key, facts) -> rows.add(new MovieRow(key, facts)));
    return rows;
  }

  private static void each(
      NamedRows rows, BadRows bad, Progress progress, BiConsumer<Long, RowReader> use) {
    rows.forEach(row -> id(rows, row), bad, progress, row -> use.accept(id(rows, row), row));
  }

  private static long id(NamedRows rows, RowReader row) {
    String column = rows.header().find("tmdb_id") < 0 ? "id" : "tmdb_id";
    return TmdbColumns.id(rows.text(row, column));
  }

  private static Facts titled(TmdbColumns columns, long id, RowReader row) {
    return MovieRow.titled(id, columns.facts(row).tmdbId((int) id).build()).facts();
  }

  private static FactsBuilder people(NamedRows rows, RowReader row) {
    return CELLS.people(Facts.builder(), rows.text(row, "cast"), rows.text(row, "crew"));
  }

  private static FactsBuilder words(NamedRows rows, RowReader row) {
    return Facts.builder().keywords(CELLS.texts(rows.text(row, "keywords"), "name"));
  }

  private static void add(Map<Long, Facts> films, long id, FactsBuilder facts) {
    films.merge(id, facts.tmdbId((int) id).build(), Facts::or);
  }

  private static void link(Map<Long, Facts> films, NamedRows links, RowReader row) {
    long key = key(links, row);
    FactsBuilder facts = Facts.builder().imdbId(MovieRow.imdbId(links.text(row, "imdbId")));
    films.merge(key, facts.tmdbId(key < UNLINKED ? (int) key : null).build(), Facts::or);
  }

  private static long key(NamedRows links, RowReader row) {
    Integer tmdb = MovieRow.tmdbId(links.text(row, "tmdbId"));
    return tmdb == null ? UNLINKED + RatingRow.number(links.text(row, "movieId")) : tmdb;
  }

  /** The films' keys, by the numbers that MovieLens has for them. */
  private Map<Long, Long> keys() {
    Map<Long, Long> keys = new HashMap<>();
    for (NamedRows some : links) {
      some.forEach(
          new BadRows(),
          Progress.NONE,
          row -> keys.putIfAbsent(RatingRow.number(some.text(row, "movieId")), key(some, row)));
    }
    return keys;
  }

  @Override
  public void ratings(Consumer<RatingRow> to, BadRows bad, Progress progress) {
    if (ratings == null) {
      return;
    }
    if (!rated()) {
      String file = ratings.header().file();
      bad.add(
          file, 1, "left out: its films bear MovieLens' numbers, which links.csv would explain");
      return;
    }
    boolean direct = ratings.header().find("tmdbId") >= 0;
    Map<Long, Long> keys = direct ? Map.of() : keys();
    ratings.forEach(
        bad,
        progress,
        row -> {
          String film = ratings.text(row, direct ? "tmdbId" : "movieId");
          long key = direct ? TmdbColumns.id(film) : known(keys, RatingRow.number(film));
          to.accept(
              RatingRow.parse(
                  ratings.text(row, "userId"),
                  String.valueOf(key),
                  ratings.text(row, "rating"),
                  ratings.text(row, "timestamp")));
        });
  }

  private static long known(Map<Long, Long> keys, long movie) {
    Long key = keys.get(movie);
    if (key == null) {
      throw new IllegalArgumentException("there is no film " + movie + " among the links");
    }
    return key;
  }
}
