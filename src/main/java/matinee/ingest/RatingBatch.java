package matinee.ingest;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Ratings that wait to be written, in compact arrays: 29 bytes each at most. */
final class RatingBatch {
  /*
   * How many fit. Fewer, and the index by film is written too often; more, and the one by visitor
   * is: measured with a million ratings, four times as many took half as long again.
   */
  static final int CAPACITY = 1 << 16;

  private long[] users = new long[1_024];
  private int[] movies = new int[1_024];
  private byte[] halfStars = new byte[1_024];
  private long[] times = new long[1_024];
  private int size;

  /** Adds a rating of the film at {@code moviePosition}. */
  void add(RatingRow row, int moviePosition) {
    if (size == users.length) {
      users = Arrays.copyOf(users, size * 2);
      movies = Arrays.copyOf(movies, size * 2);
      halfStars = Arrays.copyOf(halfStars, size * 2);
      times = Arrays.copyOf(times, size * 2);
    }
    users[size] = row.user();
    movies[size] = moviePosition;
    halfStars[size] = (byte) row.halfStars();
    times[size] = row.time();
    size++;
  }

  int size() {
    return size;
  }

  boolean full() {
    return size >= CAPACITY;
  }

  long user(int n) {
    return users[n];
  }

  int movie(int n) {
    return movies[n];
  }

  byte halfStars(int n) {
    return halfStars[n];
  }

  long time(int n) {
    return times[n];
  }

  /** Goes through all, film by film, each film's ratings in the order they came. */
  void forEachByMovie(IntConsumer use) {
    long[] order = new long[size];
    Arrays.setAll(order, n -> ((long) movies[n] << 32) | n);
    Arrays.sort(order);
    for (long entry : order) {
      use.accept((int) entry);
    }
  }

  void clear() {
    size = 0;
  }
}
