package matinee.training;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.row;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.RatingTrainer;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.VectorTrainer;
import matinee.recommend.Verdict;
import matinee.recommend.model.Lineup;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final OffsetDateTime ONCE =
      OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final int PEOPLE = 90;
  private static final int FILMS = 120;

  private final Database database = Database.inMemory();
  private final TrainingStore store = new TrainingStore(database);
  private final LiveModels live = new LiveModels();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void all_ratings_and_all_films_are_read_those_without_ratings_too() {
    rate((person, film) -> film % 3 == 0 ? 0 : 1 + (person + film) % 10);
    TrainingSet set = store.load();
    assertThat(set.users().size()).isEqualTo(PEOPLE);
    assertThat(set.items().size()).isEqualTo(FILMS);
    assertThat(set.ratings().entries()).isEqualTo(PEOPLE * (FILMS - FILMS / 3));
    int item = set.items().position(2);
    assertThat(set.ratings().column(0)).isEqualTo(set.items().position(1));
    assertThat(set.ratings().value(0)).isEqualTo(1.5f);
    assertThat(item).isEqualTo(1);
    assertThat(store.releaseYears(set.items())[0]).isEqualTo(1951);
    assertThat(store.releaseYears(set.items())[FILMS - 1]).isNull();
  }

  @Test
  void better_models_take_the_place_of_live_ones() throws InterruptedException {
    rate(TrainingTest::twoTastes);
    assertThat(training().run().passed()).isTrue();
    var first = live.current().orElseThrow();
    training().run();
    assertThat(live.current().orElseThrow()).isNotSameAs(first);
  }

  @Test
  void models_no_better_than_the_most_rated_films_leave_the_live_ones_in_place()
      throws InterruptedException {
    rate((person, film) -> 10);
    Verdict verdict = training().run();
    assertThat(verdict.cases()).isPositive();
    assertThat(verdict.passed()).isFalse();
    var first = live.current().orElseThrow();
    training().run();
    assertThat(live.current().orElseThrow()).isSameAs(first);
  }

  @Test
  void a_cancelled_training_publishes_nothing() {
    rate(TrainingTest::twoTastes);
    Training training = training();
    training.cancel();
    assertThatThrownBy(training::run).isInstanceOf(InterruptedException.class);
    assertThat(live.current()).isEmpty();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void a_training_under_way_can_be_cancelled_while_a_model_splits_its_work() throws Exception {
    rate(TrainingTest::twoTastes);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    AtomicBoolean finished = new AtomicBoolean();
    Training training =
        training(
            () -> {
              IntStream.range(0, 1000).parallel().forEach(n -> wait(begun, never));
              finished.set(true);
            });
    FutureTask<Verdict> run = new FutureTask<>(training::run);
    new Thread(run).start();
    begun.await();
    training.cancel();
    assertThatThrownBy(run::get).hasCauseInstanceOf(InterruptedException.class);
    assertThat(finished).isFalse();
    assertThat(live.current()).isEmpty();
  }

  private static void wait(CountDownLatch begun, CountDownLatch never) {
    begun.countDown();
    try {
      never.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void models_that_split_their_work_use_no_more_threads_than_asked_for()
      throws InterruptedException {
    rate(TrainingTest::twoTastes);
    Set<Thread> used = ConcurrentHashMap.newKeySet();
    training(
            () -> IntStream.range(0, 500).parallel().forEach(n -> used.add(Thread.currentThread())))
        .run();
    assertThat(used).hasSizeBetween(1, 2);
    assertThat(used)
        .allMatch(
            thread ->
                thread instanceof ForkJoinWorkerThread worker
                    && worker.getPool() != ForkJoinPool.commonPool());
  }

  /** A training of one model that does {@code work} when it is trained. */
  private Training training(Runnable work) {
    Trainer ranker =
        new Trainer() {
          @Override
          public String name() {
            return "working";
          }

          @Override
          public Scorer train(TrainingSet set) {
            work.run();
            return (profile, scores) -> Arrays.fill(scores, 1);
          }
        };
    RatingTrainer stars = (RatingTrainer) Lineup.trainer("stars", 1).orElseThrow();
    VectorTrainer kernel = (VectorTrainer) Lineup.trainer("kernel", 1).orElseThrow();
    return new Training(store, new ModelSetTrainer(List.of(ranker), stars, kernel, 1), live, 2);
  }

  private Training training() {
    return new Training(store, Lineup.live(1), live, 2);
  }

  /** Half of the people like even films, the other half odd ones; nobody knows all of them. */
  private static int twoTastes(int person, int film) {
    return (person * 7 + film * 11) % 3 == 0 ? 0 : person % 2 == film % 2 ? 9 : 3;
  }

  /** Stores {@code halves} of each person (from 1) and film (from 1); 0 is no rating. */
  private void rate(IntBinaryOperator halves) {
    var sql = database.sql();
    for (int film = 1; film <= FILMS; film++) {
      sql.insertInto(MOVIE)
          .set(MOVIE.ID, (long) film)
          .set(MOVIE.TITLE, "Film " + film)
          .set(MOVIE.RELEASE_YEAR, film == FILMS ? null : (short) (1950 + film))
          .execute();
    }
    for (long person = 1; person <= PEOPLE; person++) {
      sql.insertInto(VISITOR).set(VISITOR.ID, person).set(VISITOR.CREATED_AT, ONCE).execute();
      long id = person;
      sql.insertInto(RATING, RATING.VISITOR_ID, RATING.MOVIE_ID, RATING.HALF_STARS, RATING.RATED_AT)
          .valuesOfRows(
              IntStream.rangeClosed(1, FILMS)
                  .filter(film -> halves.applyAsInt((int) id, film) > 0)
                  .mapToObj(
                      film -> row(id, (long) film, (byte) halves.applyAsInt((int) id, film), ONCE))
                  .toList())
          .execute();
    }
  }
}
