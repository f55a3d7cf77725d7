package matinee.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Makes pictures smaller and turns them. */
final class Scaler {
  private Scaler() {}

  /**
   * The picture with no side longer than {@code longest}. It is halved as long as that is too
   * large, so that every pixel counts.
   */
  static BufferedImage fit(BufferedImage picture, int longest) {
    int side = Math.max(picture.getWidth(), picture.getHeight());
    if (side <= longest) {
      return drawn(picture, picture.getWidth(), picture.getHeight());
    }
    if (side > 2 * longest) {
      int width = Math.max(1, (picture.getWidth() + 1) / 2);
      int height = Math.max(1, (picture.getHeight() + 1) / 2);
      return fit(drawn(picture, width, height), longest);
    }
    double share = (double) longest / side;
    int width = Math.max(1, (int) Math.round(picture.getWidth() * share));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * share));
    return drawn(picture, width, height);
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage drawn = blank(picture, width, height);
    Graphics2D pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return drawn;
  }

  private static BufferedImage blank(BufferedImage like, int width, int height) {
    boolean alpha = like.getColorModel().hasAlpha();
    return new BufferedImage(
        width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
  }

  /**
   * The picture as its camera was held.
   *
   * @param orientation 1 … 8, as Exif says
   */
  static BufferedImage turn(BufferedImage picture, int orientation) {
    if (orientation == 1) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    boolean aside = orientation >= 5;
    BufferedImage turned = blank(picture, aside ? height : width, aside ? width : height);
    Graphics2D pen = turned.createGraphics();
    pen.drawImage(picture, turn, null);
    pen.dispose();
    return turned;
  }

  /** Whether any pixel lets something through. */
  static boolean transparent(BufferedImage picture) {
    if (!picture.getColorModel().hasAlpha()) {
      return false;
    }
    int[] row = new int[picture.getWidth()];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        if (pixel >>> 24 != 0xFF) {
          return true;
        }
      }
    }
    return false;
  }
}
