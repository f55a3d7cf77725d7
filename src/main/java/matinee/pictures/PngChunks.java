package matinee.pictures;

import org.jspecify.annotations.Nullable;

/**
 * Walks through a PNG file's chunks. Kept are the header, the palette, its transparency and the
 * picture: texts and colour profiles, which are compressed and may burst, are never unpacked.
 */
final class PngChunks {
  private static final int SIGNATURE = 8;

  /** Length and type before a chunk, checksum behind it. */
  private static final int AROUND = 12;

  private final Bytes file;
  private int width;
  private int height;
  private int depth;
  private int frames = 1;
  private boolean picture;
  private byte @Nullable [] exif;

  private PngChunks(byte[] file) {
    this.file = new Bytes(file);
  }

  static Stripped strip(byte[] file) throws PictureException {
    return new PngChunks(file).walk();
  }

  private Stripped walk() throws PictureException {
    file.skip(SIGNATURE);
    file.copy(0, SIGNATURE);
    String type = "";
    while (!type.equals("IEND")) {
      int from = file.at();
      long length = file.big(0, 4) & 0xFFFF_FFFFL;
      type = PictureType.word(file.range(from + 4, from + 8), 0);
      file.skip(length + AROUND);
      chunk(type, from + 8, (int) length);
    }
    if (!picture || width == 0) {
      throw new PictureException(Stripped.NO_PICTURE);
    }
    return new Stripped(PictureType.PNG, width, height, depth, frames, file.copied(), exif);
  }

  private void chunk(String type, int from, int length) throws PictureException {
    if ((width == 0) != type.equals("IHDR")) {
      throw new PictureException(Stripped.NO_PICTURE);
    }
    switch (type) {
      case "IHDR" -> header(file.range(from, from + length));
      case "IDAT" -> picture = true;
      case "acTL" -> frames = Math.max(1, number(file.range(from, from + 4), 0));
      case "eXIf" -> {
        if (length <= Stripped.MOST_EXIF) {
          exif = file.range(from, from + length);
        }
      }
      default -> {}
    }
    if (type.matches("IHDR|PLTE|tRNS|IDAT|IEND")) {
      file.copy(from - 8, from + length + 4);
    }
  }

  private void header(byte[] header) throws PictureException {
    width = number(header, 0);
    height = number(header, 4);
    depth = header[8] == 16 ? 8 : 4;
    if (width < 1 || height < 1) {
      throw new PictureException(Stripped.NO_PICTURE);
    }
  }

  private static int number(byte[] bytes, int from) {
    return new Bytes(bytes).big(from, 4);
  }
}
