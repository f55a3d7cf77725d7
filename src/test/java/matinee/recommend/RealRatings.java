package matinee.recommend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
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

  /**
   * A file of ml-100k with a part of the ratings, such as {@code u1.base}, over all its films;
   * skips the calling test where it is not at hand.
   */
  public static TrainingSet hundredThousand(String part) {
    long[] films = LongStream.rangeClosed(1, 1682).toArray();
    return Worlds.set(stars(file("ml-100k/" + part), "\t", false), films);
  }

  private static Path file(String name) {
    String folder = System.getenv("MATINEE_DATA_DIR");
    Path file = Path.of(folder == null ? "../shared/data" : folder).resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "Skipped: there is no " + file);
    return file;
  }

  /** Reads user, item and rating from the first three columns. */
  public static TrainingSet read(Path file, String separator, boolean header) {
    Map<Long, Map<Long, Float>> stars = stars(file, separator, header);
    return Worlds.set(
        stars,
        stars.values().stream()
            .flatMapToLong(row -> row.keySet().stream().mapToLong(Long::longValue))
            .toArray());
  }

  private static Map<Long, Map<Long, Float>> stars(Path file, String separator, boolean header) {
    Map<Long, Map<Long, Float>> stars = new TreeMap<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      if (header) {
        in.readLine();
      }
      in.lines()
          .map(line -> line.split(separator, -1))
          .forEach(
              cells ->
                  stars
                      .computeIfAbsent(Long.parseLong(cells[0]), user -> new TreeMap<>())
                      .put(Long.parseLong(cells[1]), Float.parseFloat(cells[2])));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return stars;
  }
}
