package matinee.catalog.search;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_GENRE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import matinee.ManualClock;
import matinee.accounts.VisitorStore;
import matinee.catalog.CatalogueStore;
import matinee.ratings.RatingStore;
import matinee.ratings.Stars;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is stored is found: a film at once, ratings after a while. */
class CatalogueRefreshTest {
  private final ManualClock clock = new ManualClock();
  private final Database database = Database.inMemory();
  private final Catalogue catalogue = new Catalogue(new CatalogueStore(database), .9);

  @BeforeEach
  void twoFilms() {
    film(1, "The Matrix", "Action");
    film(2, "Amélie", "Comedy");
    catalogue.refresh();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void film(long id, String title, String genre) {
    database
        .sql()
        .mergeInto(MOVIE, MOVIE.ID, MOVIE.TITLE)
        .key(MOVIE.ID)
        .values(id, title)
        .execute();
    database.sql().deleteFrom(MOVIE_GENRE).where(MOVIE_GENRE.MOVIE_ID.eq(id)).execute();
    database
        .sql()
        .insertInto(MOVIE_GENRE)
        .set(MOVIE_GENRE.MOVIE_ID, id)
        .set(MOVIE_GENRE.GENRE, genre)
        .set(MOVIE_GENRE.PLACE, (short) 0)
        .execute();
  }

  private List<Long> named(String title) {
    return catalogue.find(MovieQuery.named(title), 0, 10).movies();
  }

  @Test
  void a_film_that_is_added_is_found_at_once_with_its_genre() {
    film(3, "A Posted Film", "Western");
    assertThat(named("posted film")).isEmpty();
    catalogue.update(3);
    assertThat(named("posted film")).containsExactly(3L);
    assertThat(named("matrix")).containsExactly(1L);
    assertThat(catalogue.genres()).containsEntry("Western", 1).containsEntry("Action", 1);
    assertThat(catalogue.find(MovieQuery.ALL, 0, 10).total()).isEqualTo(3);
    catalogue.update(3);
    assertThat(catalogue.genres()).as("once more").containsEntry("Western", 1);
  }

  @Test
  void a_film_that_has_changed_or_gone_is_not_found_as_it_was() {
    film(2, "Another Name", "Comedy");
    catalogue.update(2);
    assertThat(named("amelie")).isEmpty();
    assertThat(named("another name")).containsExactly(2L);
    database.sql().deleteFrom(MOVIE).where(MOVIE.ID.eq(2L)).execute();
    catalogue.update(2);
    assertThat(named("another name")).isEmpty();
    assertThat(catalogue.find(MovieQuery.ALL, 0, 10).movies()).containsExactly(1L);
    catalogue.update(99);
    assertThat(catalogue.find(MovieQuery.ALL, 0, 10).total()).isEqualTo(1);
  }

  @Test
  void whatever_many_threads_do_at_once_nothing_that_was_stored_is_lost() {
    IntStream.range(10, 40).forEach(id -> film(id, "Number" + id, "Drama"));
    List<CompletableFuture<Void>> all =
        IntStream.range(10, 40)
            .mapToObj(
                id ->
                    CompletableFuture.runAsync(
                        () -> {
                          catalogue.update(id);
                          catalogue.refresh();
                          assertThat(named("Number" + id)).startsWith((long) id);
                        }))
            .toList();
    all.forEach(CompletableFuture::join);
    assertThat(catalogue.find(MovieQuery.ALL, 0, 50).total()).isEqualTo(32);
    assertThat(catalogue.genres()).containsEntry("Drama", 30);
  }

  @Test
  void lists_are_counted_anew_after_enough_changes_or_some_time_after_few() {
    AtomicInteger counts = new AtomicInteger();
    try (Upkeep upkeep =
        new Upkeep(List.of(counts::incrementAndGet), 3, Duration.ofMinutes(10), clock)) {
      clock.forward(Duration.ofHours(1));
      upkeep.look();
      assertThat(counts).as("nothing has changed").hasValue(0);
      upkeep.changed();
      upkeep.changed();
      upkeep.look();
      assertThat(counts).as("few changes").hasValue(0);
      upkeep.changed();
      upkeep.look();
      upkeep.look();
      assertThat(counts).as("enough of them").hasValue(1);
      upkeep.changed();
      clock.forward(Duration.ofMinutes(10));
      upkeep.look();
      assertThat(counts).as("one, long ago").hasValue(2);
    }
  }

  @Test
  void counting_takes_no_more_than_a_tenth_of_the_time_and_survives_a_failure() {
    AtomicInteger counts = new AtomicInteger();
    Runnable slow =
        () -> {
          counts.incrementAndGet();
          clock.forward(Duration.ofSeconds(2));
          throw new IllegalStateException("on purpose");
        };
    try (Upkeep upkeep = new Upkeep(List.of(slow), 1, Duration.ofMinutes(10), clock)) {
      upkeep.changed();
      upkeep.look();
      upkeep.changed();
      clock.forward(Duration.ofSeconds(17));
      upkeep.look();
      assertThat(counts).hasValue(1);
      clock.forward(Duration.ofSeconds(1));
      upkeep.look();
      assertThat(counts).hasValue(2);
    }
  }

  @Test
  void a_new_rating_is_in_the_lists_after_a_refresh() {
    RatingStore ratings = new RatingStore(database, clock);
    long visitor = new VisitorStore(database, clock).create("x".repeat(64)).id();
    ratings.rate(visitor, 2, new Stars(9));
    assertThat(catalogue.tally(2).count()).isZero();
    catalogue.refresh();
    assertThat(catalogue.tally(2).count()).isEqualTo(1);
    assertThat(catalogue.find(MovieQuery.ALL, 0, 1).movies()).containsExactly(2L);
  }
}
