package matinee.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a JPEG file's segments (ITU-T T.81, annex B). Kept are the picture's own and
 * Adobe's, which says how its colours are meant; colour profiles, comments, thumbnails and whatever
 * follows the picture are left out.
 */
final class JpegSegments {
  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;
  private static final byte[] EXIF_SIGN = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  /** A progressive picture has about ten; each is a walk through all of it. */
  private static final int MOST_SCANS = 100;

  private final Bytes file;
  private int width;
  private int height;
  private int scans;
  private byte @Nullable [] exif;

  private JpegSegments(byte[] file) {
    this.file = new Bytes(file);
  }

  static Stripped strip(byte[] file) throws PictureException {
    return new JpegSegments(file).walk();
  }

  private Stripped walk() throws PictureException {
    file.skip(2);
    file.copy(0, 2);
    int marker = marker();
    while (marker != END) {
      segment(marker);
      marker = marker();
    }
    file.add(0xFF, END);
    if (scans == 0 || width == 0) {
      throw new PictureException(Stripped.NO_PICTURE);
    }
    return new Stripped(PictureType.JPEG, width, height, 4, 1, file.copied(), exif);
  }

  private int marker() throws PictureException {
    if (file.next() != 0xFF) {
      throw new PictureException(Stripped.NO_PICTURE);
    }
    int marker = file.next();
    while (marker == 0xFF) {
      marker = file.next();
    }
    return marker;
  }

  private void segment(int marker) throws PictureException {
    int from = file.at();
    int length = file.big(0, 2);
    if (length < 2) {
      throw new PictureException(Stripped.NO_PICTURE);
    }
    if (frame(marker)) {
      size(marker);
    }
    file.skip(length);
    boolean application = marker >= 0xE0 && marker <= 0xEF || marker == 0xFE;
    if (marker == EXIF) {
      exif(file.range(from + 2, from + length));
    }
    if (!application || marker == ADOBE) {
      file.add(0xFF, marker);
      file.copy(from, from + length);
    }
    if (marker == START_OF_SCAN) {
      scan();
    }
  }

  /** SOF0 … SOF15; the numbers between them mean tables. */
  private static boolean frame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private void size(int marker) throws PictureException {
    if (width != 0) {
      throw new PictureException(Stripped.NO_PICTURE);
    }
    if (marker > 0xC2) {
      throw new PictureException("is a JPEG of a rare kind: save it as an ordinary one");
    }
    height = file.big(3, 2);
    width = file.big(5, 2);
  }

  private void exif(byte[] segment) {
    int sign = EXIF_SIGN.length;
    if (exif == null
        && segment.length > sign
        && Arrays.equals(segment, 0, sign, EXIF_SIGN, 0, sign)) {
      exif = Arrays.copyOfRange(segment, sign, segment.length);
    }
  }

  /** The compressed data up to the next marker, in which 0xFF is followed by 0 or a restart. */
  private void scan() throws PictureException {
    scans++;
    if (scans > MOST_SCANS) {
      throw new PictureException("is put together in too many layers: save it anew");
    }
    int from = file.at();
    while (true) {
      if (file.next() == 0xFF) {
        int behind = file.peek(0);
        if (behind != 0 && behind != 0xFF && (behind < 0xD0 || behind > 0xD7)) {
          break;
        }
      }
    }
    file.copy(from, file.at() - 1);
    // The marker is read again, by whoever asks for the next one.
    file.back(1);
  }
}
