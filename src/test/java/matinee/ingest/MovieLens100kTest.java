package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import matinee.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real ml-100k with all its quirks, where it is at hand. */
class MovieLens100kTest {
  private static List<MovieRow> all;
  private static Map<Long, MovieRow> films;
  private static final BadRows BAD = new BadRows();
  private static int ratings;

  @BeforeAll
  static void read() {
    try (DataSetSource source = DataSetSource.of(folder(), ZipLimits.DEFAULT)) {
      DataSet set = Layouts.recognise(source);
      all = set.movies(BAD, Progress.NONE);
      films = all.stream().collect(Collectors.toMap(MovieRow::key, Function.identity()));
      set.ratings(row -> ratings++, BAD, Progress.NONE);
    }
  }

  private static Path folder() {
    return SharedData.folder("ml-100k");
  }

  private static MovieRow film(long key) {
    return Objects.requireNonNull(films.get(key), "film " + key);
  }

  @Test
  void every_row_is_read() {
    assertThat(all).hasSize(1_682);
    assertThat(ratings).isEqualTo(100_000);
    assertThat(BAD.first()).isEmpty();
  }

  @Test
  void latin_letters_are_read() {
    assertThat(film(543).title()).isEqualTo("Les Misérables");
    assertThat(film(1252).facts().originalTitle()).isEqualTo("Le Mépris");
    assertThat(film(1633).title()).isEqualTo("Á köldum klaka");
    assertThat(film(1633).facts().originalTitle()).isEqualTo("Cold Fever");
  }

  @Test
  void the_unknown_film_has_no_year_and_no_genre() {
    assertThat(film(267))
        .isEqualTo(MovieRow.named(267, new Title("unknown", null, List.of(), null), List.of()));
    assertThat(film(1373).facts().genres()).isEmpty();
    assertThat(film(1373).year()).isEqualTo(1971);
    assertThat(all).filteredOn(film -> film.year() == null).hasSize(1);
  }

  @Test
  void the_year_need_not_stand_at_the_end() {
    assertThat(film(1412).title()).isEqualTo("Land Before Time III: The Time of the Great Giving");
    assertThat(film(1412).year()).isEqualTo(1995);
    assertThat(film(1128).year()).isEqualTo(1995);
    assertThat(film(1201).year()).isNotNull();
    assertThat(film(1635).year()).isNotNull();
  }

  @Test
  void the_year_is_the_titles_and_not_the_rereleases() {
    assertThat(all)
        .filteredOn(film -> Objects.requireNonNull(film.title()).equals("Taxi Driver"))
        .extracting(MovieRow::year)
        .containsExactly(1976);
  }

  @Test
  void titles_under_two_numbers_stay_two_films() {
    assertThat(film(246).title()).isEqualTo(film(268).title());
    assertThat(film(305).title()).isEqualTo(film(865).title());
    assertThat(film(878).title()).isEqualTo(film(1003).title());
  }

  @ParameterizedTest
  @CsvSource({"1,32", "2,34", "3,32", "4,22", "5,32"})
  void the_folds_have_films_that_training_never_saw(int fold, int cold) {
    RatingTable train = RatingFile.read(folder().resolve("u" + fold + ".base"));
    RatingTable test = RatingFile.read(folder().resolve("u" + fold + ".test"));
    assertThat(train.size()).isEqualTo(80_000);
    assertThat(test.size()).isEqualTo(20_000);
    Set<Long> unseen = movies(test);
    unseen.removeAll(movies(train));
    assertThat(unseen).hasSize(cold);
  }

  private static Set<Long> movies(RatingTable table) {
    Set<Long> movies = new HashSet<>();
    for (int n = 0; n < table.size(); n++) {
      movies.add(table.movie(n));
    }
    return movies;
  }
}
