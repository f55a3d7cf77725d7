package matinee.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import matinee.math.SparseMatrix;
import matinee.recommend.IdIndex;
import matinee.recommend.Popularity;
import matinee.recommend.TrainingSet;

/**
 * Makes a large set of ratings that looks like a small one: some people know much, some films are
 * known to nearly all, and tastes stay what they were.
 *
 * <p>F. Belletti, K. Lakshmanan, W. Krichene, Y. Chen, J. Anderson: Scalable Realistic
 * Recommendation Datasets through Fractal Expansions, 2019: a Kronecker product of a small matrix
 * of weights (copies of the people × copies of the films) with the ratings, in which every rating
 * of the original appears in a block with the probability that is the block's weight. Here the
 * weights are an activity of each copy of the people, even from 0.4 to 1.6 of the average, times a
 * fame of each copy of the films, each half that of the one before; and instead of shuffling whole
 * blocks, every rating moves by up to {@link #STRAY} places in the order of fame, so that no two
 * people are alike.
 */
final class FractalExpansion {
  private static final int STRAY = 12;

  private final SparseMatrix source;
  private final int peopleCopies;
  private final int filmCopies;
  private final int wanted;
  private final int[] byFame;
  private final int[] rank;

  /**
   * @param peopleCopies how many times as many people
   * @param filmCopies how many times as many films
   * @param wanted about how many ratings; no more than the copies can hold
   */
  FractalExpansion(SparseMatrix source, int peopleCopies, int filmCopies, int wanted) {
    this.source = source;
    this.peopleCopies = peopleCopies;
    this.filmCopies = filmCopies;
    this.wanted = wanted;
    byFame = Popularity.of(source).mostRated(source.columns());
    rank = new int[source.columns()];
    IntStream.range(0, byFame.length).forEach(n -> rank[byFame[n]] = n);
  }

  /** The expansion; equal seeds give equal bits. */
  TrainingSet draw(long seed) {
    int people = source.rows() * peopleCopies;
    int films = source.columns() * filmCopies;
    SplittableRandom random = new SplittableRandom(seed);
    int[] start = new int[people + 1];
    int[] column = new int[wanted + wanted / 10 + 1000];
    float[] value = new float[column.length];
    long[] row = new long[films];
    for (int person = 0; person < people; person++) {
      int count = draw(person, row, random.split());
      int room = Math.min(count, column.length - start[person]);
      for (int n = 0; n < room; n++) {
        column[start[person] + n] = (int) (row[n] >> 32);
        value[start[person] + n] = Float.intBitsToFloat((int) row[n]);
      }
      start[person + 1] = start[person] + room;
    }
    int size = start[people];
    column = Arrays.copyOf(column, size);
    value = Arrays.copyOf(value, size);
    return new TrainingSet(
        index(people), index(films), new SparseMatrix(films, start, column, value));
  }

  /** Fills {@code row} with one person's ratings, film and stars in one number, ascending. */
  private int draw(int person, long[] row, SplittableRandom random) {
    int user = person % source.rows();
    double activity = random.nextDouble(0.4, 1.6);
    double fame = 2 - Math.pow(2, 1 - filmCopies);
    double usual = wanted / (double) source.entries() / peopleCopies / fame;
    int count = 0;
    for (int copy = 0; copy < filmCopies; copy++) {
      double chance = activity * usual * Math.pow(2, -copy);
      for (int n = source.start(user); n < source.start(user + 1); n++) {
        if (random.nextDouble() < chance && count < row.length) {
          int place = rank[source.column(n)] + random.nextInt(-STRAY, STRAY + 1);
          int film = byFame[Math.floorMod(place, byFame.length)];
          long stars = Float.floatToIntBits(source.value(n));
          row[count++] = (long) (copy * source.columns() + film) << 32 | stars;
        }
      }
    }
    Arrays.sort(row, 0, count);
    int kept = 0;
    for (int n = 0; n < count; n++) {
      if (kept == 0 || row[kept - 1] >> 32 != row[n] >> 32) {
        row[kept++] = row[n];
      }
    }
    return kept;
  }

  private static IdIndex index(int size) {
    return IdIndex.of(LongStream.rangeClosed(1, size).toArray());
  }
}
