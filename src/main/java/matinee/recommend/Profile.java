package matinee.recommend;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one visitor has told us: stars for some items, and items that were shown and not known.
 *
 * <p>"Haven't seen it" is an answer too: of the films on a form of well-known ones, those a person
 * has missed say something about the person. Items are positions in the live model set's index,
 * ascending and distinct; no item is both rated and unseen.
 */
public final class Profile {
  private final int[] items;
  private final float[] stars;
  private final int[] unseen;

  private Profile(int[] items, float[] stars, int[] unseen) {
    this.items = items;
    this.stars = stars;
    this.unseen = unseen;
  }

  /**
   * A profile of {@code ratings} (item to stars, 0.5 … 5) and {@code unseen} items; an item in both
   * counts as rated.
   *
   * @throws IllegalArgumentException for stars off the scale
   */
  public static Profile of(Map<Integer, Float> ratings, Set<Integer> unseen) {
    NavigableMap<Integer, Float> sorted = new TreeMap<>(ratings);
    int[] items = new int[sorted.size()];
    float[] stars = new float[items.length];
    int n = 0;
    for (Map.Entry<Integer, Float> answer : sorted.entrySet()) {
      float given = answer.getValue();
      if (!(given >= 0.5f && given <= 5f)) {
        throw new IllegalArgumentException("Stars run from 0.5 to 5, not " + given);
      }
      items[n] = answer.getKey();
      stars[n++] = given;
    }
    TreeSet<Integer> missed = new TreeSet<>(unseen);
    missed.removeAll(sorted.keySet());
    return new Profile(items, stars, missed.stream().mapToInt(Integer::intValue).toArray());
  }

  /** How many items are rated. */
  public int size() {
    return items.length;
  }

  /** The item of answer {@code n}, 0 ≤ n &lt; size. */
  public int item(int n) {
    return items[n];
  }

  /** The stars of answer {@code n}, 0.5 … 5. */
  public float stars(int n) {
    return stars[n];
  }

  /** How many items were shown and not known. */
  public int unseenSize() {
    return unseen.length;
  }

  /** The {@code n}-th unseen item, 0 ≤ n &lt; unseenSize. */
  public int unseen(int n) {
    return unseen[n];
  }

  /** Whether {@code item} is rated or was shown and not known. */
  public boolean contains(int item) {
    return Arrays.binarySearch(items, item) >= 0 || Arrays.binarySearch(unseen, item) >= 0;
  }

  /** The items that were shown: those rated and those unseen. */
  public BitSet shown() {
    BitSet shown = new BitSet();
    for (int item : items) {
      shown.set(item);
    }
    for (int item : unseen) {
      shown.set(item);
    }
    return shown;
  }

  /** This profile less answer {@code n}: what we would know had that film not been on the form. */
  public Profile without(int n) {
    return new Profile(removed(items, n), removed(stars, n), unseen);
  }

  /** The ratings alone: as if the unseen items had never been shown. */
  public Profile withoutUnseen() {
    return new Profile(items, stars, new int[0]);
  }

  private static int[] removed(int[] values, int n) {
    int[] rest = Arrays.copyOf(values, values.length - 1);
    System.arraycopy(values, n + 1, rest, n, values.length - n - 1);
    return rest;
  }

  private static float[] removed(float[] values, int n) {
    float[] rest = Arrays.copyOf(values, values.length - 1);
    System.arraycopy(values, n + 1, rest, n, values.length - n - 1);
    return rest;
  }
}
