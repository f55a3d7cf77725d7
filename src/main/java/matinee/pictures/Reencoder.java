package matinee.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import matinee.pictures.Reencoded.Sized;

/**
 * Makes new pictures of files that strangers sent: one large enough to look at, one small.
 *
 * <p>One at a time, since decoding takes memory: about 100 MB of heap for most files and 240 MB for
 * the largest WebP; whoever comes meanwhile waits. Colours are taken as sRGB, a profile in the file
 * counts for nothing. Thread-safe.
 */
public final class Reencoder {
  /** Longest side of what is looked at, pixels. */
  public static final int LARGE = 1600;

  /** Longest side of what is chosen by, pixels. */
  public static final int SMALL = 480;

  private static final int PATIENCE_SECONDS = 60;

  private final Decoder decoder = new Decoder();
  private final Semaphore turn = new Semaphore(1, true);
  private final int megapixels;

  /**
   * @param megapixels the most that a picture may have
   */
  public Reencoder(int megapixels) {
    this.megapixels = megapixels;
  }

  /**
   * Makes a file's picture anew.
   *
   * @param name what its sender called it
   * @throws PictureException where it is refused
   * @throws IOException where the file cannot be read
   */
  public Reencoded reencode(Path file, String name) throws PictureException, IOException {
    await();
    try {
      return reencode(Files.readAllBytes(file), name);
    } finally {
      turn.release();
    }
  }

  private void await() throws PictureException {
    try {
      if (turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new PictureException("has to wait, too many pictures come at once: send it again later");
  }

  private Reencoded reencode(byte[] file, String name) throws PictureException {
    Stripped stripped = Stripped.of(file);
    stripped.check(megapixels);
    Exif exif = Exif.of(stripped.exif());
    BufferedImage large =
        Scaler.turn(Scaler.fit(decoder.decode(stripped), LARGE), exif.orientation());
    BufferedImage small = Scaler.fit(large, SMALL);
    boolean png = Scaler.transparent(large);
    boolean aside = exif.orientation() >= 5;
    return new Reencoded(
        PictureName.of(name),
        stripped.type(),
        aside ? stripped.height() : stripped.width(),
        aside ? stripped.width() : stripped.height(),
        file.length,
        stripped.frames(),
        exif.taken(),
        png,
        sized(large, png),
        sized(small, png));
  }

  private static Sized sized(BufferedImage picture, boolean png) {
    BufferedImage drawn = png ? picture : opaque(picture);
    return new Sized(drawn.getWidth(), drawn.getHeight(), Encoder.encode(drawn, png));
  }

  /** The same without the alpha channel, with which a JPEG's colours would be lost. */
  private static BufferedImage opaque(BufferedImage picture) {
    if (!picture.getColorModel().hasAlpha()) {
      return picture;
    }
    BufferedImage opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    opaque.createGraphics().drawImage(picture, 0, 0, null);
    return opaque;
  }
}
