package matinee.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures as people, and people with bad intentions, send them. */
public final class Shots {
  /** What the camera of {@link #withExif} is called. */
  public static final String CAMERA = "Matinee Box 1";

  /** 3 × 2 pixels, lossless, the first red. */
  private static final String WEBP = "UklGRh4AAABXRUJQVlA4TBIAAAAvAkAAAA8Q87//8x8OJiCi/xE=";

  private Shots() {}

  /** A picture whose upper left quarter is red and the rest blue. */
  static BufferedImage image(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    return image;
  }

  /** The same as a file of that format. */
  public static byte[] file(int width, int height, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  public static byte[] webp() {
    return Base64.getDecoder().decode(WEBP);
  }

  /** A JPEG with an Exif part: camera, date, turned by 90°, and a place in Berlin. */
  public static byte[] withExif(int width, int height) throws IOException {
    return behindStart(
        file(width, height, "jpeg"),
        0xE1,
        concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff()));
  }

  /** A JPEG with one more segment right behind its start. */
  static byte[] behindStart(byte[] jpeg, int marker, byte[] segment) {
    ByteBuffer with = ByteBuffer.allocate(jpeg.length + segment.length + 4);
    with.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (segment.length + 2));
    return with.put(segment).put(jpeg, 2, jpeg.length - 2).array();
  }

  private static byte[] tiff() {
    ByteBuffer tiff = ByteBuffer.allocate(512);
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    // The main directory: maker, model, orientation, where the others stand.
    tiff.putShort((short) 5);
    text(tiff, 0x010F, "Matinee", 200);
    text(tiff, 0x0110, CAMERA, 220);
    entry(tiff, 0x0112, 3, 1, 6 << 16);
    entry(tiff, 0x8769, 4, 1, 100);
    entry(tiff, 0x8825, 4, 1, 130);
    tiff.putInt(0);
    tiff.position(100);
    tiff.putShort((short) 1);
    text(tiff, 0x9003, "2025:05:03 21:40:07", 240);
    tiff.putInt(0);
    tiff.position(130);
    tiff.putShort((short) 4);
    entry(tiff, 1, 2, 2, 'N' << 24);
    degrees(tiff, 2, 270, 52, 31);
    entry(tiff, 3, 2, 2, 'E' << 24);
    degrees(tiff, 4, 300, 13, 24);
    tiff.putInt(0);
    return tiff.array();
  }

  /** An Exif structure of that length whose many tags all say the rest of it, in fractions. */
  static byte[] exifOfManyTags(int length) {
    ByteBuffer tiff = ByteBuffer.allocate(length);
    int tags = (length / 12 - 10) | 1;
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) tags);
    for (int i = 0; i < tags; i++) {
      entry(tiff, 0x1000 + i, 10, length / 8, 0);
    }
    return tiff.array();
  }

  /** An Exif structure of directories that each hold nothing but the next. */
  static byte[] exifOfNestedDirectories(int depth) {
    ByteBuffer tiff = ByteBuffer.allocate(8 + 18 * depth + 6);
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    for (int i = 1; i <= depth; i++) {
      tiff.putShort((short) 1);
      entry(tiff, 0x014A, 4, 1, 8 + 18 * i);
      tiff.putInt(0);
    }
    return tiff.array();
  }

  /** A WebP of frames that each hold nothing but the next. */
  static byte[] webpOfNestedFrames(int depth) {
    ByteBuffer webp = ByteBuffer.allocate(12 + 24 * depth).order(ByteOrder.LITTLE_ENDIAN);
    webp.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + 24 * depth);
    webp.put("WEBP".getBytes(StandardCharsets.US_ASCII));
    for (int i = depth; i > 0; i--) {
      webp.put("ANMF".getBytes(StandardCharsets.US_ASCII)).putInt(24 * i - 8).put(new byte[16]);
    }
    return webp.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static void text(ByteBuffer tiff, int tag, String text, int at) {
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
    entry(tiff, tag, 2, bytes.length, at);
    System.arraycopy(bytes, 0, tiff.array(), at, bytes.length);
  }

  private static void degrees(ByteBuffer tiff, int tag, int at, int degrees, int minutes) {
    entry(tiff, tag, 5, 3, at);
    ByteBuffer there = ByteBuffer.wrap(tiff.array(), at, 24);
    there.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(0).putInt(1);
  }

  /** A PNG's chunk. */
  static byte[] chunk(String type, byte[] data) {
    byte[] named = concat(type.getBytes(StandardCharsets.US_ASCII), data);
    CRC32 sum = new CRC32();
    sum.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(data.length)
        .put(named)
        .putInt((int) sum.getValue())
        .array();
  }

  /** A PNG that claims to be that large and holds next to nothing. */
  public static byte[] pngClaiming(int width, int height) throws IOException {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    return png(chunk("IHDR", header), chunk("IDAT", deflated(1000)), chunk("IEND", new byte[0]));
  }

  /** A palette PNG of 1 × 1 with a text and a profile that each unpack to {@code megabytes}. */
  static byte[] pngBomb(int megabytes) throws IOException {
    byte[] burst = deflated(megabytes * 1_000_000);
    byte[] header =
        ByteBuffer.allocate(13).putInt(1).putInt(1).put(new byte[] {8, 3, 0, 0, 0}).array();
    byte[] named = "a\0\0".getBytes(StandardCharsets.US_ASCII);
    return png(
        chunk("IHDR", header),
        chunk("iCCP", concat(named, burst)),
        chunk("zTXt", concat(named, burst)),
        chunk("PLTE", new byte[] {1, 2, 3}),
        chunk("IDAT", deflated(2)),
        chunk("IEND", new byte[0]));
  }

  static byte[] png(byte[]... chunks) {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    for (byte[] chunk : chunks) {
      png = concat(png, chunk);
    }
    return png;
  }

  private static byte[] deflated(int zeros) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
      byte[] some = new byte[Math.min(zeros, 100_000)];
      for (int left = zeros; left > 0; left -= some.length) {
        deflate.write(some, 0, Math.min(left, some.length));
      }
    }
    return out.toByteArray();
  }

  static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
