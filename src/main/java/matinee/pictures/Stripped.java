package matinee.pictures;

import org.jspecify.annotations.Nullable;

/**
 * A picture's file, reduced to the parts that make the picture.
 *
 * @param width pixels, as the file says before it is turned
 * @param height pixels
 * @param depth bytes that a decoded pixel takes
 * @param frames how many pictures the file shows one after the other; only the first is in {@code
 *     bytes}
 * @param bytes the file without anything else
 * @param exif what the camera wrote, a TIFF structure; null for nothing
 */
record Stripped(
    PictureType type,
    int width,
    int height,
    int depth,
    int frames,
    byte[] bytes,
    byte @Nullable [] exif) {
  /** A row of pixels is decoded in one piece, so no row may be huge. */
  static final int LONGEST_SIDE = 30_000;

  /** What fits into a JPEG; cameras write a few kilobytes. */
  static final int MOST_EXIF = 64 * 1024;

  static final String BROKEN_OFF = "breaks off in the middle: send it again";
  static final String NO_PICTURE = "cannot be read: its parts do not fit together";

  /** Strips a file, whatever its type. */
  static Stripped of(byte[] file) throws PictureException {
    try {
      return switch (PictureType.of(file)) {
        case JPEG -> JpegSegments.strip(file);
        case PNG -> PngChunks.strip(file);
        case GIF -> GifBlocks.strip(file);
        case WEBP -> WebpChunks.strip(file);
      };
    } catch (IndexOutOfBoundsException e) {
      throw new PictureException(BROKEN_OFF);
    }
  }

  /**
   * Refuses what would take too much memory, before anything is decoded.
   *
   * @param megapixels the most that are decoded
   */
  void check(int megapixels) throws PictureException {
    if (width < 1 || height < 1) {
      throw new PictureException(NO_PICTURE);
    }
    long pixels = (long) width * height;
    if (pixels > megapixels * 1_000_000L) {
      throw new PictureException(
          "has %,d × %,d pixels, more than %d megapixels: make it smaller first"
              .formatted(width, height, megapixels));
    }
    if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
      throw new PictureException(
          "is longer than %,d pixels on a side: make it smaller first".formatted(LONGEST_SIDE));
    }
  }
}
