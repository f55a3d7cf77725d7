package matinee.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The formats that are taken in, told by how files begin and not by what they are called. */
public enum PictureType {
  JPEG,
  PNG,
  GIF,
  WEBP;

  /**
   * The format of a file.
   *
   * @throws PictureException where it is none of these
   */
  static PictureType of(byte[] file) throws PictureException {
    if (file.length == 0) {
      throw new PictureException("is empty");
    }
    if (begins(file, 0, 0xFF, 0xD8, 0xFF)) {
      return JPEG;
    }
    if (begins(file, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return PNG;
    }
    if (begins(file, 0, 'G', 'I', 'F', '8', '7', 'a')
        || begins(file, 0, 'G', 'I', 'F', '8', '9', 'a')) {
      return GIF;
    }
    if (begins(file, 0, 'R', 'I', 'F', 'F') && begins(file, 8, 'W', 'E', 'B', 'P')) {
      return WEBP;
    }
    throw new PictureException("is not a JPEG, PNG, WebP or GIF picture, whatever it is called");
  }

  private static boolean begins(byte[] file, int from, int... signs) {
    byte[] wanted = new byte[signs.length];
    for (int i = 0; i < signs.length; i++) {
      wanted[i] = (byte) signs[i];
    }
    return file.length >= from + wanted.length
        && Arrays.equals(file, from, from + wanted.length, wanted, 0, wanted.length);
  }

  /** As people write it. */
  public String title() {
    return this == WEBP ? "WebP" : name();
  }

  /** The word that {@code bytes} spell at {@code from}, four letters of ASCII. */
  static String word(byte[] bytes, int from) {
    return new String(bytes, from, 4, StandardCharsets.US_ASCII);
  }
}
