package matinee.web.poster;

import matinee.catalog.Movie;

/**
 * Throws that a film's id and title decide.
 *
 * <p>FNV-1a makes the seed and SplitMix64 (Steele, Lea, Flood 2014) the throws. Not {@link
 * Object#hashCode}, whose value may differ between two runs, nor {@link java.util.Random}, whose
 * first throws are alike for seeds that are alike.
 */
final class Dice {
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private long state;

  private Dice(long seed) {
    state = seed;
  }

  /** The dice of that film; every call gives them unthrown. */
  static Dice of(Movie movie) {
    String seed = movie.id() + "/" + movie.title();
    long hash = FNV_BASIS;
    for (int i = 0; i < seed.length(); i++) {
      hash = (hash ^ seed.charAt(i)) * FNV_PRIME;
    }
    return new Dice(hash);
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + (int) Math.floorMod(next(), (long) high - low + 1);
  }

  /** True once in {@code times}. */
  boolean oneIn(int times) {
    return between(1, times) == 1;
  }

  /** One or minus one. */
  int sign() {
    return oneIn(2) ? 1 : -1;
  }

  /** One of those. */
  @SafeVarargs
  final <T> T pick(T... choices) {
    return choices[between(0, choices.length - 1)];
  }

  private long next() {
    state += 0x9e3779b97f4a7c15L;
    long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
