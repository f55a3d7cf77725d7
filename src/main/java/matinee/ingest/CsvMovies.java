package matinee.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Films by named columns, with their IMDb and TMDB numbers from links.csv where that is there. */
record CsvMovies(DataSetSource source, Header header, @Nullable Header links) {
  private record Link(@Nullable String imdb, @Nullable Integer tmdb) {}

  /** Checks both headers. */
  static CsvMovies of(DataSetSource source) {
    Header header = Header.of(source, MovieLensCsv.MOVIES);
    header.column("movieId");
    header.column("title");
    if (!source.files().contains(MovieLensCsv.LINKS)) {
      return new CsvMovies(source, header, null);
    }
    Header links = Header.of(source, MovieLensCsv.LINKS);
    links.column("movieId");
    return new CsvMovies(source, header, links);
  }

  List<MovieRow> read(BadRows bad, Progress progress) {
    Map<Long, Link> linked = links == null ? Map.of() : links(links, bad, progress);
    MovieList films = new MovieList();
    try (RowReader rows = open(progress)) {
      rows.header();
      rows.forEach(header.width(), bad, row -> films.add(linked(movie(row), linked)));
    }
    return films.all();
  }

  private RowReader open(Progress progress) {
    Charset charset = TextEncoding.of(source, MovieLensCsv.MOVIES);
    return MovieLensCsv.open(source, MovieLensCsv.MOVIES, charset, progress);
  }

  private static MovieRow linked(MovieRow movie, Map<Long, Link> links) {
    Link link = links.get(movie.key());
    return link == null ? movie : movie.withLinks(link.imdb(), link.tmdb());
  }

  private MovieRow movie(RowReader row) {
    return MovieRow.titled(
        RatingRow.number(row.get(header.find("movieId"))),
        title(row)
            .facts()
            .runtime(number(row.optional(header.find("runtime"))))
            .genres(Lists.of(row.optional(header.find("genres"))))
            .countries(Lists.of(row.optional(header.find("countries"))))
            .directors(Lists.of(row.optional(header.find("directors"))))
            .cast(Lists.of(row.optional(header.find("cast"))))
            .imdbId(MovieRow.imdbId(row.optional(header.find("imdbId"))))
            .tmdbId(MovieRow.tmdbId(row.optional(header.find("tmdbId"))))
            .build());
  }

  /** Where the year has a column of its own, the title is already as people read it. */
  private Title title(RowReader row) {
    String name = row.get(header.find("title"));
    if (header.find("year") < 0) {
      return Title.parse(name);
    }
    String original = row.optional(header.find("originalTitle")).strip();
    boolean other = !original.isEmpty() && !original.equals(name.strip());
    Integer year = number(row.get(header.find("year")));
    return new Title(
        Title.withoutYear(name.strip(), year), other ? original : null, List.of(), year);
  }

  private static @Nullable Integer number(String text) {
    return text.isBlank() ? null : (int) RatingRow.number(text);
  }

  private Map<Long, Link> links(Header columns, BadRows bad, Progress progress) {
    Map<Long, Link> links = new HashMap<>();
    int movie = columns.find("movieId");
    int imdb = columns.find("imdbId");
    int tmdb = columns.find("tmdbId");
    try (RowReader rows =
        MovieLensCsv.open(source, MovieLensCsv.LINKS, StandardCharsets.ISO_8859_1, progress)) {
      rows.header();
      rows.forEach(
          columns.width(),
          bad,
          row ->
              links.put(
                  RatingRow.number(row.get(movie)),
                  new Link(
                      MovieRow.imdbId(row.optional(imdb)), MovieRow.tmdbId(row.optional(tmdb)))));
    }
    return links;
  }
}
