package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import matinee.catalog.Facts;
import matinee.catalog.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutsTest {
  private final BadRows bad = new BadRows();

  @Test
  void csv_may_have_amark_mixed_line_ends_quotes_and_columns_in_any_order() {
    DataSetSource source =
        MemorySource.of(
            "mini",
            "movies.csv",
            "\uFEFFgenres,movieId,title\r\n"
                + "Drama|War,1,\"11'09\"\"01 - September 11 (2002)\"\n"
                + "(no genres listed),2,\"Matrix, The (1999)\"\r\n\r\n",
            "ratings.csv",
            "\uFEFFtimestamp,rating,userId,movieId\n5,4.5,7,1\r\n6,0.5,7,2\n",
            "links.csv",
            "movieId,imdbId,tmdbId\r\n1,0328802,\r\n2,0133093,603\r\n");
    List<MovieRow> films = movies(source);
    assertThat(films)
        .extracting(MovieRow::title)
        .containsExactly("11'09\"01 - September 11", "The Matrix");
    assertThat(films)
        .extracting(row -> row.facts().genres())
        .containsExactly(List.of("Drama", "War"), List.of());
    assertThat(films).extracting(MovieRow::imdbId).containsExactly("tt0328802", "tt0133093");
    assertThat(films).extracting(MovieRow::tmdbId).containsExactly(null, 603);
    assertThat(ratings(source))
        .containsExactly(new RatingRow(7, 1, 9, 5), new RatingRow(7, 2, 1, 6));
    assertThat(bad.count()).isZero();
  }

  @Test
  void more_columns_of_afilm_are_read() {
    DataSetSource source =
        MemorySource.of(
            "starter",
            "ratings.csv",
            "userId,movieId,rating,timestamp\n",
            "movies.csv",
            "movieId,title,genres,year,originalTitle,directors,cast,runtime,countries,imdbId,tmdbId,renown\n"
                + "5,Seven Samurai,Action|Drama,1954,七人の侍,Akira Kurosawa,Toshirō Mifune|Takashi"
                + " Shimura,207,Japan,tt0047478,346,9\n"
                + "6,Brazil (the film),,,Brazil (the film),,,,,,,\n");
    assertThat(movies(source))
        .containsExactly(
            new MovieRow(
                5,
                Facts.builder()
                    .title("Seven Samurai")
                    .originalTitle("七人の侍")
                    .year(1954)
                    .runtime(207)
                    .genres(List.of("Action", "Drama"))
                    .countries(List.of("Japan"))
                    .directors(List.of("Akira Kurosawa"))
                    .cast(List.of("Toshirō Mifune", "Takashi Shimura"))
                    .imdbId("tt0047478")
                    .tmdbId(346)
                    .build()),
            MovieRow.named(6, new Title("Brazil (the film)", null, List.of(), null), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
  void dat_files_are_read_in_either_encoding(String charset) {
    DataSetSource source =
        bytes(
            Charset.forName(charset),
            "movies.dat",
            "1::\"Great Performances\" Cats (1998)::Musical\n2::Misérables, Les (1995)::Children's|Drama\n",
            "ratings.dat",
            "1::2::5::978300760\r\n1::1::3.5::978302109\n");
    assertThat(movies(source))
        .containsExactly(
            MovieRow.named(
                1,
                new Title("\"Great Performances\" Cats", null, List.of(), 1998),
                List.of("Musical")),
            MovieRow.named(
                2,
                new Title("Les Misérables", null, List.of(), 1995),
                List.of("Children", "Drama")));
    assertThat(ratings(source)).extracting(RatingRow::halfStars).containsExactly(10, 7);
  }

  @Test
  void the_100k_layout_has_flags_for_genres_and_latin_letters() {
    DataSetSource source =
        bytes(
            StandardCharsets.ISO_8859_1,
            "u.item",
            "1|Contempt (Mépris, Le) (1963)|01-Jan-1963||http://x|0|1|0|0|1|0|0|0|0|0|0|0|0|0|0|0|0|0|1\n"
                + "267|unknown||||1|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0\n"
                + "3|Taxi Driver (1976)|16-Feb-1996||http://x|0|0|0|0|0|0|0|0|1|0|0|0|0|0|0|0|1|0|0\n",
            "u.data",
            "196\t1\t3\t881250949\n186\t267\t5\t891717742\n",
            "u.genre",
            "unknown|0\n\n");
    assertThat(movies(source))
        .containsExactly(
            MovieRow.named(
                1,
                new Title("Contempt", "Le Mépris", List.of(), 1963),
                List.of("Action", "Children", "Western")),
            MovieRow.named(267, new Title("unknown", null, List.of(), null), List.of()),
            MovieRow.named(
                3, new Title("Taxi Driver", null, List.of(), 1976), List.of("Drama", "Thriller")));
    assertThat(ratings(source))
        .containsExactly(
            new RatingRow(196, 1, 6, 881250949), new RatingRow(186, 267, 10, 891717742));
  }

  @Test
  void bad_rows_are_named_by_their_line() {
    DataSetSource source =
        MemorySource.csv(
            "mini",
            "1,Heat (1995),Crime\n1,Heat again (1995),Crime\nx,No number (1995),Drama\n2,Two\n",
            "1,1,4,5\n1,1,7,5\n1,1,4\none,1,4,5\n");
    assertThat(movies(source)).hasSize(1);
    assertThat(ratings(source)).hasSize(1);
    assertThat(bad.count()).isEqualTo(6);
    assertThat(bad.first())
        .contains(
            "movies.csv:3: the film 1 was there before",
            "movies.csv:5: 2 fields where there should be 3",
            "ratings.csv:3: the rating 7 is not on the scale 0.5, 1 … 5 stars",
            "ratings.csv:4: 3 fields where there should be 4",
            "ratings.csv:5: 'one' is no whole number");
  }

  @Test
  void only_the_first_twenty_bad_rows_are_named() {
    for (int n = 1; n <= 50; n++) {
      bad.add("ratings.csv", n, "no");
    }
    assertThat(bad.count()).isEqualTo(50);
    assertThat(bad.first()).hasSize(20).last().isEqualTo("ratings.csv:20: no");
  }

  @Test
  void a_wrong_header_says_which_column_is_missing() {
    DataSetSource source =
        MemorySource.csv("mini", "", "").with("ratings.csv", "user,movie,stars\n1,1,4\n");
    assertThatThrownBy(() -> Layouts.recognise(source))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("ratings.csv")
        .hasMessageContaining("userId")
        .hasMessageContaining("user,movie,stars");
  }

  @Test
  void files_of_the_right_name_but_another_shape_are_refused() {
    assertThatThrownBy(
            () -> Layouts.recognise(MemorySource.of("x", "u.data", "1,2,3,4\n", "u.item", "1|a\n")))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("u.data should hold 4 fields in a line, separated by tabs");
  }

  @Test
  void a_quote_that_is_never_closed_ends_the_reading() {
    DataSetSource source = MemorySource.csv("mini", "1,\"Heat (1995),Crime\n2,Two,Crime\n", "");
    assertThatThrownBy(() -> movies(source))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("movies.csv cannot be read");
  }

  @Test
  void movie_lens_is_known_by_name_or_readme() {
    MemorySource mine = MemorySource.csv("mine", "", "");
    assertThat(Origin.of(mine, Source.MOVIELENS).citation()).isEmpty();
    assertThat(Origin.of(mine.with("README.txt", "by GroupLens"), Source.MOVIELENS).citation())
        .contains("Harper");
    assertThat(Origin.of(MemorySource.csv("ml-latest", "", ""), Source.MOVIELENS).home())
        .isEqualTo("https://grouplens.org/datasets/movielens/");
  }

  private List<MovieRow> movies(DataSetSource source) {
    return Layouts.recognise(source).movies(bad, Progress.NONE);
  }

  private List<RatingRow> ratings(DataSetSource source) {
    List<RatingRow> rows = new ArrayList<>();
    Layouts.recognise(source).ratings(rows::add, bad, Progress.NONE);
    return rows;
  }

  private static DataSetSource bytes(Charset charset, String... filesAndTexts) {
    Map<String, byte[]> contents = new java.util.HashMap<>();
    for (int n = 0; n < filesAndTexts.length; n += 2) {
      contents.put(filesAndTexts[n], filesAndTexts[n + 1].getBytes(charset));
    }
    return new MemorySource("mini", contents);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "X-UTF-16LE-BOM"})
  void a_file_in_utf_16_is_told_to_be_saved_as_utf_8(String charset) {
    MemorySource source =
        MemorySource.csv("x", "1,Heat (1995),Crime\n", "1,1,4,9\n")
            .with(
                "movies.csv", "movieId,title,genres\n1,Heat\n".getBytes(Charset.forName(charset)));
    assertThatThrownBy(() -> Layouts.recognise(source))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("movies.csv is saved in UTF-16")
        .hasMessageContaining("save it as UTF-8");
  }
}
