package matinee.ingest;

import java.util.Arrays;

/** Ratings in four growing arrays. */
final class RatingColumns {
  private long[] users = new long[1_024];
  private long[] movies = new long[1_024];
  private float[] stars = new float[1_024];
  private long[] times = new long[1_024];
  private int size;

  void add(long user, long movie, float starsGiven, long time) {
    if (size == users.length) {
      int more = size + (size >> 1);
      users = Arrays.copyOf(users, more);
      movies = Arrays.copyOf(movies, more);
      stars = Arrays.copyOf(stars, more);
      times = Arrays.copyOf(times, more);
    }
    users[size] = user;
    movies[size] = movie;
    stars[size] = starsGiven;
    times[size] = time;
    size++;
  }

  int size() {
    return size;
  }

  long user(int n) {
    return users[n];
  }

  long movie(int n) {
    return movies[n];
  }

  float stars(int n) {
    return stars[n];
  }

  long time(int n) {
    return times[n];
  }

  /** All users, once for each rating. */
  long[] users() {
    return Arrays.copyOf(users, size);
  }

  /** All films, once for each rating. */
  long[] movies() {
    return Arrays.copyOf(movies, size);
  }
}
