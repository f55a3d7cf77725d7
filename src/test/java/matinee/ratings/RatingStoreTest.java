package matinee.ratings;

import static matinee.store.schema.Tables.MOVIE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import matinee.accounts.VisitorStore;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RatingStoreTest {
  private final Database database = Database.inMemory();
  private final RatingStore ratings = new RatingStore(database, Clock.systemUTC());
  private long visitor;

  @BeforeEach
  void films() {
    for (long id = 1; id <= 20; id++) {
      database.sql().insertInto(MOVIE).set(MOVIE.ID, id).set(MOVIE.TITLE, "Film " + id).execute();
    }
    visitor = new VisitorStore(database, Clock.systemUTC()).create("a".repeat(64)).id();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void the_last_word_on_a_film_counts() {
    ratings.answer(visitor, Map.of(1L, new Stars(10), 2L, new Stars(4)), Set.of(3L, 4L));
    ratings.answer(visitor, Map.of(3L, new Stars(6)), Set.of(2L));
    Answers answers = ratings.answers(visitor);
    assertThat(answers.ratings()).isEqualTo(Map.of(1L, new Stars(10), 3L, new Stars(6)));
    assertThat(answers.unseen()).containsExactlyInAnyOrder(2L, 4L);
  }

  @Test
  void taking_a_rating_back_leaves_a_shown_film_unseen_as_before() {
    ratings.answer(visitor, Map.of(), Set.of(3L));
    ratings.rate(visitor, 3, new Stars(8));
    assertThat(ratings.answers(visitor).unseen()).isEmpty();
    ratings.withdraw(visitor, 3);
    assertThat(ratings.answers(visitor).unseen()).containsExactly(3L);
  }

  @Test
  void an_empty_form_changes_nothing() {
    ratings.answer(visitor, Map.of(1L, new Stars(10)), Set.of());
    ratings.answer(visitor, Map.of(), Set.of());
    assertThat(ratings.answers(visitor).ratings()).hasSize(1);
  }

  @Test
  void a_rating_can_be_taken_back() {
    ratings.rate(visitor, 1, new Stars(3));
    assertThat(ratings.stars(visitor, 1)).contains(new Stars(3));
    ratings.withdraw(visitor, 1);
    assertThat(ratings.stars(visitor, 1)).isEmpty();
    assertThat(ratings.answers(visitor)).isEqualTo(Answers.NONE);
  }

  @Test
  void the_same_form_sent_many_times_at_once_is_taken_in_as_one() throws Exception {
    Map<Long, Stars> given = Map.of(1L, new Stars(10), 2L, new Stars(4), 3L, new Stars(1));
    ExecutorService clicks = Executors.newFixedThreadPool(8);
    try {
      Callable<Void> click =
          () -> {
            ratings.answer(visitor, given, Set.of(4L, 5L));
            return null;
          };
      List<Callable<Void>> all = new ArrayList<>();
      for (int n = 0; n < 40; n++) {
        all.add(click);
      }
      for (Future<Void> done : clicks.invokeAll(all)) {
        done.get();
      }
    } finally {
      clicks.shutdownNow();
    }
    assertThat(ratings.answers(visitor).ratings()).isEqualTo(given);
    assertThat(ratings.answers(visitor).unseen()).containsExactlyInAnyOrder(4L, 5L);
  }
}
