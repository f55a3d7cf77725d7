package matinee.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import matinee.math.SparseMatrix;
import matinee.recommend.IdIndex;
import matinee.recommend.TrainingSet;

/** The ratings that benchmarks run on. */
final class Sets {
  private static final int PEOPLE = 610;
  private static final int FILMS = 9724;

  private Sets() {}

  /**
   * MovieLens' ml-latest-small from the folder in {@code MATINEE_DATA_DIR}; where that is not set,
   * a simulated set of the same shape.
   */
  static TrainingSet small() {
    String folder = System.getenv("MATINEE_DATA_DIR");
    return folder == null ? simulated() : read(Path.of(folder, "ml-latest-small", "ratings.csv"));
  }

  /** About {@code ratings} ratings in the shape of the larger MovieLens sets. */
  static TrainingSet expanded(int ratings) {
    SparseMatrix source = small().ratings();
    int people = Math.max(1, ratings / source.entries()) + 1;
    return ratings > 20_000_000
        ? new FractalExpansion(source, people, 6, ratings).draw(1)
        : new FractalExpansion(source, people, 1, ratings).draw(1);
  }

  private static TrainingSet read(Path file) {
    record Rating(long user, long film, float stars) {}
    List<Rating> all = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split(",", -1);
        if (!cells[0].equals("userId")) {
          all.add(
              new Rating(
                  Long.parseLong(cells[0]), Long.parseLong(cells[1]), Float.parseFloat(cells[2])));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    IdIndex users = IdIndex.of(all.stream().mapToLong(Rating::user).toArray());
    IdIndex items = IdIndex.of(all.stream().mapToLong(Rating::film).toArray());
    long[] cells =
        all.stream()
            .mapToLong(r -> cell(users.position(r.user), items.position(r.film), r.stars))
            .sorted()
            .toArray();
    return new TrainingSet(users, items, matrix(cells, users.size(), items.size()));
  }

  /** People of 20 tastes; the chance that they know a film falls with its rank. */
  private static TrainingSet simulated() {
    SplittableRandom random = new SplittableRandom(1);
    long[] cells =
        LongStream.range(0, (long) PEOPLE * FILMS)
            .filter(n -> random.nextDouble() < chance((int) (n / FILMS), (int) (n % FILMS)))
            .map(n -> cell((int) (n / FILMS), (int) (n % FILMS), 1 + random.nextInt(9) / 2f))
            .toArray();
    IdIndex users = IdIndex.of(LongStream.rangeClosed(1, PEOPLE).toArray());
    IdIndex items = IdIndex.of(LongStream.rangeClosed(1, FILMS).toArray());
    return new TrainingSet(users, items, matrix(cells, PEOPLE, FILMS));
  }

  private static double chance(int person, int film) {
    double taste = film % 20 == person % 20 ? 3 : 1;
    return Math.min(0.9, taste * 8 / (film + 20.0));
  }

  /** Person, film and half stars in one number, so that sorting puts them in their places. */
  private static long cell(int user, int item, float stars) {
    return (long) user << 40 | (long) item << 8 | Math.round(2 * stars);
  }

  private static SparseMatrix matrix(long[] cells, int users, int items) {
    int[] start = new int[users + 1];
    int[] column = new int[cells.length];
    float[] value = new float[cells.length];
    for (int n = 0; n < cells.length; n++) {
      start[(int) (cells[n] >> 40) + 1]++;
      column[n] = (int) cells[n] >>> 8;
      value[n] = (cells[n] & 255) / 2f;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    return new SparseMatrix(items, start, column, value);
  }
}
