package matinee.recommend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;

/**
 * Real ratings for tests, from the folder in {@code MATINEE_DATA_DIR} or {@code ../shared/data};
 * they are not ours to ship.
 */
public final class RealRatings {
  private RealRatings() {}

  /** MovieLens' ml-latest-small; skips the calling test where it is not at hand. */
  public static TrainingSet latestSmall() {
    return read(file("ml-latest-small/ratings.csv"), ",", true);
  }

  /** MovieLens' ml-100k; skips the calling test where it is not at hand. */
  public static TrainingSet hundredThousand() {
    return read(file("ml-100k/u.data"), "\t", false);
  }

  private static Path file(String name) {
    String folder = System.getenv("MATINEE_DATA_DIR");
    Path file = Path.of(folder == null ? "../shared/data" : folder).resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "Skipped: there is no " + file);
    return file;
  }

  /** Reads user, item and rating from the first three columns. */
  public static TrainingSet read(Path file, String separator, boolean header) {
    Map<Long, Map<Long, Float>> stars = new TreeMap<>();
    List<Long> items = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      if (header) {
        in.readLine();
      }
      in.lines()
          .map(line -> line.split(separator, -1))
          .forEach(
              cells -> {
                long item = Long.parseLong(cells[1]);
                items.add(item);
                stars
                    .computeIfAbsent(Long.parseLong(cells[0]), user -> new TreeMap<>())
                    .put(item, Float.parseFloat(cells[2]));
              });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Worlds.set(stars, items.stream().mapToLong(Long::longValue).toArray());
  }
}
