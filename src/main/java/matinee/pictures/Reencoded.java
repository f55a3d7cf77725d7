package matinee.pictures;

/**
 * A picture made anew, and what is told of the file that it was made of.
 *
 * @param name what the file was called, cleaned
 * @param type what it was
 * @param width of the original as it is looked at, pixels
 * @param height of the original as it is looked at, pixels
 * @param bytes of the original file
 * @param frames that the original showed; the first is kept
 * @param taken what its camera wrote
 * @param png whether the new pictures are PNG and not JPEG
 * @param large to look at
 * @param small to choose by
 */
public record Reencoded(
    String name,
    PictureType type,
    int width,
    int height,
    long bytes,
    int frames,
    Taken taken,
    boolean png,
    Sized large,
    Sized small) {
  /**
   * One size of it.
   *
   * @param width pixels
   * @param height pixels
   * @param bytes the file
   */
  public record Sized(int width, int height, byte[] bytes) {}
}
