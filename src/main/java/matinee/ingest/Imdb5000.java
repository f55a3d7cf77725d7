package matinee.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matinee.catalog.Facts;
import matinee.catalog.FactsBuilder;
import matinee.catalog.Source;

/**
 * IMDB 5000: films by their addresses at IMDb, lists between bars. A row without a year is mostly a
 * television series: it may add to a film that is known, and makes none.
 */
record Imdb5000(DataSetSource source, NamedRows films) implements DataSet {
  static final String MOVIES = "movie_metadata.csv";

  private static final Pattern ID = Pattern.compile("/title/tt(\\d{7,10})");

  /** Checks the header; a wrong one is an {@link ImportException}. */
  static Imdb5000 of(DataSetSource source) {
    return new Imdb5000(
        source, NamedRows.of(source, MOVIES, "movie_title", "movie_imdb_link", "title_year"));
  }

  @Override
  public Source teller() {
    return Source.IMDB_5000;
  }

  @Override
  public boolean rated() {
    return false;
  }

  @Override
  public List<String> files() {
    return List.of(MOVIES);
  }

  @Override
  public List<MovieRow> movies(BadRows bad, Progress progress) {
    List<MovieRow> rows = new ArrayList<>();
    films.forEach(this::key, bad, progress, row -> rows.add(movie(row)));
    return rows;
  }

  private long key(RowReader row) {
    String address = films.text(row, "movie_imdb_link");
    Matcher matcher = ID.matcher(address);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no address at IMDb: " + address);
    }
    return Long.parseLong(matcher.group(1));
  }

  private MovieRow movie(RowReader row) {
    long key = key(row);
    Integer year = TmdbColumns.minutes(films.text(row, "title_year"));
    FactsBuilder facts =
        Facts.builder()
            .title(year == null ? null : films.text(row, "movie_title"))
            .year(year)
            .runtime(year == null ? null : TmdbColumns.minutes(films.text(row, "duration")))
            .genres(Lists.of(films.text(row, "genres")))
            .countries(Lists.of(films.text(row, "country")))
            .language(films.text(row, "language"))
            .keywords(Lists.of(films.text(row, "plot_keywords")))
            .directors(names(row, "director_name"))
            .cast(names(row, "actor_1_name", "actor_2_name", "actor_3_name"))
            .imdbId(MovieRow.imdbId(String.valueOf(key)));
    return year == null ? new MovieRow(key, facts.build()) : MovieRow.titled(key, facts.build());
  }

  private List<String> names(RowReader row, String... columns) {
    return Stream.of(columns).map(column -> films.text(row, column)).toList();
  }

  @Override
  public void ratings(Consumer<RatingRow> to, BadRows bad, Progress progress) {
    // There are none.
  }
}
