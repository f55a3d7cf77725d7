package matinee.pictures;

/**
 * Walks through a GIF file's blocks (GIF89a). Kept are the screen, its colours and the first
 * picture with what says which colour is transparent; the others are only counted.
 */
final class GifBlocks {
  private static final int HEADER = 13;
  private static final int EXTENSION = 0x21;
  private static final int PICTURE = 0x2C;
  private static final int TRAILER = 0x3B;
  private static final int GRAPHIC_CONTROL = 0xF9;

  private final Bytes file;
  private int width;
  private int height;
  private int frames;
  private int control = -1;

  private GifBlocks(byte[] file) {
    this.file = new Bytes(file);
  }

  static Stripped strip(byte[] file) throws PictureException {
    return new GifBlocks(file).walk();
  }

  private Stripped walk() throws PictureException {
    int colours = colours(file.peek(10));
    file.skip(HEADER + colours);
    file.copy(0, HEADER + colours);
    int block = file.next();
    while (block != TRAILER) {
      switch (block) {
        case EXTENSION -> extension();
        case PICTURE -> picture();
        default -> throw new PictureException(Stripped.NO_PICTURE);
      }
      // Many files lack their last byte, and show all the same.
      block = file.ended() && frames > 0 ? TRAILER : file.next();
    }
    file.add(TRAILER);
    if (frames == 0) {
      throw new PictureException(Stripped.NO_PICTURE);
    }
    return new Stripped(PictureType.GIF, width, height, 4, frames, file.copied(), null);
  }

  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }

  private void extension() {
    int from = file.at() - 1;
    boolean controls = file.next() == GRAPHIC_CONTROL;
    blocks();
    if (controls) {
      control = from;
    }
  }

  private void picture() {
    int from = file.at() - 1;
    int wide = file.little(4, 2);
    int high = file.little(6, 2);
    file.skip(9 + (long) colours(file.peek(8)));
    file.skip(1);
    blocks();
    frames++;
    if (frames == 1) {
      width = wide;
      height = high;
      if (control >= 0) {
        file.copy(control, control + 8);
      }
      file.copy(from, file.at());
    }
  }

  private void blocks() {
    int length = file.next();
    while (length != 0) {
      file.skip(length);
      length = file.next();
    }
  }
}
