package matinee.pictures;

import org.jspecify.annotations.Nullable;

/**
 * Walks through a WebP file's chunks (RFC 9649). Kept are the picture, its transparency and the
 * header that announces it; of an animation the first frame, as a picture of its own.
 */
final class WebpChunks {
  private static final int HEADER = 12;
  private static final int ALPHA = 0x10;

  /** Before a frame's own chunks: place, size, duration, flags. */
  private static final int FRAME_HEADER = 16;

  private final Bytes file;
  private int width;
  private int height;
  private int frames;
  private boolean pictured;
  private boolean alpha;
  private byte @Nullable [] exif;

  private WebpChunks(byte[] file) {
    this.file = new Bytes(file);
  }

  static Stripped strip(byte[] file) throws PictureException {
    return new WebpChunks(file).walk(file.length);
  }

  private Stripped walk(int length) throws PictureException {
    long end = 8 + (file.little(4, 4) & 0xFFFF_FFFFL);
    if (end > length) {
      throw new PictureException(Stripped.BROKEN_OFF);
    }
    file.skip(HEADER);
    chunks((int) end, false);
    if (!pictured) {
      throw new PictureException(Stripped.NO_PICTURE);
    }
    int shown = Math.max(1, frames);
    return new Stripped(PictureType.WEBP, width, height, 4, shown, assembled(), exif);
  }

  /** Goes through chunks; one frame never holds another. */
  private void chunks(int end, boolean inFrame) throws PictureException {
    while (end - file.at() >= 8) {
      int from = file.at();
      String type = PictureType.word(file.range(from, from + 4), 0);
      long length = file.little(4, 4) & 0xFFFF_FFFFL;
      if (length > end - from - 8L) {
        throw new PictureException(Stripped.BROKEN_OFF);
      }
      if (type.equals("ANMF") && !inFrame) {
        file.skip(8 + FRAME_HEADER);
        frames++;
        chunks(from + 8 + (int) length, true);
        file.back(file.at() - from);
      } else {
        chunk(type, from, (int) length);
      }
      file.skip(Math.min(8 + length + (length & 1), end - from));
    }
  }

  private void chunk(String type, int from, int length) throws PictureException {
    boolean first = !pictured;
    switch (type) {
      case "VP8 " -> {
        if (first) {
          picture(file.little(14, 2) & 0x3FFF, file.little(16, 2) & 0x3FFF);
        }
      }
      case "VP8L" -> {
        if (first) {
          int bits = file.little(9, 4);
          alpha = true;
          picture((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
      }
      case "ALPH" -> alpha |= first;
      case "EXIF" -> {
        if (length <= Stripped.MOST_EXIF) {
          exif = file.range(from + 8, from + 8 + length);
        }
      }
      default -> {}
    }
    if (first && type.matches("VP8 |VP8L|ALPH")) {
      file.copy(from, from + 8 + length);
      if ((length & 1) == 1) {
        file.add(0);
      }
    }
  }

  private void picture(int wide, int high) {
    width = wide;
    height = high;
    pictured = true;
  }

  /** The chunks that were kept, behind a header of their own. */
  private byte[] assembled() {
    byte[] kept = file.copied();
    Bytes made = new Bytes(kept);
    word(made, "RIFF");
    number(made, 4 + 18 + kept.length, 4);
    word(made, "WEBP");
    word(made, "VP8X");
    number(made, 10, 4);
    number(made, alpha ? ALPHA : 0, 4);
    number(made, width - 1, 3);
    number(made, height - 1, 3);
    made.copy(0, kept.length);
    return made.copied();
  }

  private static void word(Bytes made, String word) {
    word.chars().forEach(made::add);
  }

  private static void number(Bytes made, int number, int length) {
    for (int i = 0; i < length; i++) {
      made.add(number >> 8 * i & 0xFF);
    }
  }
}
