package matinee.pictures;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes stripped pictures, leaving out rows and columns where there are more than memory is set
 * aside for.
 *
 * <p>The readers are made here by name and not looked up: in a servlet container the JVM's list of
 * them is shared by all applications, and what stood on it would outlive ours.
 */
final class Decoder {
  /** What the decoded picture may take, in bytes. */
  private static final double ROOM = 50_000_000;

  private final ImageReaderSpi jpeg = new JPEGImageReaderSpi();
  private final ImageReaderSpi webp = new WebPImageReaderSpi();

  Decoder() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Whoever asks first makes the JVM's list, of what this loader sees.
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      // It finds the JDK's own reader there, which it builds on, and does not enter itself.
      jpeg.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The first picture in {@code file}, its sides divided by the same whole number if need be. */
  BufferedImage decode(Stripped file) throws PictureException {
    ImageReader reader = null;
    try (ImageInputStream in = new ByteArrayImageInputStream(file.bytes())) {
      reader = reader(file.type());
      reader.setInput(in, true, true);
      if (reader.getWidth(0) != file.width() || reader.getHeight(0) != file.height()) {
        throw new PictureException(Stripped.NO_PICTURE);
      }
      ImageReadParam how = reader.getDefaultReadParam();
      int step = step(file);
      how.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, how);
    } catch (IOException | RuntimeException e) {
      throw new PictureException(Stripped.NO_PICTURE);
    } catch (OutOfMemoryError e) {
      // Lossless WebP is decoded whole, in one array: where that does not fit, nothing is broken.
      throw new PictureException("takes more memory than this house has: make it smaller first");
    } finally {
      if (reader != null) {
        reader.dispose();
      }
    }
  }

  /** Every how many-th row and column is decoded. */
  static int step(Stripped file) {
    double room = (double) file.width() * file.height() * file.depth();
    int step = (int) Math.ceil(Math.sqrt(room / ROOM));
    return Math.max(1, Math.min(step, Math.min(file.width(), file.height())));
  }

  private ImageReader reader(PictureType type) throws IOException {
    return switch (type) {
      case JPEG -> jpeg.createReaderInstance(null);
      case WEBP -> webp.createReaderInstance(null);
      case PNG -> ofTheJdk("png");
      case GIF -> ofTheJdk("gif");
    };
  }

  private static ImageReader ofTheJdk(String format) {
    return Jdk.own(ImageIO.getImageReadersByFormatName(format), "reads " + format);
  }
}
