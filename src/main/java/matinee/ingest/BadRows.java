package matinee.ingest;

import java.util.ArrayList;
import java.util.List;

/** The rows that were left out: how many, and where the first twenty stand. */
public final class BadRows {
  private static final int NAMED = 20;

  private long count;
  private long repeats;
  private final List<String> first = new ArrayList<>();

  /** Counts the row of {@code file} that ends on {@code line}, from 1. */
  public void add(String file, long line, String reason) {
    count++;
    if (first.size() < NAMED) {
      first.add(file + ":" + line + ": " + reason);
    }
  }

  /** Counts a row that says of a film what an earlier one of the same file has said. */
  public void repeat() {
    repeats++;
  }

  /** How many rows repeated an earlier one. They are not bad, and not among {@link #count}. */
  public long repeats() {
    return repeats;
  }

  /** How many there were. */
  public long count() {
    return count;
  }

  /** The first twenty: {@code ratings.csv:17: the rating 7 is off the scale}. */
  public List<String> first() {
    return List.copyOf(first);
  }
}
