package matinee.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A data set just large enough for a questionnaire, for tests that start the site often. */
final class SmallDataSet {
  private static final int FILMS = 80;
  private static final int USERS = 60;

  private SmallDataSet() {}

  /** Writes it, in MovieLens' layout, to a new folder, and returns the setting that loads it. */
  static String option(Path folder) throws IOException {
    Random random = new Random(1);
    List<String> films = new ArrayList<>(List.of("movieId,title,genres"));
    for (int film = 1; film <= FILMS; film++) {
      films.add("%d,Film %d (%d),%s".formatted(film, film, 1940 + film, "Comedy|Drama"));
    }
    List<String> ratings = new ArrayList<>(List.of("userId,movieId,rating,timestamp"));
    for (int user = 1; user <= USERS; user++) {
      for (int film = 1; film <= FILMS; film++) {
        if (random.nextBoolean()) {
          double stars = (1 + random.nextInt(10)) / 2.0;
          ratings.add("%d,%d,%s,%d".formatted(user, film, stars, 1_700_000_000 + film));
        }
      }
    }
    Files.createDirectory(folder);
    Files.write(folder.resolve("movies.csv"), films);
    Files.write(folder.resolve("ratings.csv"), ratings);
    return "--dataset=" + folder;
  }
}
