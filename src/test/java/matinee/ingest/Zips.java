package matinee.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips made in tests. */
final class Zips {
  private Zips() {}

  /** A zip of entries: name, text, name, text … */
  static byte[] of(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int n = 0; n < namesAndTexts.length; n += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[n]));
        zip.write(namesAndTexts[n + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
