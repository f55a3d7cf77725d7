package matinee.tmdb;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import matinee.tmdb.TmdbException.Kind;

/**
 * Tells posters from what is none: the first bytes are those of a type that we serve, the measures
 * are a poster's, and it can be decoded to its end.
 */
public final class Picture {
  private static final int NARROWEST = 20;
  private static final int LARGEST = 2_000;

  private Picture() {}

  /**
   * @throws TmdbException of kind {@code BROKEN} where the bytes are no poster
   */
  static void check(byte[] bytes) throws TmdbException {
    String type = type(bytes);
    if (type.isEmpty() || !ends(type, bytes)) {
      throw broken();
    }
    ImageReader reader = ImageIO.getImageReadersByMIMEType(type).next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      // The measures stand at the head: what would fill the memory is never decoded.
      if (!reasonable(reader.getWidth(0)) || !reasonable(reader.getHeight(0))) {
        throw broken();
      }
      BufferedImage decoded = reader.read(0);
      decoded.flush();
    } catch (IOException | RuntimeException e) {
      throw broken();
    } finally {
      reader.dispose();
    }
  }

  /** The type that the first bytes tell: JPEG's or PNG's, or empty where they are neither's. */
  public static String type(byte[] bytes) {
    if (starts(bytes, 0xff, 0xd8, 0xff)) {
      return "image/jpeg";
    }
    return starts(bytes, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a) ? "image/png" : "";
  }

  private static boolean starts(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xff) != head[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is whole: the decoder is content with half a JPEG. */
  private static boolean ends(String type, byte[] bytes) {
    int end = bytes.length;
    return type.equals("image/jpeg")
        ? (bytes[end - 2] & 0xff) == 0xff && (bytes[end - 1] & 0xff) == 0xd9
        : new String(bytes, end - 8, 4, StandardCharsets.ISO_8859_1).equals("IEND");
  }

  private static boolean reasonable(int pixels) {
    return pixels >= NARROWEST && pixels <= LARGEST;
  }

  private static TmdbException broken() {
    return new TmdbException(Kind.BROKEN, "what it sent as a poster is no whole picture");
  }
}
