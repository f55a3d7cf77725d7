package matinee;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A small data set and an empty home, and commands run as from a shell. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
abstract class CommandHouse {
  @TempDir Path folder;
  Path home;
  Path data;

  /** What a command did. */
  record Ran(int status, String out, String err) {}

  @BeforeEach
  void dataSet() throws IOException {
    home = folder.resolve("home");
    data = Files.createDirectory(folder.resolve("small"));
    StringBuilder movies = new StringBuilder("movieId,title,genres\n");
    for (int id = 1; id <= 60; id++) {
      movies.append("%d,Film %d (%d),Drama%n".formatted(id, id, 1960 + id));
    }
    StringBuilder ratings = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int user = 1; user <= 80; user++) {
      for (int id = 1; id <= 60; id++) {
        if ((user * 7 + id * 11) % 3 != 0) {
          int stars = (user % 2 == id % 2 ? 4 : 2) + (user + id) % 2;
          ratings.append("%d,%d,%d.0,%d%n".formatted(user, id, stars, 1_000_000_000 + user));
        }
      }
    }
    Files.writeString(data.resolve("movies.csv"), movies);
    Files.writeString(data.resolve("ratings.csv"), ratings);
  }

  static Ran run(String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int status = new Cli(Path.of("webapp")).applyAsInt(args);
      return new Ran(
          status,
          said.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
