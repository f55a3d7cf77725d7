package matinee.training;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import matinee.math.DenseMatrix;
import matinee.recommend.Parts;

/**
 * Reads what {@link PartsWriter} wrote. It trusts the lengths that it reads: whoever calls has
 * checked that the bytes are those that were written.
 */
final class PartsReader {
  private static final int CHUNK = 1 << 16;

  private final DataInputStream in;
  private final byte[] chunk = new byte[CHUNK];

  PartsReader(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /** Reads parts. */
  Parts read() throws IOException {
    Parts.Builder parts = new Parts.Builder();
    for (int left = in.readInt(); left > 0; left--) {
      add(parts, word());
    }
    return parts.build();
  }

  private void add(Parts.Builder parts, String name) throws IOException {
    byte type = in.readByte();
    switch (type) {
      case PartsWriter.FLOATS -> parts.put(name, floats(new float[in.readInt()]));
      case PartsWriter.DOUBLES -> parts.put(name, doubles(new double[in.readInt()]));
      case PartsWriter.INTS -> parts.put(name, ints(new int[in.readInt()]));
      case PartsWriter.LONGS -> parts.put(name, longs(new long[in.readInt()]));
      case PartsWriter.MATRIX -> parts.put(name, matrix());
      case PartsWriter.WORDS -> parts.put(name, words());
      case PartsWriter.PARTS -> parts.put(name, read());
      default -> throw new IOException("No part begins with " + type);
    }
  }

  private float[] floats(float[] floats) throws IOException {
    for (int from = 0; from < floats.length; from += CHUNK / Float.BYTES) {
      int size = Math.min(CHUNK / Float.BYTES, floats.length - from);
      next(size * Float.BYTES).asFloatBuffer().get(floats, from, size);
    }
    return floats;
  }

  private double[] doubles(double[] doubles) throws IOException {
    for (int from = 0; from < doubles.length; from += CHUNK / Double.BYTES) {
      int size = Math.min(CHUNK / Double.BYTES, doubles.length - from);
      next(size * Double.BYTES).asDoubleBuffer().get(doubles, from, size);
    }
    return doubles;
  }

  private int[] ints(int[] ints) throws IOException {
    for (int from = 0; from < ints.length; from += CHUNK / Integer.BYTES) {
      int size = Math.min(CHUNK / Integer.BYTES, ints.length - from);
      next(size * Integer.BYTES).asIntBuffer().get(ints, from, size);
    }
    return ints;
  }

  private long[] longs(long[] longs) throws IOException {
    for (int from = 0; from < longs.length; from += CHUNK / Long.BYTES) {
      int size = Math.min(CHUNK / Long.BYTES, longs.length - from);
      next(size * Long.BYTES).asLongBuffer().get(longs, from, size);
    }
    return longs;
  }

  private DenseMatrix matrix() throws IOException {
    DenseMatrix matrix = new DenseMatrix(in.readInt(), in.readInt());
    for (int row = 0; row < matrix.rows(); row++) {
      floats(matrix.row(row));
    }
    return matrix;
  }

  private List<String> words() throws IOException {
    List<String> words = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      words.add(word());
    }
    return words;
  }

  private String word() throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private ByteBuffer next(int bytes) throws IOException {
    in.readFully(chunk, 0, bytes);
    return ByteBuffer.wrap(chunk, 0, bytes);
  }
}
