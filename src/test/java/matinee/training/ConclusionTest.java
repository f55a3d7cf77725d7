package matinee.training;

import static matinee.store.schema.Tables.TRAINING_FIGURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.Parts;
import matinee.recommend.Profile;
import matinee.recommend.RatingTrainer;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.model.Lineup;
import matinee.store.Database;
import matinee.training.TrainingRun.Reason;
import matinee.training.TrainingRun.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last steps of a training: a cancel or a fault then leaves the site as it was. */
class ConclusionTest {
  private static final int END = 3;

  @TempDir Path folder;

  private final Database database = Database.inMemory();
  private final TrainingStore store = new TrainingStore(database);
  private final AlarmClock alarm = new AlarmClock();
  private final RunStore runs = new RunStore(database, alarm);
  private final LiveModels live = new LiveModels();

  @BeforeEach
  void fill() {
    TwoTastes.store(database, TwoTastes::halves);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Training training(ModelSetTrainer trainer) {
    KeptModels kept = new KeptModels(folder, runs, store, trainer);
    Clock clock = Clock.systemUTC();
    return new Training(store, runs, kept, trainer, live, 2, clock, now -> {});
  }

  private static TrainingRun run(Training training) {
    return training.run(Reason.ADMIN, "Ada").orElseThrow();
  }

  /** A training that went live, with its file. */
  private TrainingRun first() {
    return run(training(Lineup.live(1)));
  }

  private void assertThatOnlyRemains(TrainingRun first) throws IOException {
    assertThat(live.current().orElseThrow().run()).isEqualTo(first.id());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("run-" + first.id() + ".models");
    }
  }

  /** A trainer of models that do {@code work} while they are written to disk. */
  private static ModelSetTrainer keeping(Runnable work) {
    Trainer ranker =
        new Trainer() {
          @Override
          public String name() {
            return "keeping";
          }

          @Override
          public Scorer train(TrainingSet set) {
            return new Scorer() {
              @Override
              public void score(Profile profile, float[] scores) {
                Arrays.fill(scores, 1);
              }

              @Override
              public Parts parts() {
                work.run();
                return new Parts.Builder().build();
              }
            };
          }
        };
    return TwoTastes.with(ranker, (RatingTrainer) Lineup.trainer("variational", 1).orElseThrow());
  }

  /** Lets {@code alarm} go off when the training that begins next is recorded as ended. */
  private void atTheEnd(Runnable then) {
    AtomicInteger looks = new AtomicInteger();
    alarm.set(
        () -> {
          if (looks.incrementAndGet() == END) {
            then.run();
          }
        });
  }

  @Test
  void a_cancel_while_the_models_are_written_holds_and_leaves_no_file() throws IOException {
    TrainingRun first = first();
    Training[] training = new Training[1];
    training[0] = training(keeping(() -> assertThat(training[0].cancel()).isTrue()));
    TrainingRun cancelled = run(training[0]);
    assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
    assertThat(cancelled.canBeChosen()).isFalse();
    assertThatOnlyRemains(first);
  }

  @Test
  void a_cancel_after_the_last_moment_is_refused_and_the_models_go_live() {
    first();
    Training training = training(Lineup.live(1));
    atTheEnd(() -> assertThat(training.cancel()).isFalse());
    TrainingRun second = run(training);
    assertThat(second.state()).isEqualTo(State.PUBLISHED);
    assertThat(live.current().orElseThrow().run()).isEqualTo(second.id());
  }

  @Test
  void a_cancel_of_models_that_are_just_kept_back_is_refused_too() {
    first();
    Training training = training(TwoTastes.with(new HalfBlind(), new HalfBlind()));
    atTheEnd(() -> assertThat(training.cancel()).isFalse());
    assertThat(run(training).state()).isEqualTo(State.KEPT_BACK);
  }

  @Test
  void want_of_memory_while_the_models_are_written_leaves_the_site_as_it_was() throws IOException {
    TrainingRun first = first();
    TrainingRun broken =
        run(
            training(
                keeping(
                    () -> {
                      throw new OutOfMemoryError("no heap left");
                    })));
    assertThat(broken.state()).isEqualTo(State.FAILED);
    assertThat(broken.message()).contains("no heap left");
    assertThatOnlyRemains(first);
  }

  @Test
  void models_whose_publication_cannot_be_recorded_do_not_go_live() throws IOException {
    TrainingRun first = first();
    atTheEnd(
        () -> {
          throw new IllegalStateException("the disk is full");
        });
    TrainingRun broken = run(training(Lineup.live(1)));
    assertThat(broken.state()).isEqualTo(State.FAILED);
    assertThat(broken.message()).contains("the disk is full");
    assertThatOnlyRemains(first);
  }

  @Test
  void a_training_whose_end_could_not_be_recorded_is_ended_by_the_next() {
    TrainingRun first = first();
    atTheEnd(
        () ->
            alarm.set(
                () -> {
                  throw new IllegalStateException("the disk is full");
                }));
    Training training = training(Lineup.live(1));
    assertThatThrownBy(() -> run(training)).hasMessageContaining("the disk is full");
    assertThat(live.current().orElseThrow().run()).isEqualTo(first.id());
    alarm.set(() -> {});
    TrainingRun next = run(training);
    assertThat(next.state()).isEqualTo(State.PUBLISHED);
    List<TrainingRun> all = runs.newest(3);
    assertThat(all).extracting(TrainingRun::state).doesNotContain(State.RUNNING);
    assertThat(all.get(1).message()).contains("could not be recorded");
  }

  @Test
  void what_breaks_after_the_models_went_live_does_not_count_as_a_failure() {
    String figures = TRAINING_FIGURE.getName();
    atTheEnd(() -> database.sql().execute("alter table " + figures + " rename to gone"));
    assertThatThrownBy(this::first).as("its record cannot be read").isNotNull();
    database.sql().execute("alter table gone rename to " + figures);
    TrainingRun run = runs.newest(1).get(0);
    assertThat(run.state()).isEqualTo(State.PUBLISHED);
    assertThat(live.current().orElseThrow().run()).isEqualTo(run.id());
  }
}
