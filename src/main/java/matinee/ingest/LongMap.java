package matinee.ingest;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A map from longs to longs in two arrays: 32 to 64 bytes an entry, nothing for the collector. */
final class LongMap {
  /** What {@link #get} answers for an unknown key; no value may be it. */
  static final long ABSENT = Long.MIN_VALUE;

  private long[] keys = new long[16];
  private long[] values = empty(16);
  private int size;

  /** The value of {@code key}, or {@link #ABSENT}. */
  long get(long key) {
    return values[slot(key)];
  }

  /** Whether {@code key} has a value. */
  boolean contains(long key) {
    return get(key) != ABSENT;
  }

  /** Sets the value of {@code key}. */
  void put(long key, long value) {
    if (value == ABSENT) {
      throw new IllegalArgumentException("The value that says absent");
    }
    int at = slot(key);
    if (values[at] == ABSENT) {
      size++;
    }
    keys[at] = key;
    values[at] = value;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  /** The keys that have a value, in no order. */
  long[] keys() {
    return IntStream.range(0, keys.length)
        .filter(slot -> values[slot] != ABSENT)
        .mapToLong(slot -> keys[slot])
        .toArray();
  }

  /** How many keys have a value. */
  int size() {
    return size;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed ^ (mixed >>> 32)) & mask;
    while (values[at] != ABSENT && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = empty(keys.length);
    for (int n = 0; n < oldKeys.length; n++) {
      if (oldValues[n] != ABSENT) {
        int at = slot(oldKeys[n]);
        keys[at] = oldKeys[n];
        values[at] = oldValues[n];
      }
    }
  }

  private static long[] empty(int length) {
    long[] values = new long[length];
    Arrays.fill(values, ABSENT);
    return values;
  }
}
