package matinee.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import matinee.catalog.Facts;
import matinee.catalog.Source;
import org.junit.jupiter.api.Test;

class MoviesDatasetTest {
  private static final String HEADER =
      "adult,belongs_to_collection,budget,genres,homepage,id,imdb_id,original_language,"
          + "original_title,overview,popularity,poster_path,production_companies,"
          + "production_countries,release_date,revenue,runtime,spoken_languages,status,tagline,"
          + "title,video,vote_average,vote_count\n";
  private static final String TOY_STORY =
      "False,\"{'id': 10194, 'name': 'Toy Story Collection', 'poster_path': '/7.jpg'}\",30000000,"
          + "\"[{'id': 16, 'name': 'Animation'}, {'id': 878, 'name': 'Science Fiction'}]\",,862,"
          + "tt0114709,en,Toy Story,\"Led by Woody,\nAndy's toys live.\",7e-06,/rh.jpg,[],"
          + "\"[{'iso_3166_1': 'US', 'name': 'United States of America'}]\",1995-10-30,0,81.0,"
          + "\"[{'iso_639_1': 'en', 'name': 'English'}, {'iso_639_1': 'xx', 'name': ''}]\","
          + "Released,,Toy Story,False,7.7,5415\n";

  private final BadRows bad = new BadRows();

  private static MemorySource metadata(String rows) {
    return MemorySource.of("the-movies-dataset", "movies_metadata.csv", HEADER + rows);
  }

  private List<MovieRow> read(DataSetSource source) {
    return Layouts.recognise(source).movies(bad, Progress.NONE);
  }

  private Facts only(DataSetSource source) {
    List<MovieRow> rows = read(source);
    assertThat(bad.first()).isEmpty();
    assertThat(rows).hasSize(1);
    return rows.get(0).facts();
  }

  /** A film of which nothing but what a test is about is told. */
  private static String row(String id, String released, String runtime, String title) {
    return "False,,0,[],,%s,,en,%s,,0,,[],[],%s,0,%s,[],Released,,%s,False,0,0\n"
        .formatted(id, title, released, runtime, title);
  }

  @Test
  void a_films_row_is_read() {
    assertThat(only(metadata(TOY_STORY)))
        .isEqualTo(
            Facts.builder()
                .title("Toy Story")
                .originalTitle("Toy Story")
                .releaseDate(LocalDate.of(1995, 10, 30))
                .runtime(81)
                .genres(List.of("Animation", "Sci-Fi"))
                .countries(List.of("United States"))
                .language("en")
                .languages(List.of("en"))
                .overview("Led by Woody, Andy's toys live.")
                .series("Toy Story Collection")
                .poster("/rh.jpg")
                .imdbId("tt0114709")
                .tmdbId(862)
                .build());
    assertThat(Layouts.recognise(metadata(TOY_STORY)).teller()).isEqualTo(Source.MOVIES_DATASET);
  }

  @Test
  void unknown_runtimes_and_dates_tell_nothing() {
    Facts film = only(metadata(row("5", "", "0.0", "Heat")));
    assertThat(film.runtime()).isNull();
    assertThat(film.releaseDate()).isNull();
    assertThat(film.year()).isNull();
    assertThat(only(metadata(row("5.0", "1995-12-15", "", "Heat"))).tmdbId()).isEqualTo(5);
  }

  @Test
  void records_broken_in_two_are_bad_rows_in_either_half() {
    List<MovieRow> rows =
        read(
            metadata(
                // The first half, short, and as pandas fills it up.
                "False,,0,[],,82663,tt0113002,en,Midnight Man,British soldiers\n"
                    + "False,,0,[],,122662,tt2423504,ja,X,Third volume,,,,,,,,,,,,,,\n"
                    // The second, shifted left by nine, short and filled up.
                    + " - Written by Ørnås,0.065736,/ff9.jpg,\"[{'name': 'C', 'id': 1}]\","
                    + "\"[{'iso_3166_1': 'CA', 'name': 'Canada'}]\",1997-08-20,0,104.0,"
                    + "\"[{'iso_639_1': 'en', 'name': 'English'}]\",Released,,Midnight Man,"
                    + "False,6.0,1\n"
                    + " Avalanche,2.185485,/zaS.jpg,[],[],2014-01-01,0,82.0,[],Released,"
                    + "Beware,Avalanche Sharks,False,4.3,12,,,,,,,,,\n"
                    + TOY_STORY));
    assertThat(rows).extracting(MovieRow::key).containsExactly(862L);
    assertThat(bad.count()).isEqualTo(4);
    assertThat(bad.first().get(1)).endsWith("the title is empty");
    assertThat(bad.first().get(3)).endsWith("'2014-01-01' is no whole number");
  }

  @Test
  void of_rows_with_one_number_the_first_counts_and_none_is_bad() {
    assertThat(read(metadata(TOY_STORY + row("862", "1995-10-30", "81", "Again"))))
        .extracting(MovieRow::title)
        .containsExactly("Toy Story");
    assertThat(bad.repeats()).isEqualTo(1);
    assertThat(bad.count()).isZero();
  }

  @Test
  void a_runtime_beyond_all_numbers_is_bad() {
    assertThat(read(metadata(row("5", "1995-12-15", "4294967386", "Heat")))).isEmpty();
    assertThat(bad.first())
        .containsExactly("movies_metadata.csv:2: the number 4294967386 cannot be");
  }

  @Test
  void a_file_that_is_no_utf8_is_read_as_latin1() {
    byte[] latin = (HEADER + row("194", "2001-04-25", "122", "Amélie")).getBytes(ISO_8859_1);
    assertThat(only(MemorySource.of("old").with("movies_metadata.csv", latin)).title())
        .isEqualTo("Amélie");
  }

