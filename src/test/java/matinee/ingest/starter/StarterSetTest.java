package matinee.ingest.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks the form of the starter list of films; the facts themselves were checked by hand. */
class StarterSetTest {
  private static final Path MOVIES = Path.of("data", "starter", "movies.csv");
  private static final Set<String> GENRES = Set.copyOf(TasteSpace.NAMES.subList(0, 18));

  private static String text = "";
  private static List<CSVRecord> rows = List.of();

  @BeforeAll
  static void read() throws IOException {
    text = Files.readString(MOVIES, StandardCharsets.UTF_8);
    try (Reader in = Files.newBufferedReader(MOVIES, StandardCharsets.UTF_8);
        CSVParser parser =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
      rows = parser.getRecords();
    }
  }

  @Test
  void the_header_is_the_documented_one_and_every_row_has_its_columns() {
    assertThat(text)
        .startsWith(
            "movieId,title,genres,year,originalTitle,directors,cast,runtime,countries,"
                + "imdbId,tmdbId,renown\n");
    assertThat(rows).allMatch(CSVRecord::isConsistent);
  }

  @Test
  void lines_end_in_lf_without_blanks_before_it() {
    assertThat(text).doesNotContain("\r", "\t", " \n", " ,", "  ").endsWith("\n");
    assertThat(text).doesNotContain("\uFEFF", "\u00A0");
  }

  @Test
  void there_are_at_least_six_hundred_films_numbered_by_year_then_title() {
    assertThat(rows).hasSizeGreaterThanOrEqualTo(620);
    assertThat(rows)
        .extracting(row -> Integer.parseInt(row.get("movieId")))
        .isEqualTo(IntStream.rangeClosed(1, rows.size()).boxed().toList());
    assertThat(rows)
        .isSortedAccordingTo(
            Comparator.comparing((CSVRecord row) -> Integer.valueOf(row.get("year")))
                .thenComparing(row -> row.get("title")));
  }

  @Test
  void titles_are_unique_and_end_in_their_year() {
    assertThat(column("title")).doesNotHaveDuplicates();
    assertThat(rows).allMatch(row -> row.get("title").endsWith(" (" + row.get("year") + ")"));
    assertThat(column("title")).noneMatch(title -> title.matches(".*, (The|A|An|La|Le) \\(.*"));
  }

  @Test
  void an_original_title_is_given_only_where_it_differs() {
    assertThat(rows)
        .noneMatch(
            row ->
                (row.get("originalTitle") + " (" + row.get("year") + ")")
                    .equalsIgnoreCase(row.get("title")));
  }

  @Test
  void genres_come_from_the_movie_lens_vocabulary_and_all_are_used() {
    assertThat(rows)
        .allSatisfy(row -> assertThat(parts(row, "genres")).doesNotHaveDuplicates().isSorted());
    assertThat(rows.stream().flatMap(row -> parts(row, "genres").stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(GENRES);
  }

  @Test
  void years_run_from_1920to_2025and_every_decade_is_there() {
    Map<Integer, Long> perDecade =
        rows.stream()
            .map(row -> Integer.parseInt(row.get("year")))
            .peek(year -> assertThat(year).isBetween(1920, 2025))
            .collect(Collectors.groupingBy(year -> year / 10 * 10, Collectors.counting()));

    assertThat(perDecade.keySet()).hasSize(11);
    assertThat(perDecade.values()).allMatch(films -> films >= 12);
    assertThat(rows.stream().filter(row -> Integer.parseInt(row.get("year")) > 2015).count())
        .isGreaterThanOrEqualTo(90);
  }

  @Test
  void people_runtimes_and_countries_are_filled_in() {
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(parts(row, "directors")).doesNotHaveDuplicates().doesNotContain("");
              assertThat(parts(row, "countries")).doesNotHaveDuplicates().doesNotContain("");
              assertThat(parts(row, "cast")).doesNotHaveDuplicates().hasSizeBetween(1, 4);
              assertThat(Integer.parseInt(row.get("runtime"))).isBetween(30, 600);
            });
    // Only films without actors may leave the cast empty.
    assertThat(rows.stream().filter(row -> row.get("cast").isEmpty()))
        .allMatch(row -> row.get("genres").matches(".*(Animation|Documentary).*"));
  }

  @Test
  void ids_are_well_formed_and_unique_and_come_in_pairs() {
    assertThat(filled("imdbId")).doesNotHaveDuplicates().allMatch(id -> id.matches("\\d{7,8}"));
    assertThat(filled("tmdbId")).doesNotHaveDuplicates().allMatch(id -> id.matches("[1-9]\\d*"));
    assertThat(rows).allMatch(row -> row.get("imdbId").isEmpty() == row.get("tmdbId").isEmpty());
    assertThat(filled("imdbId")).hasSizeGreaterThan(1_000);
  }

  @Test
  void renown_is_high_for_afew_films_of_many_decades() {
    Map<String, Long> perRenown =
        column("renown").stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(perRenown.keySet()).containsExactlyInAnyOrder("1", "2", "3", "4", "5");
    assertThat(perRenown.get("5")).isBetween(55L, 60L);
    assertThat(perRenown.get("4")).isBetween(120L, 150L);
    assertThat(
            rows.stream()
                .filter(row -> row.get("renown").equals("5"))
                .map(row -> row.get("year").substring(0, 3))
                .distinct())
        .hasSizeGreaterThanOrEqualTo(9);
  }

  private static List<String> column(String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }

  private static List<String> filled(String name) {
    return column(name).stream().filter(value -> !value.isEmpty()).toList();
  }

  private static List<String> parts(CSVRecord row, String name) {
    return Arrays.asList(row.get(name).split("\\|"));
  }
}
