package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import matinee.catalog.Facts;
import matinee.catalog.Source;
import org.junit.jupiter.api.Test;

/** TMDB 5000 and IMDB 5000. */
class FiveThousandTest {
  private static final String TMDB =
      "budget,genres,homepage,id,keywords,original_language,original_title,overview,popularity,"
          + "production_companies,production_countries,release_date,revenue,runtime,"
          + "spoken_languages,status,tagline,title,vote_average,vote_count\n";
  private static final String IMDB =
      "color,director_name,duration,genres,actor_1_name,movie_title,actor_2_name,actor_3_name,"
          + "plot_keywords,movie_imdb_link,language,country,title_year\n";

  private final BadRows bad = new BadRows();

  private List<MovieRow> read(DataSetSource source) {
    return Layouts.recognise(source).movies(bad, Progress.NONE);
  }

  private static MemorySource tmdb(String rows) {
    return MemorySource.of("tmdb-5000", "tmdb_5000_movies.csv", TMDB + rows);
  }

  private static MemorySource imdb(String rows) {
    return MemorySource.of("imdb-5000", "movie_metadata.csv", IMDB + rows);
  }

  @Test
  void tmdb_rows_are_true_json() {
    MemorySource source =
        tmdb(
            "0,\"[{\"\"id\"\": 28, \"\"name\"\": \"\"Action\"\"}]\",,19995,\"[{\"\"id\"\": 1, "
                + "\"\"name\"\": \"\"Espa\\u00f1a\"\"}]\",en,Avatar,\"One\rtwo.\",150.4,[],\"[{"
                + "\"\"iso_3166_1\"\": \"\"GB\"\", \"\"name\"\": \"\"United Kingdom\"\"}]\","
                + "2009-12-10,0,162,\"[{\"\"iso_639_1\"\": \"\"es\"\", \"\"name\"\": \"\"x\"\"}]\","
                + "Released,,Avatar,7.2,11800\n"
                + "0,[],,380097,[],en,America,,0,[],[],,0,,[],Released,,America,0,0\n"
                + "0,[{'id': 1}],,7,[],en,X,,0,[],[],,0,,[],Released,,X,0,0\n");
    List<MovieRow> rows = read(source);
    assertThat(rows.get(0).facts())
        .isEqualTo(
            Facts.builder()
                .title("Avatar")
                .originalTitle("Avatar")
                .releaseDate(java.time.LocalDate.of(2009, 12, 10))
                .runtime(162)
                .genres(List.of("Action"))
                .countries(List.of("United Kingdom"))
                .language("en")
                .languages(List.of("es"))
                .keywords(List.of("españa"))
                .overview("One two.")
                .tmdbId(19995)
                .build());
    assertThat(rows.get(1).facts().runtime()).isNull();
    assertThat(rows.get(1).year()).isNull();
    assertThat(rows).hasSize(2);
    assertThat(bad.first().get(0)).contains("no JSON");
    assertThat(Layouts.recognise(source).teller()).isEqualTo(Source.TMDB_5000);
    assertThat(Layouts.recognise(source).rated()).isFalse();
  }

  @Test
  void tmdb_credits_are_read_where_they_are_there() {
    MemorySource source =
        tmdb("0,[],,5,[],en,A,,0,[],[],2000-01-01,0,90,[],Released,,A,0,0\n")
            .with(
                "tmdb_5000_credits.csv",
                "movie_id,title,cast,crew\n5,A,\"[{\"\"name\"\": \"\"Actor\"\", \"\"order\"\": 0}]\","
                    + "\"[{\"\"job\"\": \"\"Director\"\", \"\"name\"\": \"\"Boss\"\"}]\"\n");
    assertThat(read(source).get(0).facts().cast()).containsExactly("Actor");
    assertThat(read(source).get(0).facts().directors()).containsExactly("Boss");
    assertThat(Layouts.recognise(source).files()).hasSize(2);
  }

  @Test
  void imdb_rows_lose_the_spaces_behind_their_titles() {
    List<MovieRow> rows =
        read(
            imdb(
                "Color,James Cameron,178,Action|Sci-Fi,CCH Pounder,Avatar\u00a0            ,Joel"
                    + " Moore,,avatar|future,http://www.imdb.com/title/tt0499549/?ref_=fn,"
                    + "Mandarin,USA,2009\n"));
    assertThat(rows)
        .containsExactly(
            new MovieRow(
                499549,
                Facts.builder()
                    .title("Avatar")
                    .year(2009)
                    .runtime(178)
                    .genres(List.of("Action", "Sci-Fi"))
                    .countries(List.of("United States"))
                    .language("zh")
                    .keywords(List.of("avatar", "future"))
                    .directors(List.of("James Cameron"))
                    .cast(List.of("CCH Pounder", "Joel Moore"))
                    .imdbId("tt0499549")
                    .build()));
  }

  @Test
  void an_imdb_row_without_ayear_adds_to_known_films_and_makes_none() {
    List<MovieRow> rows =
        read(
            imdb(
                ",,43,Drama,Actor,Deadwood\u00a0    ,,,,http://www.imdb.com/title/tt0348914/,"
                    + "English,USA,\n"));
    assertThat(rows.get(0).title()).isNull();
    assertThat(rows.get(0).facts().runtime()).as("that is an episode's").isNull();
    assertThat(rows.get(0).imdbId()).isEqualTo("tt0348914");
    assertThat(rows.get(0).facts().cast()).containsExactly("Actor");
  }

  @Test
  void of_rows_with_one_imdb_number_the_first_counts() {
    String row = ",,90,,,%s,,,,http://www.imdb.com/title/tt0000005/,,New Line,1999\n";
    assertThat(read(imdb(row.formatted("A") + row.formatted("B"))))
        .extracting(MovieRow::title)
        .containsExactly("A");
    assertThat(bad.repeats()).isEqualTo(1);
    assertThat(read(imdb(",,90,,,A,,,,http://nowhere/,,,1999\n"))).isEmpty();
    assertThat(bad.first().get(0)).endsWith("no address at IMDb: http://nowhere/");
  }
}
