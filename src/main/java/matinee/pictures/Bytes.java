package matinee.pictures;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Reads a file's bytes one after the other, and copies some.
 *
 * <p>Mutable: it knows how far it has come. Reading beyond the end throws {@link
 * IndexOutOfBoundsException}.
 */
final class Bytes {
  private final byte[] file;
  private int at;
  private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

  Bytes(byte[] file) {
    this.file = file;
  }

  int at() {
    return at;
  }

  boolean ended() {
    return at >= file.length;
  }

  /** Goes on behind the next {@code length} bytes. */
  void skip(long length) {
    if (length < 0 || length > file.length - at) {
      throw new IndexOutOfBoundsException();
    }
    at += (int) length;
  }

  /** Goes back by {@code length} bytes. */
  void back(int length) {
    at -= length;
  }

  int next() {
    if (ended()) {
      throw new IndexOutOfBoundsException();
    }
    return file[at++] & 0xFF;
  }

  /** The byte that far ahead, without going there. */
  int peek(int ahead) {
    if (ahead >= file.length - at) {
      throw new IndexOutOfBoundsException();
    }
    return file[at + ahead] & 0xFF;
  }

  /** A number of {@code length} bytes ahead, the highest byte first. */
  int big(int ahead, int length) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 8 | peek(ahead + i);
    }
    return number;
  }

  /** A number of {@code length} bytes ahead, the lowest byte first. */
  int little(int ahead, int length) {
    int number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | peek(ahead + i);
    }
    return number;
  }

  /** The bytes {@code from} … {@code to − 1} of the file. */
  byte[] range(int from, int to) {
    if (from < 0 || to < from || to > file.length) {
      throw new IndexOutOfBoundsException();
    }
    return Arrays.copyOfRange(file, from, to);
  }

  /** Copies the bytes {@code from} … {@code to − 1} of the file. */
  void copy(int from, int to) {
    if (from < 0 || to < from || to > file.length) {
      throw new IndexOutOfBoundsException();
    }
    copy.write(file, from, to - from);
  }

  /** Adds bytes that are not the file's. */
  void add(int... bytes) {
    for (int one : bytes) {
      copy.write(one);
    }
  }

  byte[] copied() {
    return copy.toByteArray();
  }
}
