package matinee.posts;

import matinee.pictures.Taken;
import org.jspecify.annotations.Nullable;

/**
 * A picture that was taken in.
 *
 * @param name random, 32 hexadecimal digits
 * @param visitor who sent it
 * @param post that it belongs to, null while its form has not become one
 * @param original the file that it was made of
 * @param taken what the camera wrote; the place is for its sender only
 * @param png whether its files are PNG and not JPEG
 * @param large size to look at
 * @param small size to choose by
 */
public record Picture(
    String name,
    long visitor,
    @Nullable Long post,
    Original original,
    Taken taken,
    boolean png,
    Size large,
    Size small) {
  /**
   * A size in pixels.
   *
   * @param width pixels
   * @param height pixels
   */
  public record Size(int width, int height) {}

  /**
   * The file that was sent, which is not kept.
   *
   * @param name what it was called
   * @param type such as "WebP"
   * @param frames how many pictures it showed one after the other
   */
  public record Original(String name, String type, Size size, long bytes, int frames) {
    /** How large the file was, as people say it. */
    public String weight() {
      return bytes < 1_000_000
          ? Math.max(1, bytes / 1000) + " kB"
          : "%.1f MB".formatted(bytes / 1e6);
    }
  }

  /** The last part of the large file's address. */
  public String file() {
    return file(name, png);
  }

  /** The last part of the small file's address. */
  public String smallFile() {
    return smallFile(name, png);
  }

  static String file(String name, boolean png) {
    return name + (png ? ".png" : ".jpg");
  }

  static String smallFile(String name, boolean png) {
    return file(name + "-small", png);
  }
}
