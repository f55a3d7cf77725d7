package matinee.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import matinee.catalog.Facts;
import matinee.catalog.Source;
import org.jspecify.annotations.Nullable;

/** TMDB 5000: films by their TMDB numbers, with lists in JSON; the credits may be missing. */
record Tmdb5000(DataSetSource source, NamedRows films, @Nullable NamedRows credits)
    implements DataSet {
  static final String MOVIES = "tmdb_5000_movies.csv";
  static final String CREDITS = "tmdb_5000_credits.csv";

  private static final TmdbCells CELLS = new TmdbCells(Json::parse);

  /** Checks the headers; a wrong one is an {@link ImportException}. */
  static Tmdb5000 of(DataSetSource source) {
    return new Tmdb5000(
        source,
        NamedRows.of(source, MOVIES, "id", "title"),
        source.files().contains(CREDITS)
            ? NamedRows.of(source, CREDITS, "movie_id", "cast", "crew")
            : null);
  }

  @Override
  public Source teller() {
    return Source.TMDB_5000;
  }

  @Override
  public boolean rated() {
    return false;
  }

  @Override
  public List<String> files() {
    return credits == null ? List.of(MOVIES) : List.of(MOVIES, CREDITS);
  }

  @Override
  public List<MovieRow> movies(BadRows bad, Progress progress) {
    Map<Integer, Facts> people = credits == null ? Map.of() : people(credits, bad, progress);
    TmdbColumns columns = new TmdbColumns(films.header(), CELLS);
    List<MovieRow> rows = new ArrayList<>();
    films.forEach(
        row -> TmdbColumns.id(films.text(row, "id")),
        bad,
        progress,
        row -> {
          int id = TmdbColumns.id(films.text(row, "id"));
          Facts facts = columns.facts(row).tmdbId(id).build();
          rows.add(MovieRow.titled(id, facts.or(people.getOrDefault(id, Facts.NONE))));
        });
    return rows;
  }

  private static Map<Integer, Facts> people(NamedRows credits, BadRows bad, Progress progress) {
    Map<Integer, Facts> people = new LinkedHashMap<>();
    credits.forEach(
        row -> TmdbColumns.id(credits.text(row, "movie_id")),
        bad,
        progress,
        row ->
            people.put(
                TmdbColumns.id(credits.text(row, "movie_id")),
                CELLS
                    .people(Facts.builder(), credits.text(row, "cast"), credits.text(row, "crew"))
                    .build()));
    return people;
  }

  @Override
  public void ratings(Consumer<RatingRow> to, BadRows bad, Progress progress) {
    // There are none.
  }
}
