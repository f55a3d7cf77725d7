package matinee.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import matinee.ManualClock;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.model.Lineup;
import matinee.store.Database;
import matinee.training.TrainingRun.Reason;
import matinee.training.TrainingRun.Size;
import matinee.training.TrainingRun.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTest {
  private static final Duration SIX = Duration.ofHours(6);

  @TempDir Path folder;

  private final Database database = Database.inMemory();
  private final ManualClock clock = new ManualClock();
  private final RunStore runs = new RunStore(database, clock);
  private final AtomicInteger published = new AtomicInteger();

  @AfterEach
  void close() {
    database.close();
  }

  private Schedule schedule(Duration every, long ratings) {
    return schedule(every, ratings, Lineup.live(1));
  }

  private Schedule schedule(Duration every, long ratings, ModelSetTrainer trainer) {
    return schedule(every, ratings, trainer, runs);
  }

  private Schedule schedule(Duration every, long ratings, ModelSetTrainer trainer, RunStore runs) {
    TrainingStore store = new TrainingStore(database);
    KeptModels kept = new KeptModels(folder, runs, store, trainer);
    LiveModels live = new LiveModels();
    Training training = new Training(store, runs, kept, trainer, live, 2, clock, progress -> {});
    return new Schedule(training, runs, clock, every, ratings, published::incrementAndGet);
  }

  /** Records a run of ten seconds. */
  private void ran(State state) {
    ran(state, () -> {});
  }

  private void ran(State state, Runnable meanwhile) {
    long run = runs.begin(Reason.SCHEDULE, null, "");
    runs.size(run, new Size(runs.ratings(), 1, 1));
    clock.forward(Duration.ofSeconds(10));
    meanwhile.run();
    runs.end(run, state, null, null);
  }

  @Test
  void the_first_training_is_due_at_once() {
    assertThat(schedule(SIX, 0).due()).contains(Reason.FIRST);
  }

  @Test
  void the_hours_count_from_the_end_of_the_last_training_over_restarts() {
    ran(State.KEPT_BACK);
    clock.forward(SIX.minusSeconds(1));
    assertThat(schedule(SIX, 0).due()).isEmpty();
    clock.forward(Duration.ofSeconds(1));
    assertThat(schedule(SIX, 0).due()).contains(Reason.SCHEDULE);
    assertThat(schedule(Duration.ZERO, 0).due()).isEmpty();
  }

  @Test
  void enough_new_ratings_are_due_once_the_site_has_rested() {
    TwoTastes.store(database, TwoTastes::halves);
    ran(State.PUBLISHED);
    TwoTastes.rate(database, 1000, TwoTastes::halves);
    assertThat(schedule(SIX, 80).due()).isEmpty();
    clock.forward(Duration.ofSeconds(40));
    assertThat(schedule(SIX, 80).due()).contains(Reason.RATINGS);
    assertThat(schedule(SIX, 81).due()).isEmpty();
    assertThat(schedule(SIX, 0).due()).isEmpty();
  }

  @Test
  void an_import_is_due_at_once() {
    ran(State.PUBLISHED);
    assertThat(schedule(Duration.ZERO, 0).due()).isEmpty();
    imported("a");
    assertThat(schedule(Duration.ZERO, 0).due()).contains(Reason.DATA);
  }

  private void imported(String name) {
    database
        .sql()
        .execute(
            "insert into data_set (name, title, simulated, licence, citation, home, fingerprint,"
                + " imported_at) values (?, 'A', false, '', '', '', ?, ?)",
            name,
            name,
            OffsetDateTime.now(clock));
  }

  @Test
  void after_a_failure_it_waits_for_its_hour() {
    TwoTastes.store(database, TwoTastes::halves);
    for (State state : new State[] {State.FAILED, State.CANCELLED}) {
      ran(state);
      TwoTastes.rate(database, 1000 + state.ordinal(), TwoTastes::halves);
      clock.forward(Duration.ofHours(1));
      assertThat(schedule(SIX, 1).due()).isEmpty();
    }
    clock.forward(SIX);
    assertThat(schedule(SIX, 1).due()).contains(Reason.SCHEDULE);
  }

  @Test
  void after_a_failure_an_import_is_due_at_once_where_it_came_later() {
    ran(State.FAILED, () -> imported("a"));
    assertThat(schedule(SIX, 0).due()).isEmpty();
    clock.forward(Duration.ofSeconds(1));
    imported("b");
    assertThat(schedule(SIX, 0).due()).contains(Reason.DATA);
  }

  @Test
  void ratings_of_films_that_were_taken_down_are_no_new_ones() {
    TwoTastes.store(database, TwoTastes::halves);
    database.sql().execute("update movie set hidden = true where id <= 10");
    long run = runs.begin(Reason.SCHEDULE, null, "");
    long read = new TrainingStore(database).load().ratings().entries();
    runs.size(run, new Size(read, 1, 1));
    runs.end(run, State.PUBLISHED, null, null);
    clock.forward(Duration.ofHours(1));
    assertThat(schedule(SIX, 1).due()).isEmpty();
  }

  @Test
  void a_training_that_a_stop_of_the_site_ended_does_not_count() {
    ran(State.PUBLISHED);
    clock.forward(SIX);
    ran(State.INTERRUPTED);
    assertThat(schedule(SIX, 0).due()).contains(Reason.SCHEDULE);
  }

  @Test
  void what_an_admin_asks_for_is_done_one_at_a_time_and_can_be_cancelled() throws Exception {
    TwoTastes.store(database, TwoTastes::halves);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    Runnable work =
        () -> {
          begun.countDown();
          try {
            never.await();
          } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
          }
        };
    try (Schedule schedule = schedule(SIX, 0, TwoTastes.working(work))) {
      schedule.start();
      assertThat(schedule.cancel()).isFalse();
      assertThat(schedule.request("Ada")).isTrue();
      begun.await();
      assertThat(schedule.request("Bob")).isFalse();
      assertThat(schedule.cancel()).isTrue();
      TrainingRun run = ended();
      assertThat(run.state()).isEqualTo(State.CANCELLED);
      assertThat(run.orderedBy()).isEqualTo("Ada");
      assertThat(published).hasValue(0);
    }
    assertThat(runs.newest(10)).hasSize(1);
  }

  /** A schedule whose training waits, before it shows any progress, until {@code then} is done. */
  private Schedule waiting(CountDownLatch begins, CountDownLatch then) {
    AlarmClock alarm = new AlarmClock();
    alarm.set(
        () -> {
          begins.countDown();
          try {
            then.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    return schedule(SIX, 0, Lineup.live(1), new RunStore(database, alarm));
  }

  @Test
  void who_asks_before_a_training_shows_any_progress_is_told_of_it_and_sets_off_no_second()
      throws Exception {
    TwoTastes.store(database, TwoTastes::halves);
    CountDownLatch begins = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    try (Schedule schedule = waiting(begins, asked)) {
      schedule.start();
      assertThat(schedule.request("Ada")).isTrue();
      begins.await();
      assertThat(schedule.request("Bob")).isFalse();
      asked.countDown();
      assertThat(ended().orderedBy()).isEqualTo("Ada");
    }
    assertThat(runs.newest(10)).hasSize(1);
  }

  @Test
  void a_training_can_be_cancelled_before_it_shows_any_progress() throws Exception {
    TwoTastes.store(database, TwoTastes::halves);
    CountDownLatch begins = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    try (Schedule schedule = waiting(begins, cancelled)) {
      schedule.start();
      schedule.request("Ada");
      begins.await();
      assertThat(schedule.cancel()).isTrue();
      cancelled.countDown();
      assertThat(ended().state()).isEqualTo(State.CANCELLED);
    }
  }

  @Test
  void what_is_due_and_what_an_admin_asks_for_meanwhile_is_one_training() {
    TwoTastes.store(database, TwoTastes::halves);
    Schedule schedule = schedule(SIX, 0);
    assertThat(schedule.request("Ada")).isTrue();
    assertThat(schedule.request("Bob")).isFalse();
    TrainingRun run = schedule.first().orElseThrow();
    assertThat(run.reason()).isEqualTo(Reason.ADMIN);
    assertThat(run.orderedBy()).isEqualTo("Ada");
    assertThat(schedule.cancel()).as("nothing is asked for any more").isFalse();
    assertThat(runs.newest(10)).hasSize(1);
  }

  @Test
  void an_error_after_a_publication_does_not_end_the_schedule() throws Exception {
    TwoTastes.store(database, TwoTastes::halves);
    ModelSetTrainer trainer = Lineup.live(1);
    TrainingStore store = new TrainingStore(database);
    KeptModels kept = new KeptModels(folder, runs, store, trainer);
    LiveModels live = new LiveModels();
    Training training = new Training(store, runs, kept, trainer, live, 2, clock, progress -> {});
    Runnable breaks =
        () -> {
          published.incrementAndGet();
          throw new OutOfMemoryError("no heap left");
        };
    try (Schedule schedule = new Schedule(training, runs, clock, SIX, 0, breaks)) {
      schedule.start();
      for (int n = 1; n <= 2; n++) {
        while (!schedule.request("Ada")) {
          Thread.sleep(10);
        }
        for (int wait = 0; wait < 3000 && published.get() < n; wait++) {
          Thread.sleep(10);
        }
        assertThat(published).hasValue(n);
      }
    }
  }

  @Test
  void what_follows_a_publication_is_done_after_it() throws Exception {
    TwoTastes.store(database, TwoTastes::halves);
    Schedule schedule = schedule(SIX, 0);
    schedule.start();
    assertThat(schedule.request("Ada")).isTrue();
    assertThat(ended().state()).isEqualTo(State.PUBLISHED);
    for (int n = 0; n < 1000 && published.get() == 0; n++) {
      Thread.sleep(10);
    }
    assertThat(published).hasValue(1);
    schedule.close();
    assertThat(schedule.request("Ada")).as("after the end").isFalse();
  }

  private TrainingRun ended() throws InterruptedException {
    for (int n = 0; n < 3000; n++) {
      if (runs.lastEnded().isPresent()) {
        return runs.lastEnded().get();
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException("The training does not end");
  }
}