  @Test
  void a_list_without_end_is_cut() {
    String words =
        IntStream.range(0, 40_000)
            .mapToObj("{'name': 'word %d'}"::formatted)
            .collect(Collectors.joining(", "));
    MemorySource source =
        MemorySource.of("words", "keywords.csv", "id,keywords\n5,\"[" + words + "]\"\n");
    assertThat(only(source).keywords()).hasSize(500).startsWith("word 0", "word 1");
  }

  @Test
  void a_row_without_anumber_is_bad() {
    assertThat(read(metadata(row("", "1995-10-30", "81", "Nothing")))).isEmpty();
    assertThat(bad.first()).containsExactly("movies_metadata.csv:2: the film's number is empty");
  }

  @Test
  void people_are_read_in_billing_order_and_writers_by_what_they_did() {
    MemorySource source =
        MemorySource.of(
            "sample",
            "credits.csv",
            "cast,crew,tmdb_id\n"
                + "\"[{'name': 'Second', 'order': 1}, {'name': 'First', 'order': 0},"
                + " {'name': None, 'order': 2}]\","
                + "\"[{'department': 'Writing', 'job': 'Novel', 'name': 'Novelist'},"
                + " {'department': 'Writing', 'job': 'Storyboard', 'name': 'Draughtsman'},"
                + " {'department': 'Directing', 'job': 'Director', 'name': \"\"Kerri O'Kane\"\","
                + " 'profile_path': None},"
                + " {'department': 'Writing', 'job': 'Story', 'name': 'Teller'},"
                + " {'department': 'Writing', 'job': 'Screenplay', 'name': 'Author'},"
                + " {'department': 'Writing', 'job': 'Story', 'name': 'Author'}]\",862\n");
    Facts film = only(source);
    assertThat(film.cast()).containsExactly("First", "Second");
    assertThat(film.directors()).containsExactly("Kerri O'Kane");
    assertThat(film.writers()).containsExactly("Author", "Teller", "Novelist");
    assertThat(film.tmdbId()).isEqualTo(862);
  }

  @Test
  void keywords_lose_stray_spaces_and_bad_literals_are_bad_rows() {
    MemorySource source =
        MemorySource.of(
            "some",
            "keywords.csv",
            "id,keywords\n"
                + "9587,\"[{'id': 1, 'name': '\\xa0nightgown'}, {'id': 2, 'name': 'hit-and-run"
                + " driving '}, {'id': 3, 'name': \"\"based on children's book\"\"},"
                + " {'id': 4, 'name': 'operation \"\"trudy jackson\"\"'}]\"\n"
                + "9587,[]\n"
                + "7,[{'name': 'open}]\n");
    assertThat(read(source).get(0).facts().keywords())
        .containsExactly(
            "nightgown",
            "hit-and-run driving",
            "based on children's book",
            "operation \"trudy jackson\"");
    assertThat(bad.repeats()).isEqualTo(1);
    assertThat(bad.first()).hasSize(1);
    assertThat(bad.first().get(0)).startsWith("keywords.csv:4: no Python list at character");
  }

  @Test
  void links_lead_from_ratings_to_films_even_without_atmdb_number() {
    MemorySource source =
        MemorySource.of(
            "some",
            "links_small.csv",
            "movieId,imdbId,tmdbId\n1,0114709,862\n690,0111613,105045\n1533,0119845,105045.0\n"
                + "791,0113610,\n",
            "ratings_small.csv",
            "userId,movieId,rating,timestamp\n1,1,4,5\n1,1533,3,5\n2,791,2.5,5\n2,404,5,5\n");
    assertThat(read(source))
        .extracting(row -> row.key() + " " + row.imdbId() + " " + row.tmdbId())
        .containsExactly(
            "862 tt0114709 862", "105045 tt0111613 105045", "10000000791 tt0113610 null");
    List<RatingRow> ratings = new ArrayList<>();
    Layouts.recognise(source).ratings(ratings::add, bad, Progress.NONE);
    assertThat(ratings)
        .containsExactly(
            new RatingRow(1, 862, 8, 5),
            new RatingRow(1, 105045, 6, 5),
            new RatingRow(2, 10_000_000_791L, 5, 5));
    assertThat(bad.first())
        .containsExactly("ratings_small.csv:5: there is no film 404 among the links");
  }

  @Test
  void ratings_that_name_tmdbs_number_need_no_links() {
    MemorySource source =
        metadata(TOY_STORY)
            .with("ratings.csv", "userId,movieLensId,tmdbId,rating,timestamp\n7,1,862,4.5,9\n");
    List<RatingRow> ratings = new ArrayList<>();
    Layouts.recognise(source).ratings(ratings::add, bad, Progress.NONE);
    assertThat(ratings).containsExactly(new RatingRow(7, 862, 9, 9));
  }

  @Test
  void ratings_that_nothing_explains_are_left_out_with_aword() {
    DataSet set =
        Layouts.recognise(
            metadata(TOY_STORY)
                .with("ratings_small.csv", "userId,movieId,rating,timestamp\n7,1,4.5,9\n"));
    assertThat(set.rated()).isFalse();
    set.ratings(rating -> {}, bad, Progress.NONE);
    assertThat(bad.first().get(0)).startsWith("ratings_small.csv:1: left out:");
  }

  @Test
  void a_wrong_header_is_refused() {
    assertThatThrownBy(
            () -> Layouts.recognise(MemorySource.of("x", "keywords.csv", "film,words\n1,[]\n")))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("should name the column");
  }
}
