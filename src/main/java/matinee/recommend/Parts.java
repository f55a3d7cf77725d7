package matinee.recommend;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matinee.math.DenseMatrix;
import matinee.math.SparseMatrix;
import org.jspecify.annotations.Nullable;

/**
 * What a trained model is made of: arrays, matrices and words by name, bit for bit, so that it can
 * be kept outside the process and restored. Immutable as long as nobody changes the arrays, which
 * are neither copied when they are put in nor when they are asked for.
 *
 * <p>A value is a {@code float[]}, {@code double[]}, {@code int[]}, {@code long[]}, {@link
 * DenseMatrix}, list of words, or parts again; a number is an array of one, and a sparse matrix is
 * parts.
 */
public final class Parts {
  private final Map<String, Object> values;

  private Parts(Map<String, Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** The names, in the order in which they were put in. */
  public Set<String> names() {
    return values.keySet();
  }

  /** The value called {@code name}, for whoever keeps parts outside the process. */
  public Object value(String name) {
    return get(name, Object.class);
  }

  /** The floats called {@code name}. */
  public float[] floats(String name) {
    return get(name, float[].class);
  }

  /** The doubles called {@code name}. */
  public double[] doubles(String name) {
    return get(name, double[].class);
  }

  /** The ints called {@code name}. */
  public int[] ints(String name) {
    return get(name, int[].class);
  }

  /** The longs called {@code name}. */
  public long[] longs(String name) {
    return get(name, long[].class);
  }

  /** The number called {@code name}. */
  public double number(String name) {
    return doubles(name)[0];
  }

  /** The whole number called {@code name}. */
  public int whole(String name) {
    return ints(name)[0];
  }

  /** The matrix called {@code name}. */
  public DenseMatrix dense(String name) {
    return get(name, DenseMatrix.class);
  }

  /** The sparse matrix called {@code name}. */
  public SparseMatrix sparse(String name) {
    Parts matrix = parts(name);
    return new SparseMatrix(
        matrix.whole("columns"),
        matrix.ints("start"),
        matrix.ints("column"),
        matrix.floats("value"));
  }

  /** The words called {@code name}. */
  @SuppressWarnings("unchecked") // the builder lets in no other lists
  public List<String> words(String name) {
    return get(name, List.class);
  }

  /** The word called {@code name}. */
  public String word(String name) {
    return words(name).get(0);
  }

  /** The parts called {@code name}. */
  public Parts parts(String name) {
    return get(name, Parts.class);
  }

  /**
   * @throws IllegalArgumentException where there is none of that name and type
   */
  private <T> T get(String name, Class<T> type) {
    @Nullable Object value = values.get(name);
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(
          "There is no " + type.getSimpleName() + " called " + name + " among " + values.keySet());
    }
    return type.cast(value);
  }

  /** Gathers parts; the arrays are handed over. Mutable; for one thread. */
  public static final class Builder {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds floats. */
    public Builder put(String name, float... floats) {
      return add(name, floats);
    }

    /** Adds doubles, or one number. */
    public Builder put(String name, double... doubles) {
      return add(name, doubles);
    }

    /** Adds ints, or one whole number. */
    public Builder put(String name, int... ints) {
      return add(name, ints);
    }

    /** Adds longs. */
    public Builder put(String name, long... longs) {
      return add(name, longs);
    }

    /** Adds a matrix. */
    public Builder put(String name, DenseMatrix matrix) {
      return add(name, matrix);
    }

    /** Adds a sparse matrix. */
    public Builder put(String name, SparseMatrix matrix) {
      int[] start = new int[matrix.rows() + 1];
      for (int row = 0; row < start.length; row++) {
        start[row] = matrix.start(row);
      }
      int[] column = new int[matrix.entries()];
      float[] value = new float[column.length];
      for (int n = 0; n < column.length; n++) {
        column[n] = matrix.column(n);
        value[n] = matrix.value(n);
      }
      return put(
          name,
          new Builder()
              .put("columns", matrix.columns())
              .put("start", start)
              .put("column", column)
              .put("value", value)
              .build());
    }

    /** Adds words. */
    public Builder put(String name, List<String> words) {
      return add(name, List.copyOf(words));
    }

    /** Adds one word. */
    public Builder put(String name, String word) {
      return put(name, List.of(word));
    }

    /** Adds parts within the parts. */
    public Builder put(String name, Parts parts) {
      return add(name, parts);
    }

    private Builder add(String name, Object value) {
      if (values.put(name, value) != null) {
        throw new IllegalArgumentException("There are two parts called " + name);
      }
      return this;
    }

    /** All that was gathered; nothing may be added after. */
    public Parts build() {
      return new Parts(values);
    }
  }
}
