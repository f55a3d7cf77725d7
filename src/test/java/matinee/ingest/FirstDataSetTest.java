package matinee.ingest;

import static matinee.store.schema.Tables.DATA_SET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstDataSetTest {
  private static final FetchLimits SHORT =
      new FetchLimits(
          Duration.ofSeconds(3), Duration.ofMillis(200), Duration.ofSeconds(30), 10_000_000);
  private static final String[] MINI = {
    "ml-mini/movies.csv",
    "movieId,title,genres\n1,Heat (1995),Crime\n",
    "ml-mini/ratings.csv",
    "userId,movieId,rating,timestamp\n1,1,4,5\n"
  };

  private final Database database = Database.inMemory();
  private final Importer importer = new Importer(database, Clock.systemUTC(), Progress.NONE);
  private final DataSetSources sources =
      new DataSetSources(new DataSetFetch(SHORT, Progress.NONE), ZipLimits.DEFAULT);
  private final List<String> said = new ArrayList<>();
  private WebServer server;
  @TempDir Path folder;

  @BeforeEach
  void start() throws IOException {
    server = WebServer.start();
  }

  @AfterEach
  void close() {
    server.close();
    database.close();
  }

  @Test
  void auto_fetches_the_data_set_and_names_its_licence() throws IOException {
    server.serve("/ml-mini.zip", Zips.of(MINI));
    assertThat(first().load(FirstDataSet.AUTO)).isTrue();
    assertThat(names()).containsExactly("ml-mini");
    assertThat(said)
        .contains("ml-mini: 1 films, 1 users, 1 ratings.")
        .anyMatch(line -> line.contains("not commercially"))
        .anyMatch(line -> line.startsWith("Please cite: F. Maxwell Harper"));
  }

  @Test
  void auto_uses_the_starter_set_where_nothing_can_be_fetched() {
    assertStarterBecause("404");
  }

  @Test
  void auto_uses_the_starter_set_where_the_zip_is_truncated() throws IOException {
    byte[] whole = Zips.of(MINI);
    server.serve("/ml-mini.zip", Arrays.copyOf(whole, whole.length / 2));
    assertStarterBecause("no whole zip");
  }

  @Test
  void auto_uses_the_starter_set_where_the_zip_leaves_its_folder() throws IOException {
    server.serve("/ml-mini.zip", Zips.of("../movies.csv", "", "ml-mini/ratings.csv", ""));
    assertStarterBecause("leaves its folder");
  }

  @Test
  void auto_uses_the_starter_set_where_the_zip_is_abomb() throws IOException {
    String header = "userId,movieId,rating,timestamp\n";
    server.serve(
        "/ml-mini.zip", Zips.of(MINI[0], MINI[1], MINI[2], header + "1,1,4,5\n".repeat(1 << 21)));
    assertStarterBecause("far more than it should");
  }

  @Test
  void auto_uses_the_starter_set_where_the_server_hangs() {
    server.hang("/ml-mini.zip", new byte[100]);
    assertStarterBecause("silent");
  }

  @Test
  void starter_asks_nothing_of_the_network() {
    assertThat(first().load(FirstDataSet.STARTER)).isTrue();
    assertThat(names()).containsExactly("starter");
    assertThat(database.sql().fetchSingle(DATA_SET).getSimulated()).isTrue();
    assertThat(said).first().isEqualTo("starter: 2 films, 2 users, 3 ratings.");
  }

  @Test
  void a_source_is_imported() throws IOException {
    Path zip = Files.write(folder.resolve("ml-mini.zip"), Zips.of(MINI));
    assertThat(first().load(zip.toString())).isTrue();
    assertThat(names()).containsExactly("ml-mini");
  }

  @Test
  void a_source_that_is_not_there_fails() {
    assertThatThrownBy(() -> first().load(folder.resolve("none").toString()))
        .isInstanceOf(ImportException.class);
    assertThat(importer.nothingImported()).isTrue();
  }

  @Test
  void a_database_with_adata_set_stays_as_it_is() {
    first().load(FirstDataSet.STARTER);
    assertThat(first().load(FirstDataSet.AUTO)).isFalse();
    assertThat(names()).containsExactly("starter");
  }

  private void assertStarterBecause(String reason) {
    assertThat(first().load(FirstDataSet.AUTO)).isTrue();
    assertThat(names()).containsExactly("starter");
    assertThat(said.get(0)).contains(reason).contains("Using the starter set").doesNotContain("\n");
  }

  private FirstDataSet first() {
    String address = server.address("/ml-mini.zip").toString();
    return new FirstDataSet(importer, sources, address, "starter-of-tests", said::add);
  }

  private List<String> names() {
    return database.sql().select(DATA_SET.NAME).from(DATA_SET).fetch(DATA_SET.NAME);
  }
}
