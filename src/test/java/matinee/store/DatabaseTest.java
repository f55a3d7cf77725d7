package matinee.store;

import static matinee.store.schema.Tables.MARK;
import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path home;

  @Test
  void a_new_home_gets_the_schema_and_keeps_its_rows() {
    try (Database database = Database.open(home.resolve("new/folder"))) {
      addFilm(database);
    }
    try (Database database = Database.open(home.resolve("new/folder"))) {
      assertThat(database.sql().fetchCount(MOVIE)).isEqualTo(1);
    }
  }

  @Test
  void two_databases_in_memory_know_nothing_of_each_other() {
    try (Database one = Database.inMemory();
        Database other = Database.inMemory()) {
      addFilm(one);
      assertThat(other.sql().fetchCount(MOVIE)).isZero();
    }
  }

  @Test
  void closing_twice_does_no_harm() {
    Database database = Database.inMemory();
    database.close();
    database.close();
  }

  @Test
  void a_second_process_on_the_same_home_is_told_so() throws Exception {
    try (Database database = Database.open(home)) {
      Process second = opener(home);
      String said = new String(second.getInputStream().readAllBytes());
      assertThat(second.waitFor()).isEqualTo(1);
      assertThat(said).startsWith("Another Matinee uses the home folder " + home);
      assertThat(said.lines()).hasSize(1);
    }
  }

  @Test
  void a_damaged_database_is_refused_with_its_folder() throws IOException {
    Files.writeString(home.resolve("matinee.mv.db"), "no database at all");
    assertThatThrownBy(() -> Database.open(home))
        .isInstanceOf(HomeException.class)
        .hasMessageContaining(home.toString());
  }

  @Test
  void a_database_from_anewer_matinee_is_refused() {
    try (Database database = Database.open(home)) {
      database
          .sql()
          .execute(
              "insert into \"flyway_schema_history\" select 99, '99', 'later', \"type\", 'V99__later.sql',"
                  + " \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\""
                  + " from \"flyway_schema_history\" where \"installed_rank\" = 1");
    }
    assertThatThrownBy(() -> Database.open(home))
        .isInstanceOf(HomeException.class)
        .hasMessageContaining("newer");
  }

  @Test
  void a_home_that_is_afile_is_refused() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    assertThatThrownBy(() -> Database.open(file)).isInstanceOf(HomeException.class);
  }

  @Test
  void a_semicolon_cannot_smuggle_in_options() {
    assertThatThrownBy(() -> Database.open(home.resolve("x;INIT=select 1")))
        .isInstanceOf(HomeException.class);
  }

  @Test
  void a_home_of_the_first_version_keeps_its_browsers_and_what_was_dismissed() throws Exception {
    String url = "jdbc:h2:file:" + home.toAbsolutePath().resolve("matinee");
    Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("classpath:sql")
        .target("1")
        .load()
        .migrate();
    try (Connection first = DriverManager.getConnection(url, "sa", "");
        Statement sql = first.createStatement()) {
      sql.execute("insert into movie (id, title) values (1, 'Heat')");
      sql.execute("insert into visitor (id, created_at) values (7, current_timestamp)");
      sql.execute("insert into session values (repeat('a', 64), 7, current_timestamp)");
      sql.execute("insert into session values (repeat('b', 64), 7, current_timestamp)");
      sql.execute("insert into dismissal values (7, 1, current_timestamp)");
    }
    try (Database database = Database.open(home)) {
      assertThat(database.sql().fetch(MARK))
          .singleElement()
          .satisfies(
              mark -> {
                assertThat(mark.getVisitorId()).isEqualTo(7);
                assertThat(mark.getKind()).isEqualTo("dismissed");
                assertThat(mark.getEndsAt()).isNull();
              });
      assertThat(database.sql().fetch(SESSION))
          .hasSize(2)
          .allMatch(session -> session.getKept() && session.getSeenAt() != null);
      assertThat(database.sql().fetch(SESSION).getValues(SESSION.ID)).doesNotHaveDuplicates();
    }
  }

  private static void addFilm(Database database) {
    database.sql().insertInto(MOVIE, MOVIE.ID, MOVIE.TITLE).values(1L, "Heat").execute();
  }

  private static Process opener(Path home) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Opener.class.getName(),
            home.toString())
        .redirectErrorStream(true)
        .start();
  }

  /** Opens the database of the folder it is given, in a process of its own. */
  static final class Opener {
    private Opener() {}

    public static void main(String[] arguments) {
      try (Database database = Database.open(Path.of(arguments[0]))) {
        System.out.println("opened");
      } catch (HomeException e) {
        System.out.println(e.getMessage());
        System.exit(1);
      }
    }
  }
}
