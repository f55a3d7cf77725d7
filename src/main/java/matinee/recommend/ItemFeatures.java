package matinee.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import matinee.math.SparseMatrix;

/**
 * What is known of films besides their ratings: features, and the series a film belongs to.
 * Immutable.
 *
 * <p>Features stand in the order of {@link Feature#compareTo}, so equal knowledge gives equal bits
 * whatever order it was read in. Where nothing is known there are no features, and every film is a
 * series of its own.
 */
public final class ItemFeatures {
  private final List<Feature> features;
  private final SparseMatrix counts;
  private final int[] series;

  private ItemFeatures(List<Feature> features, SparseMatrix counts, int[] series) {
    this.features = List.copyOf(features);
    this.counts = counts;
    this.series = series;
  }

  /** Nothing known of {@code items} films. */
  public static ItemFeatures none(int items) {
    return new Builder(items).build();
  }

  /** How many films there are. */
  public int items() {
    return series.length;
  }

  /** How many features there are. */
  public int size() {
    return features.size();
  }

  /** Feature {@code n}, 0 ≤ n &lt; size: column n of {@link #counts}. */
  public Feature feature(int n) {
    return features.get(n);
  }

  /**
   * How often each feature was given to each film, items × features: 1 for what a film has or has
   * not; for a tag, how many people gave it.
   */
  public SparseMatrix counts() {
    return counts;
  }

  /** The series of {@code item}: equal numbers are one series, 0 … items − 1. */
  public int series(int item) {
    return series[item];
  }

  /** What this is made of. */
  Parts parts() {
    return new Parts.Builder()
        .put("kinds", features.stream().map(feature -> feature.kind().name()).toList())
        .put("names", features.stream().map(Feature::name).toList())
        .put("counts", counts)
        .put("series", series)
        .build();
  }

  /** What {@link #parts} was taken from. */
  static ItemFeatures restore(Parts parts) {
    List<String> kinds = parts.words("kinds");
    List<String> names = parts.words("names");
    List<Feature> features = new ArrayList<>(names.size());
    for (int n = 0; n < names.size(); n++) {
      features.add(new Feature(Feature.Kind.valueOf(kinds.get(n)), names.get(n)));
    }
    return new ItemFeatures(features, parts.sparse("counts"), parts.ints("series"));
  }

  /** Gathers what is known, in any order. Mutable; for one thread. */
  public static final class Builder {
    private final Map<Feature, Integer> columns = new HashMap<>();
    private final Map<String, Integer> firstOfSeries = new HashMap<>();
    private final int[] series;
    private int[] item = new int[1024];
    private int[] column = new int[1024];
    private float[] count = new float[1024];
    private int size;

    /** Nothing known yet of {@code items} films. */
    public Builder(int items) {
      series = new int[items];
      Arrays.setAll(series, n -> n);
    }

    /** Film {@code at} has {@code feature}, {@code times} more. */
    public Builder add(int at, Feature feature, float times) {
      if (size == item.length) {
        item = Arrays.copyOf(item, size * 2);
        column = Arrays.copyOf(column, size * 2);
        count = Arrays.copyOf(count, size * 2);
      }
      item[size] = at;
      column[size] = columns.computeIfAbsent(feature, fresh -> columns.size());
      count[size++] = times;
      return this;
    }

    /** Film {@code at} belongs to the series called {@code name}. */
    public Builder series(int at, String name) {
      series[at] = firstOfSeries.computeIfAbsent(name, fresh -> at);
      return this;
    }

    /** All that was gathered. */
    public ItemFeatures build() {
      List<Feature> ordered = new ArrayList<>(columns.keySet());
      ordered.sort(null);
      int[] rank = new int[ordered.size()];
      for (int n = 0; n < rank.length; n++) {
        rank[columns.getOrDefault(ordered.get(n), 0)] = n;
      }
      return new ItemFeatures(ordered, merged(byItem(rank)), series.clone());
    }

    /** Rows of films with columns ascending, the same feature perhaps several times. */
    private SparseMatrix byItem(int[] rank) {
      int[] start = new int[rank.length + 1];
      for (int n = 0; n < size; n++) {
        start[rank[column[n]] + 1]++;
      }
      for (int n = 0; n < rank.length; n++) {
        start[n + 1] += start[n];
      }
      int[] next = start.clone();
      int[] items = new int[size];
      float[] counts = new float[size];
      for (int n = 0; n < size; n++) {
        int at = next[rank[column[n]]]++;
        items[at] = item[n];
        counts[at] = count[n];
      }
      // Transposing sorts by feature within each film.
      return new SparseMatrix(series.length, start, items, counts).transpose();
    }

    private static SparseMatrix merged(SparseMatrix rows) {
      int[] start = new int[rows.rows() + 1];
      int[] columns = new int[rows.entries()];
      float[] counts = new float[rows.entries()];
      int size = 0;
      for (int row = 0; row < rows.rows(); row++) {
        for (int n = rows.start(row); n < rows.start(row + 1); n++) {
          if (size > start[row] && columns[size - 1] == rows.column(n)) {
            counts[size - 1] += rows.value(n);
          } else {
            columns[size] = rows.column(n);
            counts[size++] = rows.value(n);
          }
        }
        start[row + 1] = size;
      }
      return new SparseMatrix(
          rows.columns(), start, Arrays.copyOf(columns, size), Arrays.copyOf(counts, size));
    }
  }
}
