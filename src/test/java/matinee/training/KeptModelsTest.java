package matinee.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matinee.recommend.Profile;
import matinee.recommend.Query;
import matinee.recommend.Recommendation;
import matinee.recommend.Recommender;
import matinee.recommend.model.Lineup;
import matinee.store.Database;
import matinee.training.TrainingRun.Reason;
import matinee.training.TrainingRun.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models on disk, over restarts, faults and choices. */
class KeptModelsTest {
  private static final Profile VISITOR = Profile.of(Map.of(0, 5f, 2, 4.5f, 1, 1f), Set.of(3, 5));

  @TempDir Path home;

  private final Database database = Database.inMemory();
  private final RunStore runs = new RunStore(database, Clock.systemUTC());
  private LiveModels live = new LiveModels();

  @BeforeEach
  void fill() {
    TwoTastes.store(database, TwoTastes::halves);
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** The site after a start: nothing live yet. */
  private Training start() {
    live = new LiveModels();
    TrainingStore store = new TrainingStore(database);
    KeptModels kept = new KeptModels(folder(), runs, store, Lineup.live(1));
    Clock clock = Clock.systemUTC();
    return new Training(store, runs, kept, Lineup.live(1), live, 2, clock, now -> {});
  }

  private Path folder() {
    return home.resolve("models");
  }

  private TrainingRun run(Training training) {
    return training.run(Reason.SCHEDULE, null).orElseThrow();
  }

  private List<TrainingRun> train(int times) {
    Training training = start();
    return IntStream.range(0, times).mapToObj(n -> run(training)).toList();
  }

  private Path file(TrainingRun run) {
    return folder().resolve(Objects.requireNonNull(run.file()).name());
  }

  private String name(TrainingRun run) {
    return file(run).getFileName().toString();
  }

  private long liveRun() {
    return live.current().orElseThrow().run();
  }

  private List<String> files() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder())) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    return names;
  }

  private List<Recommendation> slate() {
    Query query = new Query(VISITOR, VISITOR.shown(), 5, "blend");
    return new Recommender().recommend(live.current().orElseThrow().models(), query);
  }

  @Test
  void a_restart_loads_the_live_models_bit_for_bit() {
    TrainingRun run = train(1).get(0);
    List<Recommendation> before = slate();
    Integer[] years = live.current().orElseThrow().releaseYears();
    assertThat(start().load()).isTrue();
    assertThat(liveRun()).isEqualTo(run.id());
    assertThat(slate()).isEqualTo(before);
    assertThat(live.current().orElseThrow().releaseYears()).containsExactly(years);
  }

  @Test
  void the_first_start_finds_nothing() {
    assertThat(start().load()).isFalse();
    assertThat(live.current()).isEmpty();
  }

  @Test
  void the_last_five_stay_on_disk_and_all_stay_on_record() throws IOException {
    List<TrainingRun> all = train(7);
    assertThat(files())
        .containsExactlyInAnyOrderElementsOf(
            all.subList(2, 7).stream().map(run -> file(run).getFileName().toString()).toList());
    assertThat(runs.newest(10)).hasSize(7);
    assertThat(runs.find(all.get(0).id()).orElseThrow().canBeChosen()).isFalse();
  }

  @Test
  void an_earlier_run_that_was_chosen_stays_live_over_restarts_until_the_next_is_published() {
    List<TrainingRun> all = train(3);
    Training training = start();
    training.load();
    assertThat(training.choose(all.get(0).id())).isTrue();
    assertThat(liveRun()).isEqualTo(all.get(0).id());
    assertThat(start().load()).isTrue();
    assertThat(liveRun()).isEqualTo(all.get(0).id());
    TrainingRun next = run(start());
    assertThat(start().load()).isTrue();
    assertThat(liveRun()).isEqualTo(next.id());
  }

  @Test
  void what_is_not_on_disk_cannot_be_chosen() throws IOException {
    List<TrainingRun> two = train(2);
    Training training = start();
    training.load();
    Files.delete(file(two.get(0)));
    assertThat(training.choose(two.get(0).id())).isFalse();
    assertThat(training.choose(4711)).isFalse();
    assertThat(liveRun()).isEqualTo(two.get(1).id());
    assertThat(runs.find(two.get(0).id()).orElseThrow().message()).contains("gone");
  }

  @Test
  void a_damaged_file_is_set_aside_and_the_one_before_is_loaded() throws IOException {
    List<TrainingRun> all = train(3);
    byte[] bytes = Files.readAllBytes(file(all.get(2)));
    bytes[bytes.length / 2] ^= 1;
    Files.write(file(all.get(2)), bytes);
    Files.write(file(all.get(1)), new byte[] {1, 2, 3});
    assertThat(start().load()).isTrue();
    assertThat(liveRun()).isEqualTo(all.get(0).id());
    assertThat(files())
        .as("of those set aside, the newest")
        .containsExactlyInAnyOrder(name(all.get(0)), name(all.get(2)) + ".damaged");
    assertThat(runs.find(all.get(2).id()).orElseThrow().message()).contains("damaged");
    assertThat(runs.find(all.get(2).id()).orElseThrow().canBeChosen()).isFalse();
  }

  @Test
  void where_all_are_damaged_nothing_is_loaded() throws IOException {
    Files.write(file(train(1).get(0)), new byte[0]);
    assertThat(start().load()).isFalse();
    assertThat(run(start()).state()).isEqualTo(State.PUBLISHED);
  }

  @Test
  void models_that_cannot_be_kept_go_live_all_the_same_and_the_record_says_so() throws IOException {
    Files.writeString(folder(), "a file where the folder should be");
    TrainingRun run = train(1).get(0);
    assertThat(run.state()).isEqualTo(State.PUBLISHED);
    assertThat(run.canBeChosen()).isFalse();
    assertThat(run.message()).contains("could not be kept on disk");
    assertThat(liveRun()).isEqualTo(run.id());
    assertThat(start().load()).isFalse();
  }

  @Test
  void on_a_full_disk_they_go_live_all_the_same_and_nothing_is_left_of_the_file()
      throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "a device that is always full");
    Files.createDirectories(folder());
    Files.createSymbolicLink(folder().resolve("run-1.models.part"), full);
    TrainingRun run = train(1).get(0);
    assertThat(run.state()).isEqualTo(State.PUBLISHED);
    assertThat(run.message()).contains("could not be kept on disk");
    assertThat(run.canBeChosen()).isFalse();
    assertThat(liveRun()).isEqualTo(run.id());
    assertThat(files()).isEmpty();
  }

  @Test
  void what_a_killed_process_left_is_tidied_at_the_next_start() throws IOException {
    TrainingRun good = train(1).get(0);
    long killed = runs.begin(Reason.SCHEDULE, null, "");
    Files.writeString(folder().resolve("run-" + killed + ".models.part"), "half");
    Files.writeString(folder().resolve("run-99.models"), "kept before its run knew");
    assertThat(start().load()).isTrue();
    assertThat(liveRun()).isEqualTo(good.id());
    assertThat(files()).containsExactly(file(good).getFileName().toString());
    TrainingRun left = runs.find(killed).orElseThrow();
    assertThat(left.state()).isEqualTo(State.FAILED);
    assertThat(left.ended()).isNotNull();
    assertThat(left.message()).contains("ended before the training did");
  }

  @Test
  void what_others_put_into_the_folder_stays() throws IOException {
    train(1);
    List<String> theirs =
        List.of("run-down.models", "run-1.models.bak", "notes.damaged", "run-1-copy.models.part");
    for (String name : theirs) {
      Files.writeString(folder().resolve(name), "theirs");
    }
    Files.createDirectories(folder().resolve("run-98.models").resolve("sub"));
    Files.writeString(folder().resolve("run-9.models.damaged"), "ours");
    Files.writeString(folder().resolve("run-10.models.damaged"), "ours");
    assertThat(start().load()).isTrue();
    assertThat(files())
        .containsAll(theirs)
        .contains("run-98.models", "run-10.models.damaged")
        .doesNotContain("run-9.models.damaged");
  }

  @Test
  void models_of_other_films_are_not_loaded() {
    train(1);
    database.sql().execute("delete from movie where id <= 20");
    assertThat(start().load()).isFalse();
  }

  @Test
  void films_that_came_after_the_training_are_no_obstacle() {
    train(1);
    database.sql().execute("insert into movie (id, title) values (1000, 'New')");
    assertThat(start().load()).isTrue();
  }

  @Test
  void a_vector_that_was_kept_of_a_visitor_pays_after_a_restart() {
    train(1);
    VectorStore vectors = new VectorStore(database);
    new VisitorVectors(vectors, live).update(3);
    start().load();
    long fingerprint = live.current().orElseThrow().models().kernel().fingerprint();
    assertThat(vectors.find(3, fingerprint)).isPresent();
  }
}
