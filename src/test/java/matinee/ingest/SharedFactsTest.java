package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import matinee.SharedData;
import matinee.catalog.Facts;
import org.junit.jupiter.api.Test;

/** The real data sets that tell facts, read whole. */
class SharedFactsTest {
  private final BadRows bad = new BadRows();

  private static DataSetSource source(String name) {
    return DataSetSource.of(SharedData.folder(name), ZipLimits.DEFAULT);
  }

  private List<MovieRow> read(String name) {
    return Layouts.recognise(source(name)).movies(bad, Progress.NONE);
  }

  private static long count(List<MovieRow> rows, Predicate<Facts> which) {
    return rows.stream().map(MovieRow::facts).filter(which).count();
  }

  @Test
  void keywords_and_links_of_the_movies_dataset() {
    List<MovieRow> rows = read("the-movies-dataset");
    assertThat(bad.count()).isZero();
    assertThat(bad.repeats()).isEqualTo(987);
    assertThat(count(rows, film -> film.title() != null)).isZero();
    assertThat(rows.stream().flatMap(row -> row.facts().keywords().stream()).distinct().count())
        .isBetween(19_800L, 19_956L);
    assertThat(rows)
        .filteredOn(row -> row.key() == 9587)
        .singleElement()
        .satisfies(row -> assertThat(row.facts().keywords()).contains("nightgown"));
    assertThat(rows.stream().flatMap(row -> row.facts().keywords().stream()))
        .contains("operation \"trudy jackson\"", "based on children's book")
        .noneMatch(word -> !word.equals(word.strip()) || word.contains("\u00a0"));
    List<RatingRow> ratings = new ArrayList<>();
    Layouts.recognise(source("the-movies-dataset")).ratings(ratings::add, bad, Progress.NONE);
    assertThat(ratings).hasSize(100_004);
    assertThat(bad.count()).isZero();
  }

  @Test
  void the_sample_of_athousand_films() {
    List<MovieRow> rows = read("the-movies-dataset/sample-1000");
    assertThat(rows).hasSize(1_000);
    assertThat(bad.count()).isZero();
    assertThat(count(rows, film -> film.overview() == null)).isEqualTo(25);
    assertThat(count(rows, film -> film.runtime() == null)).isEqualTo(40);
    assertThat(count(rows, film -> film.releaseDate() == null)).isEqualTo(3);
    assertThat(count(rows, film -> film.directors().isEmpty())).isEqualTo(18);
    assertThat(count(rows, film -> film.cast().isEmpty())).isEqualTo(56);
    assertThat(count(rows, film -> film.imdbId() == null)).isEqualTo(1);
    assertThat(
            count(
                rows,
                film -> film.originalTitle() != null && !film.originalTitle().equals(film.title())))
        .isEqualTo(252);
  }

  @Test
  void tmdb_5000() {
    List<MovieRow> rows = read("tmdb-5000");
    assertThat(rows).hasSize(4_803);
    assertThat(bad.count()).isZero();
    assertThat(count(rows, film -> film.releaseDate() == null)).isEqualTo(1);
    assertThat(count(rows, film -> film.overview() == null)).as("one is but a space").isEqualTo(4);
    assertThat(count(rows, film -> film.keywords().isEmpty())).isEqualTo(412);
  }

  @Test
  void imdb_5000() {
    List<MovieRow> rows = read("imdb-5000");
    assertThat(rows).hasSize(5_043 - 124);
    assertThat(bad.count()).isZero();
    assertThat(bad.repeats()).isEqualTo(124);
    assertThat(count(rows, film -> film.title() == null)).isBetween(100L, 108L);
    assertThat(count(rows, film -> film.directors().isEmpty())).isBetween(100L, 104L);
    assertThat(rows)
        .filteredOn(row -> row.key() == 499549)
        .singleElement()
        .satisfies(row -> assertThat(row.title()).isEqualTo("Avatar"));
  }
}
