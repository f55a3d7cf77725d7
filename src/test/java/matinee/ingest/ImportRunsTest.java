package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import matinee.ManualClock;
import matinee.ingest.ImportRun.State;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRunsTest {
  private static final MemorySource MINI =
      MemorySource.csv("ml-mini", "1,Heat (1995),Crime\n2,Big (1988),\n", "1,1,4.0,100\n2,x,5,1\n");

  @TempDir Path folder;

  private final ManualClock clock = new ManualClock();
  private final Database database = Database.inMemory();
  private final ImportRunStore runs = new ImportRunStore(database, clock);
  private final AtomicInteger imported = new AtomicInteger();
  private final Imports imports =
      new Imports(
          database,
          clock,
          progress ->
              new DataSetSources(
                  new DataSetFetch(FetchLimits.DEFAULT, progress), ZipLimits.DEFAULT),
          imported::incrementAndGet);

  @AfterEach
  void close() {
    imports.close();
    database.close();
  }

  private ImportRun last() {
    return runs.newest(1).get(0);
  }

  private String dataSet() throws IOException {
    MINI.contents()
        .forEach(
            (name, bytes) -> {
              try {
                Files.write(folder.resolve(name), bytes);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    return folder.toString();
  }

  private void await() throws InterruptedException {
    for (int n = 0; n < 1000 && imports.progress().isPresent(); n++) {
      Thread.sleep(10);
    }
    assertThat(imports.progress()).isEmpty();
  }

  @Test
  void every_import_is_recorded_with_what_it_brought() {
    Importer importer = new Importer(database, clock, Progress.NONE);
    importer.run(MINI);
    ImportRun run = last();
    assertThat(run.state()).isEqualTo(State.DONE);
    assertThat(run.source()).isEqualTo("ml-mini");
    assertThat(run.orderedBy()).isNull();
    assertThat(run.duration()).isEqualTo(Duration.ZERO);
    assertThat(run.brought())
        .satisfies(
            brought -> {
              assertThat(brought.films()).isEqualTo(2);
              assertThat(brought.added()).isEqualTo(2);
              assertThat(brought.ratings()).isEqualTo(1);
              assertThat(brought.badRows()).isEqualTo(1);
            });
    assertThat(run.message()).contains("ml-mini: 2 films, 1 users, 1 ratings.");

    importer.run(MINI);
    assertThat(last().state()).isEqualTo(State.UNCHANGED);
    assertThat(last().brought()).isNull();
  }

  @Test
  void a_failed_import_says_why_and_a_cancelled_one_that_it_was() {
    Importer importer = new Importer(database, clock, Progress.NONE);
    assertThatThrownBy(() -> importer.run(MemorySource.of("odd", "a.txt", "b")))
        .isInstanceOf(ImportException.class);
    assertThat(last().state()).isEqualTo(State.FAILED);
    assertThat(last().message()).contains("odd");

    Progress stopped =
        (name, total, unit) ->
            amount -> {
              throw new CancellationException();
            };
    assertThatThrownBy(() -> new Importer(database, clock, stopped).run(MINI))
        .isInstanceOf(CancellationException.class);
    assertThat(last().state()).isEqualTo(State.CANCELLED);
  }

  @Test
  void what_a_killed_process_left_is_ended_at_the_next_start() {
    runs.begin("https://ada:secret@example.org/set.zip", "Ada");
    assertThat(last().state()).isEqualTo(State.RUNNING);
    assertThat(last().source()).isEqualTo("https://example.org/set.zip");
    runs.endLeftovers();
    assertThat(last().state()).isEqualTo(State.INTERRUPTED);
    assertThat(last().ended()).isNotNull();
  }

  @Test
  void an_admins_import_runs_in_the_background_and_refreshes_the_catalogue() throws Exception {
    assertThat(imports.start(dataSet(), "Ada")).isTrue();
    await();
    assertThat(last().state()).isEqualTo(State.DONE);
    assertThat(last().orderedBy()).isEqualTo("Ada");
    assertThat(imported).hasValue(1);
    assertThat(imports.start(dataSet(), "Ada")).isTrue();
    await();
    assertThat(imported).as("nothing new").hasValue(1);
  }

  @Test
  void one_import_at_a_time_and_it_can_be_cancelled() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (Imports slow =
        new Imports(
            database,
            clock,
            progress -> {
              reading.countDown();
              try {
                go.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return new DataSetSources(
                  new DataSetFetch(FetchLimits.DEFAULT, progress), ZipLimits.DEFAULT);
            },
            imported::incrementAndGet)) {
      assertThat(slow.start(dataSet(), "Ada")).isTrue();
      reading.await();
      assertThat(slow.start(dataSet(), "Bob")).isFalse();
      assertThat(slow.progress()).hasValueSatisfying(p -> assertThat(p.percent()).isNull());
      assertThat(slow.cancel()).isTrue();
      go.countDown();
    }
    assertThat(last().state()).isEqualTo(State.CANCELLED);
    assertThat(imported).hasValue(0);
    assertThat(imports.cancel()).as("nothing is under way").isFalse();
  }

  @Test
  void a_source_that_cannot_be_is_refused_before_anything_begins() throws IOException {
    assertThat(Imports.trouble("")).isPresent();
    assertThat(Imports.trouble("/no/such/folder")).isPresent();
    assertThat(Imports.trouble("a\0b")).isPresent();
    assertThat(Imports.trouble("x".repeat(2000))).isPresent();
    assertThat(Imports.trouble("https://example.org/ml.zip")).isEmpty();
    assertThat(Imports.trouble(dataSet())).isEmpty();
  }
}
