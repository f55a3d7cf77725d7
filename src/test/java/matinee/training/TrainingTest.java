package matinee.training;

import static matinee.training.TwoTastes.FILMS;
import static matinee.training.TwoTastes.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.model.Lineup;
import matinee.store.Database;
import matinee.training.TrainingRun.Against;
import matinee.training.TrainingRun.Found;
import matinee.training.TrainingRun.Reason;
import matinee.training.TrainingRun.Size;
import matinee.training.TrainingRun.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
  @TempDir Path folder;

  private final Database database = Database.inMemory();
  private final TrainingStore store = new TrainingStore(database);
  private final RunStore runs = new RunStore(database, Clock.systemUTC());
  private final LiveModels live = new LiveModels();
  private final Queue<TrainingProgress> told = new ConcurrentLinkedQueue<>();

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
    assertThat(store.films(set.items()).releaseYears()[0]).isEqualTo(1951);
    assertThat(store.films(set.items()).releaseYears()[FILMS - 1]).isNull();
  }

  @Test
  void better_models_take_the_place_of_live_ones() {
    rate(TwoTastes::halves);
    TrainingRun first = run(training());
    assertThat(first.state()).isEqualTo(State.PUBLISHED);
    assertThat(live.current().orElseThrow().run()).isEqualTo(first.id());
    TrainingRun second = run(training());
    assertThat(second.state()).isEqualTo(State.PUBLISHED);
    assertThat(live.current().orElseThrow().run()).isEqualTo(second.id());
  }

  @Test
  void a_run_is_recorded_with_its_data_settings_figures_and_file() {
    rate(TwoTastes::halves);
    run(training());
    TrainingRun run = run(training());
    assertThat(run.reason()).isEqualTo(Reason.ADMIN);
    assertThat(run.orderedBy()).isEqualTo("Ada");
    assertThat(run.size()).isEqualTo(new Size(runs.ratings(), PEOPLE, FILMS));
    assertThat(run.settings()).contains("Nmf[factors=20", "VariationalFactorization[", "Kernel");
    assertThat(run.duration()).isPositive();
    assertThat(run.liveSince()).isNotNull();
    assertThat(run.canBeChosen()).isTrue();
    Found found = found(run);
    assertThat(found.verdict()).isEqualTo(live.current().orElseThrow().models().verdict());
    assertThat(found.error()).isBetween(0.0, 0.1);
    assertThat(found.members()).extracting("name").startsWith("nmf", "svd", "form");
    assertThat(against(run).difference().mean()).isZero();
    assertThat(against(run).difference().people()).isGreaterThan(50);
    assertThat(runs.newest(10)).hasSize(2).first().isEqualTo(run);
  }

  @Test
  void progress_is_told_from_beginning_to_end() {
    rate(TwoTastes::halves);
    Training training = training();
    run(training);
    assertThat(training.progress()).isEmpty();
    assertThat(told).extracting(TrainingProgress::percent).contains(0, 5, 95, 96);
    assertThat(told).hasSizeGreaterThan(15).allMatch(now -> now.run() == 1 && now.percent() < 100);
  }

  @Test
  void models_no_better_than_the_most_rated_films_leave_the_live_ones_in_place() {
    rate((person, film) -> 10);
    TrainingRun first = run(training());
    assertThat(found(first).verdict().passed()).isFalse();
    assertThat(first.state()).isEqualTo(State.PUBLISHED);
    assertThat(first.message()).contains("no better than the most rated");
    TrainingRun second = run(training());
    assertThat(second.state()).isEqualTo(State.KEPT_BACK);
    assertThat(second.canBeChosen()).isFalse();
    assertThat(live.current().orElseThrow().run()).isEqualTo(first.id());
  }

  @Test
  void models_worse_than_the_live_ones_by_more_than_noise_stay_away() {
    rate(TwoTastes::halves);
    TrainingRun first = run(training());
    TrainingRun worse = run(training(TwoTastes.with(new HalfBlind(), new HalfBlind())));
    assertThat(found(worse).verdict().passed()).isTrue();
    assertThat(worse.state()).isEqualTo(State.KEPT_BACK);
    assertThat(worse.message()).contains("worse than the live ones");
    assertThat(against(worse).run()).isEqualTo(first.id());
    assertThat(against(worse).difference().worse()).isTrue();
    assertThat(live.current().orElseThrow().run()).isEqualTo(first.id());
  }

  @Test
  void a_model_that_throws_leaves_the_site_as_it_was() {
    rate(TwoTastes::halves);
    TrainingRun first = run(training());
    for (Throwable trouble : List.of(new ArithmeticException("no such number"), new Error("odd"))) {
      TrainingRun broken = run(training(() -> sneak(trouble)));
      assertThat(broken.state()).isEqualTo(State.FAILED);
      assertThat(broken.message()).contains(trouble.getMessage());
    }
    assertThat(live.current().orElseThrow().run()).isEqualTo(first.id());
    assertThat(run(training()).state()).isEqualTo(State.PUBLISHED);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable trouble) throws T {
    throw (T) trouble;
  }

  @Test
  void without_any_film_there_is_nothing_to_train_on() {
    TrainingRun run = run(training());
    assertThat(run.state()).isEqualTo(State.FAILED);
    assertThat(run.message()).contains("import a data set");
    assertThat(live.current()).isEmpty();
  }

  @Test
  void a_closed_training_publishes_nothing() {
    rate(TwoTastes::halves);
    Training training = training();
    training.close();
    assertThat(run(training).state()).isEqualTo(State.INTERRUPTED);
    assertThat(live.current()).isEmpty();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void a_training_under_way_can_be_cancelled_while_a_model_splits_its_work() throws Exception {
    rate(TwoTastes::halves);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    AtomicBoolean finished = new AtomicBoolean();
    Training training =
        training(
            () -> {
              IntStream.range(0, 1000).parallel().forEach(n -> wait(begun, never));
              finished.set(true);
            });
    assertThat(training.cancel()).isFalse();
    FutureTask<TrainingRun> run = new FutureTask<>(() -> run(training));
    new Thread(run).start();
    begun.await();
    assertThat(training.run(Reason.SCHEDULE, null)).as("two at once").isEmpty();
    assertThat(training.progress().orElseThrow().stage()).isEqualTo("Training the models");
    assertThat(training.cancel()).isTrue();
    assertThat(run.get().state()).isEqualTo(State.CANCELLED);
    assertThat(finished).isFalse();
    assertThat(live.current()).isEmpty();
    assertThat(runs.newest(10)).hasSize(1);
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
  void models_that_split_their_work_use_no_more_threads_than_asked_for() {
    rate(TwoTastes::halves);
    Set<Thread> used = ConcurrentHashMap.newKeySet();
    run(
        training(
            () ->
                IntStream.range(0, 500).parallel().forEach(n -> used.add(Thread.currentThread()))));
    assertThat(used).hasSizeBetween(1, 2);
    assertThat(used)
        .allMatch(
            thread ->
                thread instanceof ForkJoinWorkerThread worker
                    && worker.getPool() != ForkJoinPool.commonPool());
  }

  private Training training(Runnable work) {
    return training(TwoTastes.working(work));
  }

  private Training training() {
    return training(Lineup.live(1));
  }

  private Training training(ModelSetTrainer trainer) {
    Clock clock = Clock.systemUTC();
    KeptModels kept = new KeptModels(folder, runs, store, trainer);
    return new Training(store, runs, kept, trainer, live, 2, clock, told::add);
  }

  private static TrainingRun run(Training training) {
    return training.run(Reason.ADMIN, "Ada").orElseThrow();
  }

  private static Found found(TrainingRun run) {
    return Objects.requireNonNull(run.found());
  }

  private static Against against(TrainingRun run) {
    return Objects.requireNonNull(found(run).against());
  }

  private void rate(IntBinaryOperator halves) {
    TwoTastes.store(database, halves);
  }
}
