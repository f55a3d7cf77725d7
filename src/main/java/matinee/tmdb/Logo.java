package matinee.tmdb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** TMDB's logo, which its terms want beside its sentence: the host's own copy, an SVG or a PNG. */
public final class Logo {
  /** Where the site serves it. */
  public static final String PATH = "/credits/tmdb";

  /** Its largest file in bytes: TMDB's own are below 10,000. */
  static final int LARGEST = 200_000;

  private static final String SVG = "image/svg+xml;charset=UTF-8";

  private final byte[] bytes;
  private final String type;

  private Logo(byte[] bytes, String type) {
    this.bytes = bytes;
    this.type = type;
  }

  /**
   * The logo in {@code file}.
   *
   * @throws IOException where it cannot be read, or is no logo, which its message says
   */
  public static Logo read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("it is larger than " + LARGEST + " bytes");
    }
    byte[] bytes = Files.readAllBytes(file);
    if (Picture.type(bytes).equals("image/png")) {
      return new Logo(bytes, "image/png");
    }
    if (new String(bytes, StandardCharsets.UTF_8).contains("<svg")) {
      return new Logo(bytes, SVG);
    }
    throw new IOException("it is neither an SVG nor a PNG");
  }

  /** The file as it is. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Its media type. */
  public String type() {
    return type;
  }
}
