package matinee.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import matinee.math.DenseMatrix;
import matinee.recommend.Parts;

/**
 * Writes {@link Parts} as bytes, big-endian: how many there are, then for each its name, a letter
 * for its type, and the value, its length first. {@link PartsReader} reads them.
 */
final class PartsWriter {
  static final byte FLOATS = 'f';
  static final byte DOUBLES = 'd';
  static final byte INTS = 'i';
  static final byte LONGS = 'l';
  static final byte WORDS = 'w';
  static final byte MATRIX = 'm';
  static final byte PARTS = 'p';

  private final OutputStream out;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

  PartsWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes {@code parts}, and everything to the stream. */
  void write(Parts parts) throws IOException {
    all(parts);
    flush();
  }

  private void all(Parts parts) throws IOException {
    number(parts.names().size());
    for (String name : parts.names()) {
      word(name);
      value(parts.value(name));
    }
  }

  private void value(Object value) throws IOException {
    if (value instanceof float[] floats) {
      type(FLOATS).number(floats.length);
      floats(floats);
    } else if (value instanceof double[] doubles) {
      type(DOUBLES).number(doubles.length);
      for (double one : doubles) {
        room(Double.BYTES).putDouble(one);
      }
    } else if (value instanceof int[] ints) {
      type(INTS).number(ints.length);
      for (int one : ints) {
        number(one);
      }
    } else if (value instanceof long[] longs) {
      type(LONGS).number(longs.length);
      for (long one : longs) {
        room(Long.BYTES).putLong(one);
      }
    } else if (value instanceof DenseMatrix matrix) {
      type(MATRIX);
      matrix(matrix);
    } else if (value instanceof List<?> words) {
      type(WORDS).number(words.size());
      for (Object one : words) {
        word(one.toString());
      }
    } else if (value instanceof Parts inner) {
      type(PARTS).all(inner);
    } else {
      throw new IllegalArgumentException("Not a part: " + value.getClass());
    }
  }

  private void matrix(DenseMatrix matrix) throws IOException {
    number(matrix.rows());
    number(matrix.columns());
    for (int row = 0; row < matrix.rows(); row++) {
      floats(matrix.row(row));
    }
  }

  private void floats(float[] floats) throws IOException {
    for (float one : floats) {
      room(Float.BYTES).putFloat(one);
    }
  }

  private void word(String word) throws IOException {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    flush();
    out.write(bytes);
  }

  private PartsWriter type(byte type) throws IOException {
    room(Byte.BYTES).put(type);
    return this;
  }

  private void number(int number) throws IOException {
    room(Integer.BYTES).putInt(number);
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  private void flush() throws IOException {
    out.write(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
