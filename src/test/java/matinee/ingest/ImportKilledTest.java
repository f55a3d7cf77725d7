package matinee.ingest;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.RATING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import matinee.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills an import in another process while it writes. */
class ImportKilledTest {
  private static final int USERS = 400;
  private static final int FILMS = 200;

  @TempDir Path folder;

  @Test
  void a_killed_import_leaves_the_old_data_whole() throws Exception {
    Path home = folder.resolve("home");
    Path set = Files.createDirectory(folder.resolve("ml-mini"));
    write(set, 2, "3");
    ImportReport first = run(home, set);
    write(set, USERS, "4");
    Process child = importer(home, set);
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(child.getInputStream()))) {
      assertThat(lines.readLine()).isEqualTo("most ratings are read");
      child.destroyForcibly();
      child.waitFor();
    }
    try (Database database = Database.open(home)) {
      assertThat(database.sql().fetchCount(RATING)).isEqualTo((int) first.ratings());
      assertThat(database.sql().fetchCount(RATING, RATING.HALF_STARS.ne((byte) 6))).isZero();
      assertThat(database.sql().fetchCount(MOVIE)).isEqualTo(FILMS);
    }
    assertThat(run(home, set).ratings()).isEqualTo(USERS * FILMS);
  }

  private static ImportReport run(Path home, Path set) {
    try (Database database = Database.open(home);
        DataSetSource source = DataSetSource.of(set, ZipLimits.DEFAULT)) {
      return new Importer(database, Clock.systemUTC(), Progress.NONE).run(source);
    }
  }

  private static void write(Path set, int users, String stars) throws IOException {
    StringBuilder movies = new StringBuilder("movieId,title,genres\n");
    for (int film = 1; film <= FILMS; film++) {
      movies.append(film).append(",Film ").append(film).append(" (1990),Drama\n");
    }
    StringBuilder ratings = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int user = 1; user <= users; user++) {
      for (int film = 1; film <= FILMS; film++) {
        ratings.append(user).append(',').append(film).append(',').append(stars).append(",5\n");
      }
    }
    Files.writeString(set.resolve("movies.csv"), movies);
    Files.writeString(set.resolve("ratings.csv"), ratings);
  }

  private static Process importer(Path home, Path set) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            LateImport.class.getName(),
            home.toString(),
            set.toString())
        .redirectErrorStream(true)
        .start();
  }

  /**
   * Imports, but says when most ratings are read, some of them written, and then waits to be
   * killed.
   */
  static final class LateImport {
    private LateImport() {}

    public static void main(String[] arguments) {
      System.setProperty("org.jooq.no-logo", "true");
      System.setProperty("org.jooq.no-tips", "true");
      Database database = Database.open(Path.of(arguments[0]));
      new Importer(database, Clock.systemUTC(), LateImport::watch)
          .run(DataSetSource.of(Path.of(arguments[1]), ZipLimits.DEFAULT));
    }

    private static Progress.Task watch(String name, long total, Progress.Unit unit) {
      long[] done = {0};
      return amount -> {
        done[0] += amount;
        if (name.equals("Reading ratings.csv") && done[0] > total / 10 * 9) {
          System.out.println("most ratings are read");
          sleepForEver();
        }
      };
    }

    private static void sleepForEver() {
      try {
        Thread.sleep(Long.MAX_VALUE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
