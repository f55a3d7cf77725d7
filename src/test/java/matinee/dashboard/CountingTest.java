package matinee.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import matinee.ManualClock;
import matinee.accounts.AccountName;
import matinee.accounts.AccountStore;
import matinee.accounts.VisitorStore;
import matinee.dashboard.Census.ActiveFilm;
import matinee.dashboard.Census.Day;
import matinee.dashboard.Census.Ratings;
import matinee.ingest.DataSetSource;
import matinee.ingest.Importer;
import matinee.ingest.Progress;
import matinee.ingest.ZipLimits;
import matinee.ratings.RatingStore;
import matinee.ratings.Stars;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountingTest {
  @TempDir Path folder;

  private final ManualClock clock = new ManualClock();
  private final Database database = Database.inMemory();
  private final RatingStore ratings = new RatingStore(database, clock);
  private final Counting counting = new Counting(new CensusStore(database), clock);

  /** Two films and three ratings of a data set, on 1 January 2025 at 10:00 UTC. */
  @BeforeEach
  void fill() throws IOException {
    Files.writeString(
        folder.resolve("movies.csv"),
        "movieId,title,genres\n1,Heat (1995),Crime\n2,Big (1988),Comedy\n3,Jaws (1975),Horror\n");
    Files.writeString(
        folder.resolve("ratings.csv"),
        "userId,movieId,rating,timestamp\n"
            + "1,1,4.0,1735725600\n1,2,0.5,1735725600\n2,1,4.0,1735725600\n");
    try (DataSetSource source = DataSetSource.of(folder, ZipLimits.DEFAULT)) {
      new Importer(database, clock, Progress.NONE).run(source);
    }
  }

  @AfterEach
  void close() {
    counting.close();
    database.close();
  }

  private long visitor(String hash) {
    return new VisitorStore(database, clock).create(hash.repeat(64)).id();
  }

  private Census census() {
    return counting.latest().orElseThrow();
  }

  @Test
  void data_sets_and_people_here_are_told_apart() {
    ratings.rate(visitor("a"), 1, new Stars(8));
    ratings.rate(visitor("b"), 1, new Stars(2));
    Census census = census();
    assertThat(census.counts().ratings()).isEqualTo(new Ratings(3, 2));
    assertThat(census.counts().films()).isEqualTo(3);
    assertThat(census.counts().unrated()).isEqualTo(1);
    assertThat(census.counts().dataSetUsers()).isEqualTo(2);
    assertThat(census.counts().visitors()).isEqualTo(2);
    assertThat(census.stars())
        .containsEntry(1, new Ratings(1, 0))
        .containsEntry(2, new Ratings(0, 1))
        .containsEntry(8, new Ratings(2, 1));
    assertThat(census.years())
        .containsEntry(2025, new Ratings(3, 0))
        .containsEntry(2026, new Ratings(0, 2));
    assertThat(census.hours())
        .containsEntry(10, new Ratings(3, 0))
        .containsEntry(20, new Ratings(0, 2));
  }

  @Test
  void the_most_active_films_are_those_of_the_four_weeks_up_to_the_newest_rating() {
    ratings.rate(visitor("a"), 2, new Stars(6));
    Census census = census();
    assertThat(census.activeSince()).isEqualTo(LocalDate.of(2025, 12, 5));
    assertThat(census.active()).containsExactly(new ActiveFilm(2, "Big", 1988, 1, 1, 3, 2));
  }

  @Test
  void growth_is_what_there_was_at_the_end_of_each_day() {
    ratings.rate(visitor("a"), 1, new Stars(8));
    clock.forward(Duration.ofDays(2));
    long second = visitor("b");
    new AccountStore(database, clock)
        .create(second, AccountName.of("Grace").orElseThrow(), "x".repeat(60), null, true);
    ratings.rate(second, 1, new Stars(8));
    ratings.rate(second, 2, new Stars(8));
    List<Day> growth = census().growth();
    assertThat(growth)
        .contains(new Day(LocalDate.of(2026, 1, 3), 0, 2, 1, 3))
        .anySatisfy(
            day -> {
              assertThat(day.day()).isEqualTo(LocalDate.of(2026, 1, 1));
              assertThat(day.visitors()).isEqualTo(1);
              assertThat(day.ratings()).isEqualTo(1);
            });
    assertThat(census().counts().admins()).isEqualTo(1);
  }

  @Test
  void nothing_is_counted_anew_for_ten_minutes_unless_an_import_changed_it() throws Exception {
    Census first = census();
    ratings.rate(visitor("a"), 1, new Stars(8));
    assertThat(census()).isSameAs(first);
    counting.changed();
    assertThat(await(first).counts().ratings().here()).isEqualTo(1);

    Census second = census();
    clock.forward(Duration.ofMinutes(11));
    assertThat(census()).as("the old one meanwhile").isSameAs(second);
    assertThat(await(second).at()).isEqualTo(clock.instant());
  }

  private Census await(Census old) throws InterruptedException {
    for (int n = 0; n < 500 && census() == old; n++) {
      Thread.sleep(10);
    }
    return census();
  }

  @Test
  void an_empty_house_has_figures_without_charts() {
    try (Database empty = Database.inMemory();
        Counting none = new Counting(new CensusStore(empty), clock)) {
      Census census = none.latest().orElseThrow();
      assertThat(CensusFigures.stars(census).svg()).isNull();
      assertThat(CensusFigures.years(census).svg()).isNull();
      assertThat(CensusFigures.growth(census)).allSatisfy(f -> assertThat(f.svg()).isNull());
      assertThat(CensusFigures.active(census).rows()).isEmpty();
    }
  }

  @Test
  void every_number_of_a_figure_stands_in_its_table() {
    ratings.rate(visitor("a"), 1, new Stars(8));
    Figure stars = CensusFigures.stars(census());
    assertThat(stars.keys()).containsExactly("Data sets", "Here");
    assertThat(stars.svg()).contains("4, Data sets: 66.6667 %", "4, Here: 100 %");
    assertThat(stars.table().rows()).hasSize(10);
    assertThat(stars.table().texts(stars.table().rows().get(7)))
        .containsExactly("4", "2", "1", "66.7", "100.0");
  }
}
